// @ts-check
/**
 * The map in an address: twelve characters a topic, so that 300 topics with their places fit into one. A topic stands
 * there as a key of six characters made from its id, which the server finds again as long as the id exists.
 */
import { onGrid } from "./model.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {{key: string, from: number | null, pinned: boolean, hidden: boolean, x: number, y: number}} Packed `from` is a place in the list */

const VERSION = "1";
/** As in base64url (RFC 4648): nothing in it needs escaping in an address. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGITS = new Map([...ALPHABET].map((letter, i) => [letter, i]));
const SIZE = 12;
/** Parents are told by ten bits, of which zero says that there is none. */
const MOST = 1023;
const HALF = 2048;

/** @param {Graph} graph @returns {string} the focus comes first; beyond 1,023 topics those that came last are left out */
export function pack(graph) {
  const all = [...graph.nodes.values()];
  const nodes = [...all.filter(({ id }) => id === graph.focus), ...all.filter(({ id }) => id !== graph.focus)].slice(0, MOST);
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const furthest = Math.max(0, ...nodes.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  const scale = Math.max(0, Math.ceil(Math.log2(furthest / (2 * (HALF - 1)))));
  return VERSION + ALPHABET[scale] + nodes.map((node) => packed(node, place.get(node.from ?? ""), 2 ** (scale + 1))).join("");
}

/** @param {string} text @returns {Packed[] | null} null for what no version of this has written */
export function unpack(text) {
  const scale = DIGITS.get(text[1]);
  if (text[0] !== VERSION || scale === undefined || scale > 20 || (text.length - 2) % SIZE !== 0 || !/^[\w-]+$/.test(text)) return null;
  const unit = 2 ** (scale + 1);
  const pieces = text.slice(2).match(/.{12}/g) ?? [];
  return pieces.map((piece) => {
    const marks = number(piece.slice(6, 8));
    return {
      key: piece.slice(0, 6), from: marks >> 2 === 0 ? null : (marks >> 2) - 1, pinned: (marks & 2) !== 0, hidden: (marks & 1) !== 0,
      x: unit * (number(piece.slice(8, 10)) - HALF), y: unit * (number(piece.slice(10, 12)) - HALF),
    };
  });
}

/** Six characters that stand for a topic: 36 bits of two FNV-1a hashes (Fowler, Noll, Vo), as TopicKey.java computes them. */
/** @param {string} id */
export function topicKey(id) {
  const bytes = new TextEncoder().encode(id);
  const [first, second] = [hash(bytes, 0x811c9dc5), hash(bytes, 0x5bd1e995)];
  return digits(first >>> 8, 4) + digits(((first & 0xff) << 4) | (second >>> 28), 2);
}

/** @param {Uint8Array} bytes @param {number} basis */
function hash(bytes, basis) {
  let h = basis;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** @param {PlacedNode} node @param {number | undefined} from @param {number} unit */
function packed(node, from, unit) {
  const marks = ((from === undefined ? 0 : from + 1) << 2) | (node.pinned ? 2 : 0) | (node.hidden ? 1 : 0);
  const coordinate = (/** @type {number} */ value) => digits(HALF + Math.round(onGrid(value) / unit), 2);
  return topicKey(node.id) + digits(marks, 2) + coordinate(node.x) + coordinate(node.y);
}

/** @param {number} value @param {number} count */
function digits(value, count) {
  let text = "";
  for (let i = count - 1; i >= 0; i--) text += ALPHABET[(value >>> (6 * i)) & 63];
  return text;
}

/** @param {string} text */
const number = (text) => [...text].reduce((value, letter) => 64 * value + (DIGITS.get(letter) ?? 0), 0);
