// @ts-check
/** Fetches the topic that the address names, and the names of what it is linked with. */
import { around, asProblem, concept, question } from "../api.js";
import { failed, idle, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";

/** @typedef {import("../types.js").Concept} Concept */

const MOST_NAMES = 300;

/** @param {import("../types.js").Store} store */
export function createOpening(store) {
  let turn = 0;

  /** @param {import("../types.js").Route} route */
  async function follow({ kind, id, panel }) {
    if (kind === null || id === null || !panel) return;
    if (store.get().panel.value?.id === id && store.get().panel.status === "ready") return;
    const mine = ++turn;
    store.set({ panel: store.get().panel.value?.id === id ? loading(store.get().panel) : { ...idle(), status: "loading" } });
    try {
      const topic = kind === "concept" ? await concept(id) : await question(id);
      if (mine !== turn) return;
      store.set({ panel: ready(topic), names: learnNames(store.get().names, namedBy(topic)) });
      if (topic.kind === "concept") await nameNeighbours(topic);
    } catch (error) {
      if (mine === turn) store.set({ panel: failed(store.get().panel, asProblem(error)) });
    }
  }

  /** A link carries the ids of its ends only; the neighbourhood has their names. @param {Concept} topic */
  async function nameNeighbours(topic) {
    const ends = new Set(topic.links.flatMap((link) => [link.from, link.to]));
    if ([...ends].every((id) => store.get().names.has(id))) return;
    const answer = await around(topic.id, Math.min(MOST_NAMES, ends.size + topic.questions.length + 1)).catch(() => null);
    if (answer) store.set({ names: learnNames(store.get().names, answer.nodes) });
  }

  return { follow };
}

/** @param {import("../types.js").Topic} topic @returns {import("../types.js").TopicName[]} */
function namedBy(topic) {
  if (topic.kind === "concept") return [topic, ...topic.questions.map((one) => ({ ...one, kind: /** @type {const} */ ("question") }))];
  return [topic, ...topic.concepts.map((one) => ({ ...one, kind: /** @type {const} */ ("concept") }))];
}
