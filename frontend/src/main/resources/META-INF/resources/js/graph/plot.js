// @ts-check
/** What is on the map as arrays, which drawing can walk through thousands of times a second. `x` and `y` are where a topic is just now. */
import { bow } from "./geometry.js";
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
 * @property {Uint16Array} area a place in areas
 * @property {(string | null)[]} areas
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
  const areas = [...new Set(nodes.map((node) => node.area))];
  const areaIndex = new Map(areas.map((area, i) => [area, i]));
  const topics = {
    nodes, focus, index, areas, area: Uint16Array.from(nodes, (node) => areaIndex.get(node.area) ?? 0),
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
  const styles = new Map(LINK_TYPES.map((type, i) => [type, i]));
  const at = (/** @type {string} */ id) => index.get(id) ?? 0;
  const from = Int32Array.from(links, (link) => at(link.from));
  const to = Int32Array.from(links, (link) => at(link.to));
  const style = Uint8Array.from(links, (link) => styles.get(link.type) ?? 0);
  return { links, from, to, style, bend: bent(links, from, to), rank: ranked(from, to, r) };
}

/** As `bends`, with numbers for pairs, since this is done whenever a link comes. @param {readonly GraphLink[]} links @param {Int32Array} from @param {Int32Array} to */
function bent(links, from, to) {
  /** @type {Map<number, number>} */
  const count = new Map();
  return Float32Array.from(links, (link, i) => {
    const pair = Math.min(from[i], to[i]) * 2 ** 26 + Math.max(from[i], to[i]);
    const place = count.get(pair) ?? 0;
    count.set(pair, place + 1);
    return place === 0 ? 0 : bow(place, link.from > link.to);
  });
}

/** @param {Int32Array} from @param {Int32Array} to @param {Float32Array} r */
function ranked(from, to, r) {
  const strength = Int32Array.from(from, (a, i) => Math.round(100 * Math.min(r[a], r[to[i]])));
  const least = strongest(strength);
  return sortedBy(strength.map((value, i) => (value >= least ? 0 : 1 + ((Math.imul(i + 1, 0x9e3779b1) >>> 20) & 0xfff))));
}

/** The strength that so many links have that they may lead. @param {Int32Array} strength */
function strongest(strength) {
  const counts = countsOf(strength);
  let least = counts.length;
  for (let leading = 0; least > 0 && leading + counts[least - 1] <= LEADING; ) leading += counts[--least];
  return least;
}

/** How often each small number occurs. @param {Int32Array} keys */
function countsOf(keys) {
  const counts = new Int32Array(1 + keys.reduce((most, key) => Math.max(most, key), 0));
  for (const key of keys) counts[key]++;
  return counts;
}

/** The places of small numbers, the least first, in one pass over them. @param {Int32Array} keys */
function sortedBy(keys) {
  const places = new Int32Array(keys.length);
  const ends = countsOf(keys);
  for (let key = 1; key < ends.length; key++) ends[key] += ends[key - 1];
  for (let i = keys.length - 1; i >= 0; i--) places[--ends[keys[i]]] = i;
  return places;
}

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
