// @ts-check
/** Small maps for tests. */
import { emptyGraph } from "/js/graph/model.js";
import { plotOf } from "/js/graph/plot.js";

/** @typedef {import("/js/types.js").PlacedNode} PlacedNode */
/** @typedef {import("/js/types.js").GraphLink} GraphLink */

/** @param {string} id @param {number} x @param {number} y @param {Partial<PlacedNode>} [more] @returns {PlacedNode} */
export const topic = (id, x, y, more = {}) =>
  ({ id, kind: "concept", en: id, zh: null, area: null, degree: 1, difficulty: null, x, y, pinned: false, hidden: false, from: null, ...more });

/** @param {string} from @param {string} to @param {import("/js/types.js").LinkType} [type] @returns {GraphLink} */
export const tie = (from, to, type = "requires") => ({ id: `${from}--${type}--${to}`, type, from, to });

/** @param {PlacedNode[]} nodes @param {GraphLink[]} [links] @param {string | null} [focus] */
export const plot = (nodes, links = [], focus = null) => plotOf({ nodes, links }, focus);

/** @param {PlacedNode[]} nodes @param {GraphLink[]} [links] @returns {import("/js/types.js").Graph} whose focus is the first topic */
export const graphOf = (nodes, links = []) =>
  ({ ...emptyGraph(), focus: nodes[0].id, nodes: new Map(nodes.map((node) => [node.id, node])), links: new Map(links.map((link) => [link.id, link])) });

/** A square of topics around the middle of the map, with three links each, near and far. @param {number} count @param {number} [spacing] */
export function field(count, spacing = 80) {
  const side = Math.ceil(Math.sqrt(count));
  const nodes = Array.from({ length: count }, (_, i) => topic(`t${i}`, (i % side - side / 2) * spacing, (Math.floor(i / side) - side / 2) * spacing, { degree: i % 40 }));
  const links = nodes.flatMap(({ id }, i) => [1, side, 37 * side + 11].map((step) => tie(id, `t${(i + step) % count}`)));
  return { nodes, links };
}
