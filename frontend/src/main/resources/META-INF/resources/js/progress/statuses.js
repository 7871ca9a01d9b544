// @ts-check
/** What follows from what the learner knows for the topics whose status shows somewhere. */
import { statuses } from "../api.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Status} Status */

/** As many topics as the server looks at in one request. */
const MOST = 10_000;

/** @param {import("../types.js").Store} store */
export function createStatuses(store) {
  let turn = 0;

  async function refresh() {
    const mine = ++turn;
    const { known, rejected, statuses: before } = store.get();
    if (known.size === 0) return before.size > 0 && store.set({ statuses: new Map() });
    try {
      const answer = await statuses({ known: most(known), rejected: most(rejected), among: most(onScreen(store.get())) });
      if (mine === turn) store.set({ statuses: withQuestions(new Map(Object.entries(answer.statuses)), store.get()) });
    } catch {
      // Without an answer the marks stay as they were; whatever else is asked for says what is wrong.
    }
  }

  store.subscribe((state) => [state.known, state.rejected, state.graph.nodes, state.questions.value, state.panel.value, state.connections.value], refresh);
}

/** @param {Iterable<string>} ids */
const most = (ids) => [...ids].slice(0, MOST);

/**
 * What to ask about: what is on the map, in the panel and in connections, and the concepts of the questions instead of the questions, which
 * are many and follow from them.
 * @param {Pick<State, "graph" | "questions" | "panel" | "connections">} state
 */
export function onScreen({ graph, questions, panel, connections }) {
  const listed = questions.value?.questions ?? [];
  const ids = new Set([...graph.nodes.keys(), ...(connections.value?.topics.keys() ?? []), ...listed.flatMap(({ asks }) => asks)]);
  if (panel.value) ids.add(panel.value.id);
  listed.forEach(({ id }) => ids.delete(id));
  return ids;
}

/** A question is known where the learner says so, and ready where all that it asks about is known. */
/** @param {Map<string, Status>} concepts @param {Pick<State, "questions" | "known">} state @returns {Map<string, Status>} */
export function withQuestions(concepts, { questions, known }) {
  const all = new Map(concepts);
  for (const { id, asks } of questions.value?.questions ?? []) {
    all.set(id, known.has(id) ? "known" : asks.every((concept) => concepts.get(concept) === "known") ? "ready" : "later");
  }
  return all;
}
