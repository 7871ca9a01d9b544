// @ts-check
/** Places in rings around a topic: as many links away, as far out. Pure, and the same graph always gets the same places. */
import { stratify, tree } from "../d3tree.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("./layout.js").Laid} Laid */
/** @typedef {import("./layout.js").Tie} Tie */

const RING = 150;
/** Room that a topic with its name needs along a ring. */
const ARC = 92;
/** A ring with more topics than this is drawn as several close ones, on which neighbours take turns. */
const FULL = 14;
const BESIDE = 84;

/** @param {Laid[]} nodes the important first @param {Tie[]} links @param {string} centre @returns {Map<string, Point>} */
export function radial(nodes, links, centre) {
  const parents = spanning(nodes, links, centre);
  const root = stratify().id((one) => /** @type {any} */ (one).id).parentId((one) => /** @type {any} */ (one).parent)(
    nodes.map(({ id }) => ({ id, parent: parents.get(id) ?? null })));
  tree().size([2 * Math.PI, 1]).separation((a, b) => (a.parent === b.parent ? 1 : 1.6) / a.depth)(root);
  /** @type {import("d3").HierarchyNode<unknown>[][]} */
  const rings = [];
  root.each((one) => (rings[one.depth] ??= []).push(one));
  /** @type {Map<string, Point>} */
  const places = new Map();
  let edge = -RING;
  for (const ring of rings) {
    const turns = Math.ceil(ring.length / FULL);
    const inner = ring.length === 1 && edge < 0 ? 0 : Math.max(edge + RING, (ring.length * ARC) / (2 * Math.PI * turns));
    ring.sort((a, b) => (a.x ?? 0) - (b.x ?? 0)).forEach((one, i) => {
      const angle = (one.x ?? 0) - Math.PI / 2;
      const r = inner + (i % turns) * BESIDE;
      places.set(one.id ?? "", { x: r * Math.cos(angle), y: r * Math.sin(angle) });
    });
    edge = inner + (turns - 1) * BESIDE;
  }
  return places;
}

/** The parent of each topic on a shortest way to the middle; what no way leads to stands in the last ring but one's place. */
/** @param {Laid[]} nodes @param {Tie[]} links @param {string} centre @returns {Map<string, string>} */
function spanning(nodes, links, centre) {
  /** @type {Map<string, string[]>} */
  const near = new Map(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const rank = new Map(nodes.map(({ id }, i) => [id, i]));
  const byRank = (/** @type {string} */ a, /** @type {string} */ b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  /** @type {Map<string, string>} */
  const parents = new Map();
  const queue = [centre];
  for (const id of queue) {
    for (const next of [...(near.get(id) ?? [])].sort(byRank)) {
      if (next === centre || parents.has(next)) continue;
      parents.set(next, id);
      queue.push(next);
    }
  }
  for (const { id } of nodes) if (id !== centre && !parents.has(id)) parents.set(id, queue.at(-1) ?? centre);
  return parents;
}
