// @ts-check
/** What the map does: it follows the address. The address names the focus and what was expanded, so a link restores it all. */
import { around, asProblem } from "../api.js";
import { nameOf, translator } from "../i18n.js";
import { failed, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";
import { layout } from "./layout.js";
import { emptyGraph, merge, move, neighboursOf, newcomers } from "./model.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").Route} Route */

const FIRST = 40;
const STEP = 10;

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createExplorer(store, router) {
  /** What the graph in the store shows. */
  let shown = { focus: /** @type {string | null} */ (null), expanded: /** @type {string[]} */ ([]) };
  let turn = 0;

  /** Brings the map to where the route is. @param {Route} route */
  async function follow(route) {
    const focus = route.around ?? route.id;
    if (focus === null) return;
    const onward = shown.focus === focus && shown.expanded.every((id, i) => id === route.expanded[i]);
    if (onward && shown.expanded.length === route.expanded.length && store.get().map.status === "ready") return;
    const mine = ++turn;
    store.set({ map: loading(store.get().map) });
    try {
      const start = onward && store.get().graph.focus === focus ? store.get().graph : await first(focus);
      const done = start === store.get().graph ? shown.expanded.length : 0;
      let graph = start;
      for (const id of route.expanded.slice(done)) graph = await grown(graph, id);
      if (mine !== turn) return;
      shown = { focus, expanded: route.expanded };
      show(keepPins(graph, store.get().graph), focus);
    } catch (error) {
      if (mine === turn) store.set({ map: failed(store.get().map, asProblem(error)) });
    }
  }

  /** @param {Graph} graph @param {string} focus */
  function show(graph, focus) {
    const { lang, names, graph: before } = store.get();
    const t = translator(lang);
    const added = graph.nodes.size - before.nodes.size;
    const last = graph.nodes.get(shown.expanded.at(-1) ?? focus);
    const grew = before.focus === focus && added > 0 && last;
    const announcement = grew ? t("map.grown", { count: added, topic: nameOf(last, lang) }) : t("map.shown", { count: graph.nodes.size });
    store.set({ graph, map: ready(focus), names: learnNames(names, [...graph.nodes.values()]), announcement });
  }

  return {
    follow,
    /** @param {string} id */
    open(id) {
      const node = store.get().graph.nodes.get(id);
      if (node) router.change({ page: "topic", kind: node.kind, id, panel: true, around: aside(store.get().graph.focus, id) });
    },
    /** @param {string} id */
    expand(id) {
      const { graph, route } = store.get();
      const node = graph.nodes.get(id);
      if (!node || store.get().map.status === "loading") return;
      const expanded = [...route.expanded, id];
      router.change({ page: "topic", kind: node.kind, id, panel: true, around: aside(graph.focus, id), expanded });
    },
    /** @param {string | null} id */
    hover: (id) => store.get().hovered !== id && store.set({ hovered: id }),
    /** @param {string} id @param {{x: number, y: number}} at */
    move: (id, at) => store.set({ graph: move(store.get().graph, id, at) }),
  };
}

/** @typedef {ReturnType<typeof createExplorer>} Explorer */

/** @param {string | null} focus @param {string} id */
const aside = (focus, id) => (focus === id ? null : focus);

/** @param {string} focus @returns {Promise<Graph>} */
async function first(focus) {
  const answer = await around(focus, FIRST);
  const empty = { ...emptyGraph(), focus };
  const loose = merge(empty, answer, new Map(), null);
  return merge(empty, answer, layout([...loose.nodes.values()], [...loose.links.values()], new Map(), focus), null);
}

/** The graph with up to ten more neighbours of a topic; what is there stays in its place. @param {Graph} graph @param {string} id */
async function grown(graph, id) {
  const here = neighboursOf(graph.links.values(), id).size;
  const answer = await around(id, 1 + here + STEP);
  const fresh = new Set(newcomers(graph, answer).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, STEP).map((node) => node.id));
  const nodes = answer.nodes.filter((node) => fresh.has(node.id) || graph.nodes.has(node.id));
  const loose = merge(graph, { ...answer, nodes }, new Map(), id);
  const fixed = new Map([...graph.nodes.values()].map((node) => [node.id, node]));
  const places = layout([...loose.nodes.values()], [...loose.links.values()], fixed, id);
  return merge(graph, { ...answer, nodes }, places, id);
}

/** Where a topic was dragged to holds when the same map is built again. @param {Graph} graph @param {Graph} before */
function keepPins(graph, before) {
  if (before.focus !== graph.focus) return graph;
  return [...before.nodes.values()].filter((node) => node.pinned).reduce((g, node) => move(g, node.id, node), graph);
}
