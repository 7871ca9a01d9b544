// @ts-check
/** A map of what links two areas: the topics of one at the left, those of the other at the right. Pure. */
import { emptyGraph, merge, neighboursOf, onGrid } from "../graph/model.js";
import { pack } from "../graph/pack.js";
import { href } from "../router.js";

/** @typedef {import("../types.js").AreaLinks} AreaLinks */
/** @typedef {import("../types.js").Point} Point */

const ACROSS = 460;
const DOWN = 64;
/** How far the columns bow outwards, so that links within one do not lie on each other. */
const BOW = 170;

/** The address of a map that shows exactly the topics at the ends of these links. @param {AreaLinks} tie */
export function tieMapHref(tie) {
  const focus = [...tie.topics].sort((a, b) => neighboursOf(tie.links, b.id).size - neighboursOf(tie.links, a.id).size || (a.id < b.id ? -1 : 1))[0].id;
  const graph = merge({ ...emptyGraph(), focus }, { nodes: tie.topics, links: tie.links, more: {} }, columns(tie), null);
  return href({ page: "topic", kind: "concept", id: focus, map: pack(graph), panel: false });
}

/** In each column a topic is near those that it is linked with in the other one. @param {AreaLinks} tie @returns {Map<string, Point>} */
export function columns({ from, topics, links }) {
  const [left, right] = [topics.filter(({ area }) => area === from), topics.filter(({ area }) => area !== from)];
  left.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const height = new Map(left.map(({ id }, i) => [id, i / left.length]));
  for (const column of [right, left, right, left]) {
    const mean = new Map(column.map(({ id }) => {
      const near = [...neighboursOf(links, id)].map((other) => height.get(other) ?? 0.5);
      return [id, near.reduce((sum, value) => sum + value, 0) / Math.max(1, near.length)];
    }));
    column.sort((a, b) => (mean.get(a.id) ?? 0) - (mean.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
    column.forEach(({ id }, i) => height.set(id, (i + 0.5) / column.length));
  }
  const place = (/** @type {{id: string}[]} */ column, /** @type {1 | -1} */ side) => column.map(({ id }, i) => {
    const down = i - (column.length - 1) / 2;
    const x = side * (ACROSS / 2 + BOW * (1 - ((2 * down) / Math.max(1, column.length)) ** 2));
    return /** @type {[string, Point]} */ ([id, { x: onGrid(x), y: onGrid(DOWN * down) }]);
  });
  return new Map([...place(left, -1), ...place(right, 1)]);
}
