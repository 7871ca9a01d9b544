/** The table of what was measured, as Markdown, and its place in docs/benchmarks.md. */
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";

const DOCS = new URL("../../docs/benchmarks.md", import.meta.url);
const HEADING = "## Drawing the map";
const NAMES = { trailgraph: "Trailgraph", cytoscape: "cytoscape.js", sigma: "sigma.js", forcegraph: "force-graph" };
const INTERACTIONS = ["pan", "zoom", "drag"];

const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;
const median = (values) => quantile(values, 0.5);
const whole = (value) => Math.round(value).toLocaleString("en");

/** The median of the runs of what each run gives. */
const over = (runs, measure) => median(runs.map(measure));

function cells(interaction, runs) {
  const done = runs.map((run) => run[interaction]).filter(Boolean);
  if (done.length === 0) return "-";
  const cut = done.find((one) => one.cut);
  if (done.some(({ moved }) => !moved)) throw new Error(`${interaction} moved nothing`);
  const [p50, p95] = [0.5, 0.95].map((part) => whole(over(done, ({ intervals }) => quantile(intervals, part))));
  const [busy50, busy95] = [0.5, 0.95].map((part) => whole(over(done, ({ busy }) => quantile(busy, part))));
  return `${p50} / ${p95} (${busy50} / ${busy95})${cut ? `, cut after ${cut.steps} moves` : ""}`;
}

function row({ subject, topics, runs }) {
  const size = `${topics.toLocaleString("en")} / ${(3 * topics).toLocaleString("en")}`;
  if (runs.some(({ opened }) => !opened)) return `| ${size} | ${NAMES[subject]} | cut | - | - | - | - |`;
  const tasks = INTERACTIONS.flatMap((name) => runs.flatMap((run) => run[name].tasks));
  const longest = over(runs, (run) => Math.max(0, ...INTERACTIONS.flatMap((name) => run[name].tasks)));
  const count = (least) => Math.round(tasks.filter((ms) => ms > least).length / runs.length);
  const columns = [whole(over(runs, ({ opened }) => opened.first)), ...INTERACTIONS.map((name) => cells(name, runs)), `${count(50)} / ${count(100)} (${whole(longest)})`];
  return `| ${size} | ${NAMES[subject]} | ${columns.join(" | ")} |`;
}

async function versions() {
  const lock = JSON.parse(await readFile(new URL("../package-lock.json", import.meta.url), "utf8"));
  return ["cytoscape", "sigma", "graphology", "force-graph"].map((name) => `${name} ${lock.packages[`node_modules/${name}`].version}`).join(", ");
}

export async function report(results, { chromium, write }) {
  const table = [
    "| topics / links | | all drawn | pan | zoom | drag | long tasks > 50 / > 100 ms (longest) |",
    "|---|---|---|---|---|---|---|",
    ...results.map(row),
  ].join("\n");
  for (const { subject, topics, runs } of results) {
    for (const { drawn, pan } of runs) if (drawn) console.error(subject, topics, "at rest", drawn, "while it moves", pan?.drawn);
  }
  console.log(table);
  const many = Math.max(...results.map(({ runs }) => runs.length));
  const text = `${HEADING}

Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run --prefix frontend benchmark\`: ${cpus().length} cores (${cpus()[0].model.trim()}), headless Chromium
${chromium} with software rendering, Node ${process.version}, ${await versions()}.

${table}

Milliseconds, ${many > 1 ? `medians of ${many} runs` : "of one run"}. "All drawn" is the time from the graph in memory to its first full picture. Pan, zoom and drag: the
time from frame to frame, p50 / p95, while the mouse makes 120 moves, and in brackets how long the main thread was busy in a
frame. All subjects draw the same seeded graph at the same places in 1280 x 800 pixels, all of it in view, and get the same mouse input. What
took more than 60 seconds was cut, and was run once only. Trailgraph draws twelve kinds of links, with their dashes and heads where the scale lets one see them, and every topic as a
concept or a question; while the map moves it draws the first 6,000 links in rank and up to 20,000 topics, at rest all of both. The others draw plain lines
and dots without names, cytoscape.js with the texture that its manual advises for large graphs.

Software rendering is unkind to WebGL: sigma.js is made for a graphics card and is far faster on one, so these numbers say nothing about it there.
`;
  if (write) await put(text);
}

/** Replaces the section, or adds it at the end. */
async function put(text) {
  const before = await readFile(DOCS, "utf8").catch(() => "# Benchmarks\n");
  const start = before.indexOf(HEADING);
  const rest = start < 0 ? "" : before.slice(start + HEADING.length);
  const next = rest.indexOf("\n## ");
  const head = start < 0 ? `${before.trimEnd()}\n\n` : before.slice(0, start);
  await writeFile(DOCS, head + text + (next < 0 ? "" : rest.slice(next)));
}
