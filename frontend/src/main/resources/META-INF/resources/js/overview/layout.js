// @ts-check
/** Places for the areas of the atlas and their main topics, in a box of a given size. The same data always looks the same. */
import { forceCollide, forceLink, forceSimulation, forceX, forceY } from "../d3.js";
import { seeded } from "../graph/layout.js";

/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").OverviewTopic} OverviewTopic */
/** @typedef {{id: string, r: number, x: number, y: number, topics: {topic: OverviewTopic, x: number, y: number, r: number}[]}} PlacedArea */

const GAP = 10;
/** How many main topics of an area have a place. */
const MAIN = 6;

/** @param {Overview} overview @param {{width: number, height: number}} box @returns {PlacedArea[]} */
export function atlasLayout({ areas, links }, { width, height }) {
  if (areas.length === 0) return [];
  const total = areas.reduce((sum, area) => sum + weight(area), 0);
  const unit = Math.sqrt((0.5 * width * height) / (Math.PI * total));
  const bodies = areas.map((area) => ({ id: area.id, r: Math.max(34, unit * Math.sqrt(weight(area))), x: 0, y: 0 }));
  bodies.forEach((body, i) => {
    body.x = 40 * Math.sqrt(i + 0.5) * Math.cos(i * 2.4) * (width / height);
    body.y = 40 * Math.sqrt(i + 0.5) * Math.sin(i * 2.4);
  });
  const known = new Set(areas.map((area) => area.id));
  const most = Math.max(1, ...links.map((link) => link.count));
  const springs = links.filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to, count }) => ({ source: from, target: to, pull: (0.12 * count) / most }));
  forceSimulation(bodies)
    .randomSource(seeded(areas.length))
    .force("links", forceLink(springs).id((body) => /** @type {{id: string}} */ (body).id).distance(60).strength((spring) => spring.pull))
    .force("x", forceX(0).strength(0.05 * (height / width)))
    .force("y", forceY(0).strength(0.05 * (width / height)))
    .force("room", forceCollide((body) => /** @type {{r: number}} */ (body).r + GAP).iterations(4))
    .stop()
    .tick(400);
  return fitted(bodies, { width, height }).map((body) => ({ ...body, topics: ring(areas.find((area) => area.id === body.id)?.topics.slice(0, MAIN) ?? [], body) }));
}

/** Areas differ in size, but the smallest still has room for its name. @param {{concepts: number, questions: number}} area */
const weight = (area) => 14 + area.concepts + area.questions;

/**
 * Spreads the areas over the box: circles stay circles.
 * @param {{id: string, r: number, x: number, y: number}[]} bodies
 * @param {{width: number, height: number}} box
 */
function fitted(bodies, box) {
  const left = Math.min(...bodies.map((b) => b.x - b.r));
  const right = Math.max(...bodies.map((b) => b.x + b.r));
  const top = Math.min(...bodies.map((b) => b.y - b.r));
  const bottom = Math.max(...bodies.map((b) => b.y + b.r));
  const sx = (box.width - 2 * GAP) / (right - left);
  const sy = (box.height - 2 * GAP) / (bottom - top);
  const s = Math.min(1, sx, sy);
  const spread = (/** @type {number} */ value, /** @type {number} */ r, /** @type {[number, number]} */ [low, high], /** @type {number} */ room) =>
    GAP + r * s + ((value - r - low) / Math.max(1, high - low - 2 * r)) * (room - 2 * GAP - 2 * r * s);
  return bodies.map((b) => ({ id: b.id, r: b.r * s, x: spread(b.x, b.r, [left, right], box.width), y: spread(b.y, b.r, [top, bottom], box.height) }));
}

/** Around the area's name, with none to its left or right. */
/** @param {OverviewTopic[]} topics @param {{r: number, x: number, y: number}} area */
function ring(topics, { r, x, y }) {
  const turn = topics.length % 4 === 2 ? 0 : 0.5;
  return topics.map((topic, i) => {
    const angle = -Math.PI / 2 + ((i + turn) * 2 * Math.PI) / topics.length;
    return { topic, x: x + 0.7 * r * Math.cos(angle), y: y + 0.7 * r * Math.sin(angle), r: 3.5 + Math.min(3.5, Math.sqrt(topic.degree ?? 1) / 2) };
  });
}
