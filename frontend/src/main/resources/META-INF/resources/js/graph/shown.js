// @ts-check
/** What of the map is drawn and listed, after hiding and filtering. Pure; the same graph and statuses give the same object. */
import { neighbourCounts, unfiltered } from "./model.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {import("../types.js").Shown} Shown */
/** @typedef {import("../types.js").Status} Status */

/** For each graph, since there may be a drawing besides the map. @type {WeakMap<Graph, {statuses: ReadonlyMap<string, Status>, shown: Shown}>} */
const last = new WeakMap();

/** @param {{graph: Graph, statuses: ReadonlyMap<string, Status>}} state @returns {Shown} */
export function shownOf({ graph, statuses }) {
  let found = last.get(graph);
  if (found?.statuses !== statuses) last.set(graph, (found = { statuses, shown: compute(graph, statuses) }));
  return found.shown;
}

/** @param {Graph} graph @param {ReadonlyMap<string, Status>} statuses @returns {Shown} */
function compute(graph, statuses) {
  const fits = filter(graph, statuses);
  const fitting = new Map([...graph.nodes].filter(([, node]) => fits(node)));
  const links = unfiltered(graph).filter((link) => fitting.has(link.from) && fitting.has(link.to));
  const linked = graph.without.types.length > 0 ? new Set(links.flatMap(({ from, to }) => [from, to])) : null;
  const nodes = [...fitting.values()].filter((node) => linked === null || linked.has(node.id) || node.id === graph.focus || node.pinned);
  return { nodes, links, more: moreOfAll(graph) };
}

/** The focus always shows. @param {Graph} graph @param {ReadonlyMap<string, Status>} statuses @returns {(node: PlacedNode) => boolean} */
function filter({ focus, without }, statuses) {
  const [areas, levels, hidden] = [new Set(without.areas), new Set(without.levels), new Set(without.statuses)];
  return (node) => node.id === focus || (!node.hidden && !areas.has(node.area ?? "") && !levels.has(node.difficulty ?? 0) && !hidden.has(statuses.get(node.id) ?? "later"));
}

/** @param {Graph} graph @returns {Map<string, number>} */
function moreOfAll(graph) {
  const near = neighbourCounts(unfiltered(graph));
  /** @type {Map<string, number>} */
  const more = new Map();
  for (const [id, all] of graph.neighbours) {
    const left = all - (near.get(id) ?? 0);
    if (left > 0 && graph.nodes.has(id)) more.set(id, left);
  }
  return more;
}
