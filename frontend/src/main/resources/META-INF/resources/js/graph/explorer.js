// @ts-check
/**
 * What the map does. It follows the address, which holds the whole view, and every change goes the other way: into the
 * state, as a step that can be undone, and into the address.
 */
import { asProblem } from "../api.js";
import { translator } from "../i18n.js";
import { failed, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";
import { createEdits } from "./edits.js";
import { recorded, redone, undone } from "./history.js";
import { firstMap, restoredMap } from "./load.js";
import { pack } from "./pack.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").Route} Route */
/** @typedef {import("../types.js").Step} Step */
/** @typedef {import("../types.js").State} State */

/** Maps that Back and Forward find as they were, without asking the server. */
const KEPT = 60;

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {import("../progress/known.js").Progress} progress */
export function createExplorer(store, router, progress) {
  /** The address whose map the state holds, and the maps of earlier addresses. */
  let here = "";
  let turn = 0;
  /** @type {Map<string, Graph>} */
  const kept = new Map();
  /** What the first map of an address looks like packed: it needs no place in the address. @type {Map<string, string>} */
  const firsts = new Map();
  let again = () => {};

  /** Brings the map to where the route is. @param {Route} route */
  async function follow(route) {
    const focus = route.around ?? route.id;
    if (focus === null || route.page !== "topic") return;
    const key = keyOf(route);
    if (key === here) return;
    const known = kept.get(key);
    if (known) return arrive(known, key, ++turn);
    await attempt(async (mine) => {
      const wish = { focus, depth: route.depth, layout: route.layout, without: route.without };
      const { graph, gone } = route.map === null ? await firstMap(wish) : await restoredMap(route.map, wish);
      if (route.map === null) firsts.set(key, pack(graph));
      arrive(graph, key, mine);
      if (gone > 0 && mine === turn) store.set({ notice: { text: translator(store.get().lang)("map.gone", { count: gone }) } });
    });
  }

  /** @param {Graph} graph @param {string} key @param {number} mine */
  function arrive(graph, key, mine) {
    if (mine !== turn) return;
    const { graph: before, past, future, names, lang, route } = store.get();
    const timeline = before.focus === null ? { graph, past, future } : recorded({ graph: before, past, future }, graph, { key: "undo.open", values: {} });
    here = key;
    keep(key, graph);
    const announcement = translator(lang)("map.shown", { count: graph.nodes.size });
    store.set({ ...timeline, map: ready(graph.focus ?? ""), names: learnNames(names, [...graph.nodes.values()]), selection: new Set(), cursor: null, announcement });
    if (graph.focus !== (route.around ?? route.id) && route.id !== null && !graph.nodes.has(route.id)) replaceAddress();
  }

  /** Does something that asks the server; when it fails, the view stays, and it can be tried again. */
  /** @param {(mine: number) => Promise<void>} task */
  async function attempt(task) {
    const mine = ++turn;
    again = () => attempt(task);
    store.set({ map: loading(store.get().map) });
    try {
      await task(mine);
    } catch (error) {
      if (mine === turn) store.set({ map: failed(store.get().map, asProblem(error)) });
    }
  }

  /**
   * Shows another graph, as a step that can be undone.
   * @param {Graph} graph
   * @param {Step["what"]} what
   * @param {{said?: string, enter?: boolean}} [how] what is said aloud; whether Back leads to before it
   */
  function commit(graph, what, { said, enter = false } = {}) {
    const { graph: before, past, future, names, lang } = store.get();
    const announcement = said ?? translator(lang)(what.key, what.values);
    const selection = new Set([...store.get().selection].filter((id) => graph.nodes.has(id) && !graph.nodes.get(id)?.hidden));
    store.set({ ...recorded({ graph: before, past, future }, graph, what), map: ready(graph.focus ?? ""), names: learnNames(names, [...graph.nodes.values()]), selection, announcement });
    replaceAddress(enter);
  }

  /** Writes the map into the address. */
  function replaceAddress(enter = false) {
    const { graph, route } = store.get();
    const around = graph.focus === route.id ? null : graph.focus;
    const { depth, layout, without } = graph;
    const plain = { ...route, around, map: null, depth, layout, without };
    const packed = pack(graph);
    const next = { ...plain, map: firsts.get(keyOf(plain)) === packed ? null : packed };
    here = keyOf(next);
    keep(here, graph);
    router.change(next, !enter);
  }

  /** @param {string} key @param {Graph} graph */
  function keep(key, graph) {
    kept.delete(key);
    kept.set(key, graph);
    if (kept.size > KEPT) kept.delete(/** @type {string} */ (kept.keys().next().value));
  }

  /** @param {typeof undone} turned @param {import("../i18n.js").Key} word */
  function travel(turned, word) {
    const { graph, past, future, lang } = store.get();
    const done = turned({ graph, past, future });
    if (!done) return;
    turn++;
    const t = translator(lang);
    const { what, ...timeline } = done;
    const said = t(word, { what: t(what.key, what.values) });
    store.set({ ...timeline, map: ready(timeline.graph.focus ?? ""), announcement: said, notice: { text: said } });
    replaceAddress();
  }

  return {
    follow,
    retry: () => again(),
    undo: () => travel(undone, "undo.undone"),
    redo: () => travel(redone, "undo.redone"),
    /** @param {string | null} id */
    hover: (id) => store.get().hovered !== id && store.set({ hovered: id }),
    ...createEdits(store, router, { commit, attempt, isCurrent: (/** @type {number} */ mine) => mine === turn }, progress),
  };
}

/** @typedef {ReturnType<typeof createExplorer>} Explorer */

/** What of a route decides what is on the map. @param {Route} route */
const keyOf = ({ id, around, map, depth, layout, without }) => JSON.stringify([around ?? id, map, depth, layout, without]);
