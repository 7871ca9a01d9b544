// @ts-check
/** Places for topics by d3-force. The same graph always gets the same places; those that are fixed do not move at all. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "../d3.js";
import { seeded } from "./seeded.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {{id: string, degree: number, kind?: string}} Laid */
/** @typedef {{from: string, to: string, type?: string}} Tie */
/** @typedef {{id: string, r: number, x?: number, y?: number, fx?: number, fy?: number}} Body */

/** Fewer are enough where everything but some newcomers is fixed. */
const TICKS = { all: 300, newcomers: 120 };

/** The ratio of width to height that the map tends to. */
const ASPECT = 1.1;

/** Fixed topics further than this from where newcomers grow do not concern them. */
const VICINITY = 800;

/**
 * @param {Laid[]} nodes in the order that decides where each starts
 * @param {Tie[]} links
 * @param {Map<string, Point>} [fixed] places that stay
 * @param {string} [centre] the topic that newcomers start around; without fixed places it stands in the middle
 * @returns {Map<string, Point>} a place for each node
 */
export function layout(nodes, links, fixed = new Map(), centre) {
  const near = nodes.filter(({ id }) => concerned(fixed.get(id), fixed.get(centre ?? "")));
  const ids = new Set(near.map((node) => node.id));
  const start = startingPlaces(near, fixed, centre);
  /** @type {Body[]} */
  const bodies = near.map((node, i) => ({ id: node.id, r: radius(node.degree), ...start[i] }));
  const springs = links
    .filter((link) => ids.has(link.from) && ids.has(link.to))
    .map((link) => ({ source: link.from, target: link.to }));
  const simulation = forceSimulation(bodies)
    .randomSource(seeded(near.length))
    .force("links", forceLink(springs).id((body) => /** @type {Body} */ (body).id).distance(105).strength(springStrength(springs)))
    .force("charge", forceManyBody().strength(-520).distanceMax(900))
    .force("x", forceX(0).strength(0.045 / ASPECT))
    .force("y", forceY(0).strength(0.045 * ASPECT))
    .force("room", forceCollide((body) => /** @type {Body} */ (body).r + 20).iterations(2))
    .stop();
  const ticks = fixed.has(centre ?? "") ? TICKS.newcomers : TICKS.all;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
  const placed = new Map(bodies.map((body) => [body.id, { x: body.x ?? 0, y: body.y ?? 0 }]));
  return new Map(nodes.map(({ id }) => [id, placed.get(id) ?? /** @type {Point} */ (fixed.get(id))]));
}

/** @param {Point | undefined} place @param {Point | undefined} centre */
const concerned = (place, centre) => !place || !centre || Math.hypot(place.x - centre.x, place.y - centre.y) < VICINITY;

/** @param {number} degree @returns {number} the radius of a topic on the map, in pixels at scale 1 */
export const radius = (degree) => Math.min(19, 6.5 + 1.5 * Math.sqrt(degree));

/** Hubs pull less at each of their many links. @param {{source: string, target: string}[]} springs */
function springStrength(springs) {
  /** @type {Map<string, number>} */
  const count = new Map();
  for (const { source, target } of springs) {
    count.set(source, (count.get(source) ?? 0) + 1);
    count.set(target, (count.get(target) ?? 0) + 1);
  }
  const degrees = springs.map(({ source, target }) => Math.min(count.get(source) ?? 1, count.get(target) ?? 1));
  return (/** @type {unknown} */ _, /** @type {number} */ i) => 0.7 / degrees[i];
}

/**
 * @param {{id: string}[]} nodes
 * @param {Map<string, Point>} fixed
 * @param {string | undefined} centre
 * @returns {{x?: number, y?: number, fx?: number, fy?: number}[]}
 */
function startingPlaces(nodes, fixed, centre) {
  const at = centre === undefined ? undefined : fixed.get(centre);
  let turn = 0;
  return nodes.map((node) => {
    const place = fixed.get(node.id);
    if (place) return { x: place.x, y: place.y, fx: place.x, fy: place.y };
    if (!at) return node.id === centre ? { x: 0, y: 0, fx: 0, fy: 0 } : {};
    return aroundPoint(at, turn++);
  });
}

/** Away from the middle first, then fanned out by the golden angle. @param {Point} at @param {number} turn @returns {Point} */
function aroundPoint(at, turn) {
  const outwards = Math.atan2(at.y, at.x);
  const swing = (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * 0.45;
  const distance = 110 + 12 * turn;
  return { x: at.x + distance * Math.cos(outwards + swing), y: at.y + distance * Math.sin(outwards + swing) };
}
