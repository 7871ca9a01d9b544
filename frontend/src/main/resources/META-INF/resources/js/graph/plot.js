// @ts-check
/** What is on the map as arrays, which drawing can walk through thousands of times a second. `x` and `y` are where a topic is just now. */
import { bends } from "./geometry.js";
import { radius } from "./layout.js";
import { byImportance } from "./model.js";
import { LINK_TYPES } from "./styles.js";

/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {import("../types.js").GraphLink} GraphLink */
/**
 * @typedef {object} Links
 * @property {readonly GraphLink[]} links
 * @property {Int32Array} from @property {Int32Array} to places in the list of topics
 * @property {Uint8Array} style a place in LINK_TYPES
 * @property {Float32Array} bend
 * @property {Int32Array} rank links in the order in which they are drawn where there is no time for all
 */
/**
 * @typedef {object} Topics
 * @property {readonly PlacedNode[]} nodes
 * @property {string | null} focus
 * @property {Map<string, number>} index where a topic stands in the list
 * @property {Float64Array} x @property {Float64Array} y
 * @property {Float32Array} r
 * @property {Float32Array} grown from 0, just asked for, to 1, there
 * @property {Int32Array} order the most important first
 */
/** @typedef {Topics & Links} Plot */

/** So many links that join well linked topics come first in the rank; the others follow in no order that the eye could see. */
const LEADING = 2_000;

/**
 * @param {{nodes: readonly PlacedNode[], links: readonly GraphLink[]}} shown
 * @param {string | null} focus
 * @param {Plot} [before] what it has in common with this one is not computed again
 * @returns {Plot}
 */
export function plotOf({ nodes, links }, focus, before) {
  const sameTopics = before !== undefined && alike(before.nodes, nodes, (a, b) => a.id === b.id && a.degree === b.degree);
  const index = sameTopics ? before.index : new Map(nodes.map((node, i) => [node.id, i]));
  const topics = {
    nodes, focus, index,
    x: Float64Array.from(nodes, (node) => node.x), y: Float64Array.from(nodes, (node) => node.y),
    r: sameTopics ? before.r : Float32Array.from(nodes, (node) => radius(node.degree)),
    grown: new Float32Array(nodes.length).fill(1),
    order: sameTopics && before.focus === focus ? before.order : Int32Array.from(byImportance(nodes, focus), (node) => index.get(node.id) ?? 0),
  };
  const sameLinks = sameTopics && alike(before.links, links, (a, b) => a === b);
  const { from, to, style, bend, rank } = sameLinks ? before : linksOf(links, topics);
  return { ...topics, links, from, to, style, bend, rank };
}

/** @template T @param {readonly T[]} a @param {readonly T[]} b @param {(a: T, b: T) => boolean} same */
const alike = (a, b, same) => a.length === b.length && a.every((item, i) => same(item, b[i]));

/** @param {readonly GraphLink[]} links @param {{index: Map<string, number>, r: Float32Array}} topics @returns {Links} */
function linksOf(links, { index, r }) {
  const bent = bends(links);
  const styles = new Map(LINK_TYPES.map((type, i) => [type, i]));
  const at = (/** @type {string} */ id) => index.get(id) ?? 0;
  const from = Int32Array.from(links, (link) => at(link.from));
  const to = Int32Array.from(links, (link) => at(link.to));
  return {
    links, from, to,
    style: Uint8Array.from(links, (link) => styles.get(link.type) ?? 0),
    bend: Float32Array.from(links, (link) => bent.get(link.id) ?? 0),
    rank: ranked(from, to, r),
  };
}

/** @param {Int32Array} from @param {Int32Array} to @param {Float32Array} r */
function ranked(from, to, r) {
  const strength = Float64Array.from(from, (a, i) => -Math.min(r[a], r[to[i]]) - i * 1e-9);
  const strongest = sortedBy(strength).subarray(0, LEADING);
  const shuffle = Float64Array.from(from, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
  strongest.forEach((link, place) => (shuffle[link] = place - LEADING));
  return sortedBy(shuffle);
}

/** @param {Float64Array} keys @returns {Int32Array} the places of the keys, the least first */
const sortedBy = (keys) => Int32Array.from(keys, (_, i) => i).sort((a, b) => keys[a] - keys[b]);

/** The neighbours of a topic that are drawn. @param {Plot} plot @param {string | null} id @returns {{near: Set<string>, links: number[]}} */
export function around({ nodes, index, from, to }, id) {
  /** @type {Set<string>} */
  const near = new Set();
  /** @type {number[]} */
  const links = [];
  const at = id === null ? undefined : index.get(id);
  if (at === undefined) return { near, links };
  for (let i = 0; i < from.length; i++) {
    if (from[i] !== at && to[i] !== at) continue;
    links.push(i);
    near.add(nodes[from[i] === at ? to[i] : from[i]].id);
  }
  return { near, links };
}
