// @ts-check
/** What ran and what was starred, in this browser; everything that removes one can be undone. */
import { nameOfFailure } from "./failure.js";
import { keptPast } from "./kept.js";
import { parametersIn } from "./text.js";
import { MOST_RUNS, renamed, sameQuery, withFavourite, withoutFavourite, withRun } from "./past.js";
import { rowsIn } from "./runs.js";
import { newId, textOf } from "./tabs.js";

/** @typedef {import("../types.js").QueryTab} QueryTab */
/** @typedef {ReturnType<typeof createPast>} PastBook */

/** @param {import("../types.js").Store} store */
export function createPast(store) {
  let past = keptPast.read();
  /** @type {Set<() => void>} */
  const listeners = new Set();

  /** Another window may have written meanwhile. @param {(past: import("./past.js").Past) => import("./past.js").Past} change */
  function update(change) {
    past = change(keptPast.read() ?? past);
    if (!keptPast.write(past)) keptPast.write({ ...past, runs: past.runs.slice(0, past.runs.length / 2) });
    listeners.forEach((listener) => listener());
  }

  keptPast.onChange((others) => {
    past = others;
    listeners.forEach((listener) => listener());
  });

  const favouriteOf = (/** @type {QueryTab} */ tab) => past.favourites.find((one) => sameQuery(one, queryOf(tab)));

  return {
    get: () => past,
    /** @param {() => void} listener */
    subscribe: (listener) => void listeners.add(listener),
    favouriteOf,
    /** @param {import("../types.js").Run} run @param {QueryTab} tab */
    remember({ ask, status, started, reply, problem }, tab) {
      const parameters = queryOf({ ...tab, lang: ask.lang, texts: { ...tab.texts, [ask.lang]: ask.query } }).parameters;
      const failure = status === "done" ? null : problem ? nameOfFailure(problem, store.get().lang) : "";
      const run = { id: newId(), lang: ask.lang, text: ask.query, parameters, at: started, millis: reply?.millis ?? Date.now() - started, rows: reply ? rowsIn(reply) : null, failure };
      update((before) => withRun(before, run));
    },
    /** @returns {() => void} the way back */
    clear() {
      const { runs } = past;
      update((before) => ({ ...before, runs: [] }));
      return () => update((before) => ({ ...before, runs: [...before.runs, ...runs].slice(0, MOST_RUNS) }));
    },
    /** @param {QueryTab} tab @param {string} name @returns {string} its id */
    star(tab, name) {
      const favourite = { id: newId(), name, ...queryOf(tab) };
      update((before) => withFavourite(before, favourite));
      return favourite.id;
    },
    /** @param {string} id @returns {() => void} the way back */
    unstar(id) {
      const at = past.favourites.findIndex((one) => one.id === id);
      const favourite = past.favourites[at];
      update((before) => withoutFavourite(before, id));
      return () => update((before) => withFavourite(before, favourite, at));
    },
    /** @param {string} id @param {string} name */
    rename: (id, name) => update((before) => renamed(before, id, name)),
  };
}

/** @param {QueryTab} tab */
export function queryOf(tab) {
  const text = textOf(tab);
  const names = tab.lang === "cypher" ? parametersIn(text) : [];
  return { lang: tab.lang, text, parameters: Object.fromEntries(names.flatMap((name) => (name in tab.parameters ? [[name, tab.parameters[name]]] : []))) };
}
