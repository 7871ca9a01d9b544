// @ts-check
/** What the learner said they know, kept in this browser, and what follows from it for the topics on the screen. */
import { statuses } from "../api.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Status} Status */

const KEPT = "trailgraph.known";
/** As many topics as the server looks at in one request. */
const MOST = 10_000;

/** @returns {Set<string>} */
export function readKnown() {
  try {
    const ids = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}

/** @param {import("../types.js").Store} store */
export function createProgress(store) {
  let turn = 0;

  async function refresh() {
    const mine = ++turn;
    const { known, statuses: before } = store.get();
    if (known.size === 0) return before.size > 0 && store.set({ statuses: new Map() });
    try {
      const answer = await statuses([...known].slice(0, MOST), onScreen(store.get()));
      if (mine === turn) store.set({ statuses: new Map(Object.entries(answer.statuses)) });
    } catch {
      // Without an answer the marks stay as they were; whatever else is asked for says what is wrong.
    }
  }

  /** @param {Set<string>} known */
  function keep(known) {
    store.set({ known });
    try {
      localStorage.setItem(KEPT, JSON.stringify([...known]));
    } catch {
      // A browser that keeps nothing remembers until the page is closed.
    }
  }

  store.subscribe((state) => [state.known, state.graph.nodes, state.questions.value, state.panel.value, state.connections.value], refresh);
  window.addEventListener("storage", (event) => event.key === KEPT && store.set({ known: readKnown() }));
  refresh();
  return {
    /** Says that a topic is known, or takes that back. @param {string} id */
    toggle(id) {
      const known = new Set(store.get().known);
      if (!known.delete(id)) known.add(id);
      keep(known);
    },
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */

/** @param {State} state the topics whose status shows somewhere */
function onScreen({ graph, questions, panel, connections }) {
  const ids = new Set([...(questions.value?.questions ?? []).map(({ id }) => id), ...graph.nodes.keys(), ...(connections.value?.topics.keys() ?? [])]);
  if (panel.value) ids.add(panel.value.id);
  return [...ids].slice(0, MOST);
}
