// @ts-check
/** The topics and links on the map: pure functions from one graph to the next. Whoever is on the map keeps their place. */

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").GraphAnswer} GraphAnswer */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {import("../types.js").Point} Point */

/** @type {import("../types.js").Without} */
export const NOTHING = { types: [], areas: [], levels: [], statuses: [] };

/** @returns {Graph} */
export const emptyGraph = () => ({
  focus: null, depth: 1, layout: "force", without: NOTHING, nodes: new Map(), links: new Map(), neighbours: new Map(),
});

/** Places on the map are even numbers, so that a link to a view holds them exactly. @param {number} value */
export const onGrid = (value) => 2 * Math.round(value / 2);

/**
 * Adds an answer to the graph. Topics already there keep place, pin and whether they are hidden.
 * @param {Graph} graph
 * @param {GraphAnswer} answer
 * @param {Map<string, Point>} places of the newcomers
 * @param {string | null} from the topic that the newcomers grow from
 * @returns {Graph}
 */
export function merge(graph, answer, places, from) {
  const nodes = new Map(graph.nodes);
  for (const node of answer.nodes) {
    const last = nodes.get(node.id);
    const { x, y } = last ?? places.get(node.id) ?? { x: 0, y: 0 };
    nodes.set(node.id, { ...node, x, y, pinned: last?.pinned ?? false, hidden: last?.hidden ?? false, from: last ? last.from : from });
  }
  const links = new Map(graph.links);
  for (const link of answer.links) {
    if (nodes.has(link.from) && nodes.has(link.to)) links.set(link.id, link);
  }
  const neighbours = new Map(graph.neighbours);
  const near = neighbourCounts(unfiltered({ ...graph, links }));
  for (const { id } of answer.nodes) neighbours.set(id, (near.get(id) ?? 0) + (answer.more[id] ?? 0));
  return { ...graph, focus: graph.focus ?? from, nodes, links, neighbours };
}

/** @param {Graph} graph @param {Map<string, Point>} places @param {boolean} [pin] topics that a hand moved stay where they are from then on */
export function move(graph, places, pin = false) {
  const nodes = new Map(graph.nodes);
  for (const [id, { x, y }] of places) {
    const node = nodes.get(id);
    if (node) nodes.set(id, { ...node, x: onGrid(x), y: onGrid(y), pinned: node.pinned || pin });
  }
  return { ...graph, nodes };
}

/** @param {Graph} graph @param {Iterable<string>} ids @param {Partial<Pick<PlacedNode, "pinned" | "hidden">>} change @returns {Graph} */
export function mark(graph, ids, change) {
  const nodes = new Map(graph.nodes);
  for (const id of ids) {
    const node = nodes.get(id);
    if (node) nodes.set(id, { ...node, ...change });
  }
  return { ...graph, nodes };
}

/** Takes topics off the map with their links, as if they had never come. @param {Graph} graph @param {Iterable<string>} ids @returns {Graph} */
export function without(graph, ids) {
  const gone = new Set(ids);
  const nodes = new Map([...graph.nodes].filter(([id]) => !gone.has(id)));
  const links = new Map([...graph.links].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to)));
  return { ...graph, nodes, links };
}

/**
 * What goes when a topic is collapsed: what grew from it and from that in turn; where nothing did, the neighbours that
 * hang on it alone. Pinned topics and the focus stay.
 * @param {Graph} graph
 * @param {string} id
 * @returns {string[]}
 */
export function collapsible(graph, id) {
  const grown = new Set([id]);
  for (const node of graph.nodes.values()) {
    if (node.from !== null && grown.has(node.from) && node.id !== id) grown.add(node.id);
  }
  grown.delete(id);
  const counts = neighbourCounts(graph.links.values());
  const hanging = [...neighboursOf(graph.links.values(), id)].filter((other) => counts.get(other) === 1);
  const all = grown.size > 0 ? [...grown] : hanging;
  return all.filter((one) => one !== graph.focus && !graph.nodes.get(one)?.pinned);
}

/** The links whose kind is not filtered out: those that counts of neighbours go by. @param {Graph} graph */
export function unfiltered({ links, without: { types } }) {
  const all = [...links.values()];
  return types.length === 0 ? all : all.filter(({ type }) => !types.includes(type));
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

/** How many different topics each is linked to. @param {Iterable<import("../types.js").GraphLink>} links */
export function neighbourCounts(links) {
  /** @type {Map<string, Set<string>>} */
  const near = new Map();
  const add = (/** @type {string} */ id, /** @type {string} */ other) => {
    const known = near.get(id);
    if (known) known.add(other);
    else near.set(id, new Set([other]));
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return new Map([...near].map(([id, others]) => [id, others.size]));
}

/** @param {Graph} graph @param {string} id how many neighbours of this topic are not on the map */
export function moreOf(graph, id) {
  return Math.max(0, (graph.neighbours.get(id) ?? 0) - neighboursOf(unfiltered(graph), id).size);
}

/** The focus first, then by degree, then by id: the order of lists and the priority of labels. */
/** @param {Iterable<PlacedNode>} nodes @param {string | null} focus */
export function byImportance(nodes, focus) {
  return [...nodes].sort((a, b) => Number(b.id === focus) - Number(a.id === focus) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
}
