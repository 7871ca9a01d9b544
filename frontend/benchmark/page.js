// @ts-check
/** What the benchmark measures inside the browser: one subject, one graph, and how long its frames take while somebody moves it. */
import { clustered } from "./graph.js";

/**
 * @typedef {object} Subject
 * @property {() => boolean} complete whether the first full drawing is done
 * @property {() => object | null} drawn what was drawn last, where the subject tells
 * @property {(id: string) => [number, number] | null} placeOf on the screen
 * @property {() => void} showAll
 */

const SUBJECTS = {
  trailgraph: { module: "trailgraph", scripts: [] },
  cytoscape: { module: "cytoscape", scripts: ["cytoscape/dist/cytoscape.min.js"] },
  sigma: { module: "sigma", scripts: ["graphology/dist/graphology.umd.min.js", "sigma/dist/sigma.min.js"] },
  forcegraph: { module: "forcegraph", scripts: ["force-graph/dist/force-graph.min.js"] },
};

const BUNCH_MS = 4;

/** @type {{start: number, busy: number, moved: boolean}[]} */
let frames = [];
let inputs = 0;
/** @type {number[]} */
let tasks = [];
/** @type {Subject} */
let subject;
/** @type {ReturnType<typeof clustered>} */
let data;

/**
 * Started before any subject, so that it is the first to run in each frame; the message comes when the frame's work is done.
 * Frames that come later than the one after an input are not counted: there was nothing to do.
 */
function watch() {
  const channel = new MessageChannel();
  let start = 0;
  let moved = 0;
  channel.port1.onmessage = () => {
    frames.push({ start, busy: performance.now() - start, moved: moved > 0 });
  };
  const frame = () => {
    start = performance.now();
    moved = inputs > 0 ? 2 : moved - 1;
    inputs = 0;
    channel.port2.postMessage(null);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  for (const type of ["mousemove", "wheel"]) addEventListener(type, () => inputs++, { capture: true, passive: true });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param {string} source */
const load = (source) => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = `/modules/${source}`;
  script.onload = resolve;
  script.onerror = reject;
  document.head.append(script);
});

const benchmark = {
  /** @param {keyof typeof SUBJECTS} name @param {number} topics @param {number} links @returns {Promise<{first: number, task: number}>} milliseconds until all was drawn, and the longest task */
  async open(name, topics, links) {
    const { module, scripts } = SUBJECTS[name];
    data = clustered(topics, links);
    for (const script of scripts) await load(script);
    const create = (await import(`./subjects/${module}.js`))[name];
    watch();
    await nextFrame();
    tasks = [];
    const before = performance.now();
    subject = create(document.getElementById("map"), data);
    while (!subject.complete()) await nextFrame();
    await nextFrame();
    const first = performance.now() - before;
    subject.showAll();
    for (let i = 0; i < 60; i++) await nextFrame();
    while (!subject.complete()) await nextFrame();
    return { first, task: Math.max(0, ...tasks) };
  },

  /** Where the topic that is dragged is on the screen: it stands in a clearing. */
  topic: () => subject.placeOf("topic-0"),

  start() {
    frames = [];
    tasks = [];
  },

  /** @returns what was measured since the start; late frames that come in a bunch show one picture, and count as one */
  stop() {
    const shown = frames.filter(({ start }, i) => i === 0 || start - frames[i - 1].start >= BUNCH_MS);
    const intervals = shown.slice(1).flatMap(({ start }, i) => (shown[i].moved ? [start - shown[i].start] : []));
    return { intervals, busy: shown.flatMap(({ moved, busy }) => (moved ? [busy] : [])), tasks: [...tasks], drawn: subject.drawn() };
  },

  drawn: () => subject.drawn(),
};

/** @typedef {typeof benchmark} Benchmark */
Object.assign(globalThis, { benchmark });
