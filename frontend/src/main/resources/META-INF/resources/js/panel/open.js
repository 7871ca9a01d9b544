// @ts-check
/** Fetches the topic that the address names, and learns the names it mentions. */
import { asProblem, concept, question } from "../api.js";
import { nearTo } from "../search/near.js";
import { failed, idle, loading, ready } from "../store.js";
import { prepare } from "../text/tools.js";
import { learnNames } from "../topics.js";

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createOpening(store, router) {
  let turn = 0;

  /** @param {import("../types.js").Route} route */
  async function follow({ kind, id, panel }) {
    if (kind === null || id === null || !panel) return;
    if (store.get().panel.value?.id === id && store.get().panel.status === "ready") return;
    const mine = ++turn;
    prepare();
    store.set({ panel: store.get().panel.value?.id === id ? loading(store.get().panel) : { ...idle(), status: "loading" } });
    try {
      const topic = kind === "concept" ? await concept(id) : await question(id);
      if (mine !== turn) return;
      store.set({ panel: ready(topic), names: learnNames(store.get().names, namedBy(topic)) });
      // The address was an id from elsewhere; from now on it is the topic's own.
      if (topic.id !== id) router.change({ id: topic.id }, true);
    } catch (error) {
      if (mine !== turn) return;
      const problem = asProblem(error);
      const near = problem.status === 404 ? await nearTo(id, store) : [];
      if (mine === turn) store.set({ near, panel: failed(store.get().panel, problem) });
    }
  }

  return { follow };
}

/** @param {import("../types.js").Topic} topic @returns {import("../types.js").TopicName[]} */
function namedBy(topic) {
  const concepts = topic.kind === "concept" ? topic.links.map((link) => link.other) : topic.concepts;
  const questions = topic.kind === "concept" ? topic.questions : topic.leadsTo;
  return [topic, ...concepts.map((one) => ({ ...one, kind: /** @type {const} */ ("concept") })),
    ...questions.map((one) => ({ ...one, kind: /** @type {const} */ ("question") }))];
}
