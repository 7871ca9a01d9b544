// @ts-check
/**
 * How the map gets from one state to the next: who stays glides from where they are at that moment, newcomers grow from
 * the topic they came from, who leaves is gone. Pure.
 */
import { easeCubicOut } from "../d3.js";

/** @typedef {import("./plot.js").Plot} Plot */
/** @typedef {{x: Float64Array, y: Float64Array, grown: Float32Array, movers: number[]}} Motion where each mover starts */

export const GLIDE_MS = 450;
/** Places are rounded when they are kept: that is no move worth watching. */
const ROUNDING = 1.5;

/**
 * @param {Plot} plot where everything is to go; it is moved to where everything is now
 * @param {Plot | undefined} before
 * @returns {Motion | null} null where nothing moves
 */
export function startMotion(plot, before) {
  /** @type {number[]} */
  const movers = [];
  for (let i = 0; i < plot.nodes.length; i++) {
    const start = startOf(plot.nodes[i], plot, before);
    const still = start.grown === 1 && Math.abs(start.x - plot.x[i]) <= ROUNDING && Math.abs(start.y - plot.y[i]) <= ROUNDING;
    if (still) continue;
    movers.push(i);
    [plot.x[i], plot.y[i], plot.grown[i]] = [start.x, start.y, start.grown];
  }
  return movers.length === 0 ? null : { x: plot.x.slice(), y: plot.y.slice(), grown: plot.grown.slice(), movers };
}

/** @param {import("../types.js").PlacedNode} node @param {Plot} plot @param {Plot | undefined} before */
function startOf(node, plot, before) {
  const here = before?.index.get(node.id);
  if (before && here !== undefined) return { x: before.x[here], y: before.y[here], grown: before.grown[here] };
  const parent = before?.index.get(node.from ?? "");
  if (before && parent !== undefined) return { x: before.x[parent], y: before.y[parent], grown: 0 };
  return { x: node.x, y: node.y, grown: 0 };
}

/**
 * @param {Plot} plot whose places are set
 * @param {Motion} motion
 * @param {number} part of the time that has passed, from 0 to 1
 */
export function moveTo(plot, motion, part) {
  const eased = part >= 1 ? 1 : easeCubicOut(Math.max(0, part));
  for (const i of motion.movers) {
    const { x, y } = plot.nodes[i];
    plot.x[i] = eased === 1 ? x : motion.x[i] + (x - motion.x[i]) * eased;
    plot.y[i] = eased === 1 ? y : motion.y[i] + (y - motion.y[i]) * eased;
    plot.grown[i] = eased === 1 ? 1 : motion.grown[i] + (1 - motion.grown[i]) * eased;
  }
}

/**
 * Whether the map was laid out anew, as by another layout or by undoing that: most of those that stay have another place,
 * and no hand put them there.
 * @param {import("../types.js").Graph} before
 * @param {import("../types.js").Graph} graph
 */
export function relaid(before, graph) {
  const staying = [...graph.nodes.values()].filter(({ id }) => before.nodes.has(id));
  const moved = staying.filter(({ id, x, y, pinned }) => !pinned && (before.nodes.get(id)?.x !== x || before.nodes.get(id)?.y !== y));
  return moved.length > staying.length / 2;
}
