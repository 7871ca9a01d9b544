// @ts-check
/** Asks what the topics of an answer are called, and which of its ids are topics, as far as nobody knows yet. */
import { topicsOf } from "../../api.js";
import { learnNames } from "../../topics.js";

/** More are left with their ids. */
const MOST = 2_000;

/** @param {import("./answer.js").Answer} answer @param {import("../../types.js").Store} store */
export async function lookUp({ topics, ids, names }, store) {
  store.set({ names: learnNames(store.get().names, names) });
  const known = store.get().names;
  const ask = [...new Set([...topics.map(({ id }) => id), ...ids])].filter((id) => !known.get(id)?.kind).slice(0, MOST);
  if (ask.length === 0) return;
  try {
    // Of one kind of link only: it is the topics that are wanted.
    const { nodes } = await topicsOf({ topics: ask, types: ["leadsTo"] });
    store.set({ names: learnNames(store.get().names, nodes) });
  } catch {
    // Without an answer they go by their ids; whatever else is asked for says what is wrong.
  }
}
