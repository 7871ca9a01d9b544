// @ts-check
/** Fetches how the two topics in the address relate, and what is known of every topic that this mentions. */
import { asProblem, connections, topicsOf } from "../api.js";
import { nameOf, translator } from "../i18n.js";
import { nearTo } from "../search/near.js";
import { failed, idle, loading, ready } from "../store.js";
import { prepare } from "../text/tools.js";
import { learnNames } from "../topics.js";

/** @typedef {import("../types.js").Related} Related */
/** @typedef {import("../types.js").GraphNode} GraphNode */

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createConnections(store, router) {
  let turn = 0;

  /** @param {import("../types.js").Route} route */
  async function follow({ page, from, to }) {
    if (page !== "connect") return;
    const { status, value } = store.get().connections;
    if (status === "ready" && value?.from === from && value.to === to) return;
    const mine = ++turn;
    if (from === null && to === null) return store.set({ connections: idle() });
    prepare();
    store.set({ connections: loading(store.get().connections) });
    try {
      const related = await relate(from, to, store);
      if (mine === turn) arrive(related);
    } catch (error) {
      if (mine === turn) store.set({ connections: failed(store.get().connections, asProblem(error)) });
    }
  }

  /** @param {Related} related */
  function arrive(related) {
    const { names, lang, route } = store.get();
    const { from, to, topics, missing } = related;
    const [one, other] = [from, to].map((id) => topics.get(id ?? ""));
    const announcement = one && other && one !== other && missing.length === 0
      ? translator(lang)("connect.found", { count: related.connections.length, from: nameOf(one, lang), to: nameOf(other, lang) }) : "";
    store.set({ connections: ready(related), names: learnNames(names, [...topics.values()]), announcement });
    // An end was an id from elsewhere; from now on it is the topic's own.
    if (from !== route.from || to !== route.to) router.change({ from, to }, true);
  }

  return { follow };
}

/** @param {string | null} from @param {string | null} to @param {import("../types.js").Store} store @returns {Promise<Related>} */
async function relate(from, to, store) {
  const { answer, notFound } = await ask(from, to);
  const nodes = answer?.connections[0]?.nodes;
  const ends = nodes ? { from: nodes[0], to: nodes[nodes.length - 1] } : { from, to };
  const ids = [ends.from, ends.to, ...(answer?.topics ?? []).map(({ id }) => id)].filter((id) => id !== null);
  const topics = new Map((await topicsOf({ topics: [...new Set(ids)] })).nodes.map((node) => [node.id, node]));
  const gone = answer ? [] : [...new Set(ids)].filter((id) => !topics.has(id));
  if (notFound && gone.length === 0) throw notFound;
  const missing = await Promise.all(gone.map(async (id) => ({ id, near: await nearTo(id, store) })));
  return { ...ends, connections: answer?.connections ?? [], nearestCommon: answer?.nearestCommon ?? [], topics, missing };
}

/** Asks nothing where there are no two topics. @param {string | null} from @param {string | null} to */
async function ask(from, to) {
  if (from === null || to === null || from === to) return { answer: null, notFound: null };
  try {
    return { answer: await connections(from, to), notFound: null };
  } catch (error) {
    if (asProblem(error).status === 404) return { answer: null, notFound: error };
    throw error;
  }
}
