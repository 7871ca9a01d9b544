// @ts-check
/** A chain as a map of its own: its topics in a gentle zigzag, so that links between any two of them show apart. Pure. */
import { emptyGraph } from "../graph/model.js";
import { pack } from "../graph/pack.js";
import { href } from "../router.js";

/** @typedef {import("../types.js").GraphNode} GraphNode */

const APART = { x: 172, y: 88 };

/** The address of the map with exactly these topics, the first of them open. @param {GraphNode[]} topics @returns {string} */
export function mapHref(topics) {
  const middle = (topics.length - 1) / 2;
  const nodes = new Map(topics.map((topic, i) => [topic.id, {
    ...topic, x: (i - middle) * APART.x, y: (i % 2 === 0 ? -1 : 1) * (APART.y / 2), pinned: false, hidden: false, from: null,
  }]));
  const [{ kind, id }] = topics;
  return href({ page: "topic", kind, id, map: pack({ ...emptyGraph(), focus: id, nodes }) });
}
