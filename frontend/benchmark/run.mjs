/**
 * Measures how fast the map is drawn, beside cytoscape.js, sigma.js and force-graph, and writes the table into docs/benchmarks.md.
 * `npm run --prefix frontend benchmark` runs all of it; `-- --sizes 1000 --subjects trailgraph --runs 1 --dry` a part, without writing.
 */
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { report } from "./report.mjs";
import { serve } from "./serve.mjs";

const SUBJECTS = ["trailgraph", "cytoscape", "sigma", "forcegraph"];
const SIZES = [1_000, 10_000, 50_000];
/** Drawing is in software, WebGL too: without the second of these Chromium refuses that. */
const FLAGS = ["--disable-gpu", "--enable-unsafe-swiftshader", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const STEPS = 120;
/** What takes longer is cut. */
const MOST_MS = 60_000;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: SIZES.join(",") }, subjects: { type: "string", default: SUBJECTS.join(",") }, runs: { type: "string", default: "3" },
    chromium: { type: "string", default: process.env.TRAILGRAPH_CHROMIUM ?? "/usr/bin/chromium" }, dry: { type: "boolean", default: false },
  },
});

/** In small steps about the middle of the way, there and back. */
const swing = (n) => 60 * Math.sin((n / 30) * 2 * Math.PI);

/** One step of each interaction; all subjects get the same input. */
const SCRIPTS = {
  pan: { from: () => [12, 12], step: (mouse, n) => mouse.move(80 + swing(n), 80 + n / 4), button: true },
  zoom: { from: () => [640, 400], step: (mouse, n) => mouse.wheel(0, n % 60 < 30 ? -40 : 40), button: false },
  drag: { from: (page) => page.evaluate(() => benchmark.topic()), step: (mouse, n, [x, y]) => mouse.move(x + swing(n), y + swing(n + 7)), button: true },
};

/** @returns what was measured, or what was cut */
async function interact(page, { from, step, button }) {
  const start = await from(page);
  await page.mouse.move(...start);
  if (button) await page.mouse.down();
  await page.evaluate(() => benchmark.start());
  const began = Date.now();
  const before = await page.evaluate(() => benchmark.topic());
  let steps = 0;
  let moved = false;
  while (steps < STEPS && Date.now() - began < MOST_MS) {
    await step(page.mouse, ++steps, start);
    if (steps === 10) moved = before.join() !== (await page.evaluate(() => benchmark.topic())).join();
  }
  const measured = await page.evaluate(() => benchmark.stop());
  if (button) await page.mouse.up();
  return { ...measured, steps, moved: moved || steps < 10, cut: steps < STEPS };
}

async function one(browser, origin, subject, topics) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(MOST_MS);
  page.on("pageerror", (error) => console.error(`${subject}: ${error}`));
  try {
    await page.goto(`${origin}/benchmark/page.html`);
    await page.waitForFunction(() => "benchmark" in globalThis);
    const opening = page.evaluate(([name, count]) => benchmark.open(name, count, 3 * count), [subject, topics]);
    const opened = await Promise.race([opening, new Promise((resolve) => setTimeout(() => resolve(null), MOST_MS))]);
    if (!opened) return { opened: null };
    const result = { opened, drawn: await page.evaluate(() => benchmark.drawn()) };
    for (const [name, script] of Object.entries(SCRIPTS)) result[name] = await interact(page, script);
    return result;
  } catch (error) {
    console.error(`${subject} at ${topics}: ${error.message.split("\n")[0]}`);
    return { opened: null };
  } finally {
    await page.close();
  }
}

const server = await serve();
const browser = await chromium.launch({ executablePath: values.chromium, args: FLAGS });
const results = [];
for (const topics of values.sizes.split(",").map(Number)) {
  for (const subject of values.subjects.split(",")) {
    const runs = [];
    for (let run = 0; run < Number(values.runs); run++) {
      runs.push(await one(browser, server.origin, subject, topics));
      if (!runs.at(-1).opened || Object.keys(SCRIPTS).some((name) => runs.at(-1)[name].cut)) break;
    }
    results.push({ subject, topics, runs });
    console.error(`${subject}, ${topics} topics: done`);
  }
}
const version = browser.version();
await browser.close();
server.close();
await report(results, { chromium: version, write: !values.dry });
