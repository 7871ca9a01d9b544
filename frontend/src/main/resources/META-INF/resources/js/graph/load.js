// @ts-check
/** Fetches maps: the one that a topic starts with, one that an address holds, and what comes when a topic is expanded. */
import { around, newcomers, topicsOf } from "../api.js";
import { arrange } from "./arrange.js";
import { byImportance, emptyGraph, merge, move } from "./model.js";
import { topicKey, unpack } from "./pack.js";
import { LINK_TYPES } from "./styles.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").GraphAnswer} GraphAnswer */
/** @typedef {Pick<Graph, "depth" | "layout" | "without"> & {focus: string}} Wish */
/** @typedef {{graph: Graph, gone: number}} Loaded `gone` counts topics of an address that there are no more */

/** How many topics a map starts with, by its depth. */
const FIRST = { 1: 40, 2: 80 };
export const STEP = 10;

/** @param {Graph["without"]} without the kinds of link to ask for; undefined for all of them */
const types = (without) => (without.types.length === 0 ? undefined : LINK_TYPES.filter((type) => !without.types.includes(type)));

/** @param {Wish} wish @returns {Promise<Loaded>} */
export async function firstMap({ focus, depth, layout, without }) {
  const answer = await around(focus, { depth, limit: FIRST[depth], types: types(without) });
  const loose = merge({ ...emptyGraph(), focus, depth, layout, without }, answer, new Map(), null);
  return { graph: await placed(loose, new Map()), gone: 0 };
}

/** @param {string} packed @param {Wish} wish @returns {Promise<Loaded>} */
export async function restoredMap(packed, wish) {
  const topics = unpack(packed);
  if (topics === null || topics.length === 0) return firstMap(wish);
  const answer = await topicsOf({ keys: topics.map(({ key }) => key), types: types(wish.without) });
  const ids = new Map(answer.nodes.map(({ id }) => [topicKey(id), id]));
  const byId = new Map(answer.nodes.map((node) => [node.id, node]));
  const there = topics.flatMap((topic) => ids.get(topic.key) ?? []);
  if (there.length === 0) return firstMap(wish);
  const nodes = new Map(topics.flatMap(({ key, from, pinned, hidden, x, y }) => {
    const node = byId.get(ids.get(key) ?? "");
    const parent = from === null ? null : ids.get(topics[from]?.key ?? "") ?? null;
    return node ? [[node.id, { ...node, pinned, hidden, x, y, from: parent }]] : [];
  }));
  const graph = { ...emptyGraph(), ...wish, focus: nodes.has(wish.focus) ? wish.focus : there[0], nodes };
  return { graph: merge(graph, answer, new Map(), null), gone: topics.length - there.length };
}

/** The graph with up to ten more neighbours of a topic, and who came; what is there stays in its place. */
/** @param {Graph} graph @param {string} id @returns {Promise<{graph: Graph, came: string[]}>} */
export async function grown(graph, id) {
  const answer = await newcomers(id, [...graph.nodes.keys()], { limit: STEP, types: types(graph.without) });
  const loose = merge(graph, answer, new Map(), id);
  const fixed = new Map([...graph.nodes].map(([one, { x, y }]) => [one, { x, y }]));
  const places = await arrange({ name: "force", nodes: [...loose.nodes.values()], links: [...loose.links.values()], fixed, centre: id });
  return { graph: merge(graph, answer, places, id), came: answer.nodes.map((node) => node.id) };
}

/** The same topics with the counts and links of the kinds of link that are not filtered out. @param {Graph} graph @returns {Promise<Graph>} */
export async function recounted(graph) {
  const answer = await topicsOf({ topics: [...graph.nodes.keys()], types: types(graph.without) });
  return merge(graph, answer, new Map(), null);
}

/** All topics laid out anew, except for those that stay where they are. @param {Graph} graph @param {Map<string, import("../types.js").Point>} fixed */
export async function placed(graph, fixed) {
  const nodes = byImportance([...graph.nodes.values()].filter((node) => !node.hidden), graph.focus);
  const places = await arrange({ name: graph.layout, nodes, links: [...graph.links.values()], fixed, centre: graph.focus ?? nodes[0]?.id ?? "" });
  return move(graph, places);
}
