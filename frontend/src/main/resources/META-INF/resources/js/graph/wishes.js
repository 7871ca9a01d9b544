// @ts-check
/** Who would like to have something written on the map, the most important first. Nothing is measured before its turn comes. */
import { translator } from "../i18n.js";
import { lineOf } from "./drawlinks.js";
import { middle } from "./geometry.js";
import { around } from "./plot.js";
import { labelOf } from "./text.js";

/** @typedef {import("./drawtopics.js").Scene} Scene */
/** @typedef {import("./labels.js").Wish & {kind: import("./text.js").Kind, topic: number | null}} Wish */
/** @typedef {{x: number, y: number, gap: number, topic: number | null, of?: string, must?: boolean, corner?: boolean}} Where */
/** @typedef {(kind: import("./text.js").Kind, id: string, text: string, where: Where) => Wish} Measure */

const MOST_LINK_WORDS = 14;
/** So many topics may ask for a name. */
const MOST_WISHES = 600;
/** A topic that is smaller than this on the screen may have a name over it. */
const LEAST_OBSTACLE = 3;
const MOST_OBSTACLES = 3_000;
/** From this scale on every topic tells how many of its neighbours are not shown. */
const BADGE_SCALE = 1.3;
/** More selected topics than these need not all have their names. */
const MOST_SELECTED = 12;

/** @param {Scene} scene @param {Measure} measure @returns {Generator<Wish>} */
export function* wishesOf(scene, measure) {
  const seen = seenOf(scene);
  const { must, near, others } = ranked(scene, seen);
  yield* names(scene, must, measure);
  yield* badges(scene, seen, measure);
  yield* names(scene, near, measure);
  yield* linkWords(scene, measure);
  yield* names(scene, others, measure);
}

/** Topics, their pins and what lies over the map, where no name may go. @param {Scene} scene @returns {import("./labels.js").Box[]} */
export function obstacles(scene) {
  const { plot, k } = scene;
  const large = seenOf(scene).filter((i) => plot.r[i] * k >= LEAST_OBSTACLE).subarray(0, MOST_OBSTACLES);
  const topics = Array.from(large).flatMap((topic) => {
    const { x, y } = at(scene, topic);
    const r = plot.r[topic] * k;
    const body = { x: x - r, y: y - r, width: 2 * r, height: 2 * r, of: plot.nodes[topic].id };
    return plot.nodes[topic].pinned ? [body, { x: x + r * 0.6, y: y - r * 0.6 - 12, width: 12, height: 12 }] : [body];
  });
  return [...scene.cover, ...topics];
}

/** Where a topic is on the screen, and how much room it takes with its rings. @param {Scene} scene @param {number} topic */
export function at({ plot, transform: { x, y, k }, focus, selection, cursor }, topic) {
  const { id } = plot.nodes[topic];
  const rings = (id === focus ? 5 : 0) + (selection.has(id) ? 6 : 0) + (id === cursor ? 5 : 0);
  return { x: plot.x[topic] * k + x, y: plot.y[topic] * k + y, gap: plot.r[topic] * k + rings * Math.max(0.8, k) };
}

/** The topics in view, the most important first. @param {Scene} scene */
const seenOf = ({ plot: { order, x, y }, view }) => order.filter((i) => x[i] > view.left && x[i] < view.right && y[i] > view.top && y[i] < view.bottom);

/** The topics that have their names in any case. @param {Pick<Scene, "active" | "open" | "cursor" | "focus" | "selection">} scene */
const strongOf = ({ active, open, cursor, focus, selection }) => new Set([active, open, cursor, focus, ...(selection.size <= MOST_SELECTED ? selection : [])]);

/** Who must have a name, is selected or near comes first; concepts before questions. @param {Scene} scene @param {Int32Array} seen */
function ranked(scene, seen) {
  const { plot, near, selection } = scene;
  const strong = strongOf(scene);
  const rank = (/** @type {string} */ id) => (strong.has(id) ? 4 : 0) + (selection.has(id) ? 2 : 0) + (near.has(id) ? 1 : 0);
  const all = Array.from(seen, (topic) => ({ topic, rank: rank(plot.nodes[topic].id), kind: plot.nodes[topic].kind === "concept" ? 0 : 1 }));
  all.sort((a, b) => b.rank - a.rank || a.kind - b.kind);
  const wishing = all.slice(0, MOST_WISHES);
  const where = (/** @type {(rank: number) => boolean} */ fits) => wishing.filter((one) => fits(one.rank)).map(({ topic }) => topic);
  return { must: where((r) => r >= 4), near: where((r) => r > 0 && r < 4), others: where((r) => r === 0) };
}

/** @param {Scene} scene @param {number[]} topics @param {Measure} measure @returns {Generator<Wish>} */
function* names(scene, topics, measure) {
  const strong = strongOf(scene);
  for (const topic of topics) {
    const node = scene.plot.nodes[topic];
    const must = strong.has(node.id);
    yield measure(must ? "strong" : "topic", `t ${node.id}`, labelOf(node, scene.lang), { ...at(scene, topic), topic, of: node.id, must });
  }
}

/** @param {Scene} scene @param {Int32Array} seen @param {Measure} measure @returns {Generator<Wish>} */
function* badges(scene, seen, measure) {
  const { plot, more, k, focus, open, cursor, active } = scene;
  const special = new Set([focus, open, cursor, active]);
  const wanted = seen.filter((i) => more.has(plot.nodes[i].id) && (k >= BADGE_SCALE || special.has(plot.nodes[i].id))).subarray(0, MOST_WISHES);
  for (const topic of wanted) {
    const { id } = plot.nodes[topic];
    yield measure("badge", `+ ${id}`, `+${more.get(id)}`, { ...at(scene, topic), topic, of: id, corner: true });
  }
}

/** The kinds of link of the active topic, in the middle of each, where they are few. @param {Scene} scene @param {Measure} measure @returns {Generator<Wish>} */
function* linkWords(scene, measure) {
  const { links } = around(scene.plot, scene.active);
  if (links.length > MOST_LINK_WORDS) return;
  const t = translator(scene.lang);
  const { x, y, k } = scene.transform;
  for (const link of links) {
    const { id, type } = scene.plot.links[link];
    const point = middle(lineOf(scene.plot, link));
    yield measure("link", `l ${id}`, t(`link.${type}.name`), { x: point.x * k + x, y: point.y * k + y - 8, gap: -3, topic: null });
  }
}
