// @ts-check
/** The topics and links on the map: pure functions from one graph to the next. Whoever is on the map keeps their place. */

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").GraphAnswer} GraphAnswer */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {{x: number, y: number}} Point */

/** @returns {Graph} */
export const emptyGraph = () => ({ focus: null, nodes: new Map(), links: new Map(), neighbours: new Map() });

/**
 * Adds an answer to the graph. Topics already there keep place and pin; newcomers get theirs from `places`.
 * @param {Graph} graph
 * @param {GraphAnswer} answer
 * @param {Map<string, Point>} places
 * @param {string | null} from the topic that the newcomers grow from
 * @returns {Graph}
 */
export function merge(graph, answer, places, from) {
  const nodes = new Map(graph.nodes);
  for (const node of answer.nodes) {
    const last = nodes.get(node.id);
    const { x, y } = last ?? places.get(node.id) ?? { x: 0, y: 0 };
    nodes.set(node.id, { ...node, x, y, pinned: last?.pinned ?? false, from: last ? last.from : from });
  }
  const links = new Map(graph.links);
  for (const link of answer.links) {
    if (nodes.has(link.from) && nodes.has(link.to)) links.set(link.id, link);
  }
  return { focus: graph.focus ?? from, nodes, links, neighbours: countNeighbours(graph.neighbours, answer) };
}

/** @param {Graph} graph @param {GraphAnswer} answer */
export const newcomers = (graph, answer) => answer.nodes.filter((node) => !graph.nodes.has(node.id));

/** @param {Graph} graph @param {string} id @param {Point} place @returns {Graph} with the topic pinned there */
export function move(graph, id, place) {
  const node = graph.nodes.get(id);
  if (!node) return graph;
  const nodes = new Map(graph.nodes).set(id, { ...node, x: place.x, y: place.y, pinned: true });
  return { ...graph, nodes };
}

/** @param {Iterable<import("../types.js").GraphLink>} links @param {string} id @returns {Set<string>} */
export function neighboursOf(links, id) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const link of links) {
    if (link.from === id) found.add(link.to);
    if (link.to === id) found.add(link.from);
  }
  found.delete(id);
  return found;
}

/** @param {Graph} graph @param {string} id how many neighbours of this topic are not on the map */
export function moreOf(graph, id) {
  return Math.max(0, (graph.neighbours.get(id) ?? 0) - neighboursOf(graph.links.values(), id).size);
}

/** The focus first, then by degree, then by id: the order of lists and the priority of labels. @param {Graph} graph */
export function byImportance(graph) {
  return [...graph.nodes.values()].sort((a, b) =>
    Number(b.id === graph.focus) - Number(a.id === graph.focus) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
}

/** @param {Map<string, number>} before @param {GraphAnswer} answer */
function countNeighbours(before, answer) {
  const counts = new Map(before);
  for (const { id } of answer.nodes) {
    const all = neighboursOf(answer.links, id).size + (answer.more[id] ?? 0);
    counts.set(id, Math.max(all, counts.get(id) ?? 0));
  }
  return counts;
}
