// @ts-check
/** What is taken away: the topics and links that show just now, with all that the files say about them. Pure. */
import { byImportance } from "../graph/model.js";
import { shownOf } from "../graph/shown.js";
import { nameOf, translator } from "../i18n.js";
import { href } from "../router.js";

/** @typedef {import("../types.js").Area} Area */
/** @typedef {import("../types.js").GraphLink} GraphLink */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {import("../types.js").State} State */
/**
 * @typedef {object} Taken
 * @property {PlacedNode[]} nodes the important ones first
 * @property {GraphLink[]} links
 * @property {readonly Area[]} areas all there are, so that each looks as on the map
 * @property {ReadonlyMap<string, import("../types.js").Status>} statuses
 * @property {string | null} focus
 * @property {import("../types.js").Lang} lang
 * @property {string} title
 * @property {string} address of the view, in full
 * @property {string} date as in 2026-03-04
 * @property {string} name what the files are called, without their ending
 */

/** @param {State} state @param {string} origin of the application @param {Date} now @returns {Taken} */
export function takenFrom(state, origin, now) {
  const { graph, lang, overview, statuses } = state;
  const { nodes, links } = shownOf(state);
  const middle = graph.nodes.get(graph.focus ?? "") ?? nodes[0];
  return {
    nodes: byImportance(nodes, graph.focus),
    links: [...links].sort((a, b) => (a.id < b.id ? -1 : 1)),
    areas: overview.value?.areas ?? [], statuses, focus: graph.focus, lang,
    title: middle ? translator(lang)("export.title", { topic: nameOf(middle, lang) }) : "Trailgraph",
    address: origin + href(state.route),
    date: dayOf(now),
    name: `trailgraph-${middle?.id ?? "map"}`,
  };
}

/** @param {Taken} taken @param {string | null} id @returns {Area | null} */
export const areaOf = (taken, id) => (id === null ? null : taken.areas.find((area) => area.id === id) ?? { id, en: null, zh: null });

/** A day as in 2026-03-04, where one is. @param {Date} now */
export const dayOf = (now) => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
