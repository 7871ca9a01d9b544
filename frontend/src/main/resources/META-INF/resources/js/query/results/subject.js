// @ts-check
/** What of an answer is drawn: its topics, the links it has itself or all there are among them, and where each is put. */
import { topicsOf } from "../../api.js";
import { placed } from "../../graph/load.js";
import { emptyGraph, merge } from "../../graph/model.js";
import { pack } from "../../graph/pack.js";
import { LINK_TYPES } from "../../graph/styles.js";
import { href } from "../../router.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("./answer.js").FoundTopic} FoundTopic */
/** @typedef {import("../../types.js").Graph} Graph */

/** @param {Answer} answer @param {FoundTopic[]} topics @param {boolean} all whether links count that the answer does not have @returns {Promise<Graph>} */
export async function graphOf(answer, topics, all) {
  const { nodes, links } = await topicsOf({ topics: topics.map(({ id }) => id) });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const there = topics.flatMap(({ id }) => byId.get(id) ?? []);
  const own = answer.links.filter(({ type }) => LINK_TYPES.includes(type));
  const loose = merge(emptyGraph(), { nodes: there, links: all ? links : own, more: {} }, new Map(), null);
  return placed(loose, new Map());
}

/** The same topics at the same places on the map, around the first of them. @param {Graph} graph @returns {string | null} null for no topics */
export function explorerHref(graph) {
  const [first] = graph.nodes.values();
  return first ? href({ page: "topic", kind: first.kind, id: first.id, map: pack({ ...graph, focus: first.id }) }) : null;
}
