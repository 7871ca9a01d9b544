// @ts-check
/** Lays topics out by the layout asked for: small maps here, larger ones in a worker, so that the page stays responsive. */
import { layout } from "./layout.js";
import { onGrid } from "./model.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("../types.js").LayoutName} LayoutName */
/**
 * @typedef {object} Job
 * @property {LayoutName} name
 * @property {import("./layout.js").Laid[]} nodes the important first
 * @property {import("./layout.js").Tie[]} links
 * @property {Map<string, Point>} fixed places that stay
 * @property {string} centre
 */

/** A layout of more topics than this could take longer than a frame or two. */
const MOST_HERE = 60;

/** @type {Worker | undefined} */
let worker;
let jobs = 0;

/** @param {Job} job @returns {Promise<Map<string, Point>>} on the grid of the map, except for the fixed ones */
export async function arrange(job) {
  const lean = { ...job, nodes: job.nodes.map(({ id, degree, kind }) => ({ id, degree, kind })), links: job.links.map(({ from, to, type }) => ({ from, to, type })) };
  const places = job.nodes.length > MOST_HERE ? await elsewhere(lean) : await arranged(lean);
  return new Map([...places].map(([id, { x, y }]) => [id, job.fixed.get(id) ?? { x: onGrid(x), y: onGrid(y) }]));
}

/** Layouts that a map does not start with are loaded when they are asked for. @param {Job} job @returns {Promise<Map<string, Point>>} */
export async function arranged({ name, nodes, links, fixed, centre }) {
  if (name === "layered") return (await import("./layered.js")).layered(nodes, links);
  if (name === "radial") return (await import("./radial.js")).radial(nodes, links, centre);
  return layout(nodes, links, fixed, centre);
}

/** @param {Job} job @returns {Promise<Map<string, Point>>} */
function elsewhere(job) {
  worker ??= new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const [id, at] = [++jobs, worker];
  return new Promise((resolve, reject) => {
    const settle = (/** @type {MessageEvent} */ { data }) => {
      if (data.id !== id) return;
      at.removeEventListener("message", settle);
      if (data.failure) reject(new Error(data.failure));
      else resolve(data.places);
    };
    at.addEventListener("message", settle);
    at.addEventListener("error", (event) => reject(new Error(event.message || "the layout worker did not start")), { once: true });
    at.postMessage({ id, job });
  });
}
