// @ts-check
/** One immutable state; actions replace parts of it, views hear about the parts they selected. */
import { emptyGraph } from "./graph/model.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").Store} Store */

/** @template T @returns {import("./types.js").Loadable<T>} */
export const idle = () => ({ status: "idle", value: null, problem: null });

/** @template T @param {import("./types.js").Loadable<T>} last @returns {import("./types.js").Loadable<T>} */
export const loading = (last) => ({ status: "loading", value: last.value, problem: null });

/** @template T @param {T} value @returns {import("./types.js").Loadable<T>} */
export const ready = (value) => ({ status: "ready", value, problem: null });

/**
 * @template T
 * @param {import("./types.js").Loadable<T>} last
 * @param {import("./types.js").Problem} problem
 * @returns {import("./types.js").Loadable<T>}
 */
export const failed = (last, problem) => ({ status: "failed", value: last.value, problem });

/** @param {Pick<State, "route" | "lang" | "theme" | "both"> & Partial<State>} start @returns {State} */
export function initialState(start) {
  return {
    known: new Set(), rejected: new Set(), progress: idle(),
    ...start,
    overview: idle(), area: idle(), areaLinks: idle(), graph: emptyGraph(), map: idle(), hovered: null, cursor: null, menu: null, selection: new Set(), past: [], future: [],
    statuses: new Map(), panel: idle(), near: [], questions: idle(), answers: new Map(), plan: idle(), connections: idle(), next: idle(), planChange: null, placing: { ...idle(), answers: [] }, why: idle(),
    names: new Map(), announcement: "", notice: null,
  };
}

/** @param {State} initial @returns {Store} */
export function createStore(initial) {
  let state = initial;
  /** @type {Set<{select: (state: State) => readonly unknown[], listener: (state: State) => void, last: readonly unknown[]}>} */
  const subscriptions = new Set();
  let telling = false;
  let more = false;

  /** One round after another until nothing changes any more: a listener that changes the state never interrupts another. */
  function tell() {
    more = telling;
    if (telling) return;
    telling = true;
    try {
      do {
        more = false;
        for (const subscription of [...subscriptions]) notify(subscription);
      } while (more);
    } finally {
      telling = false;
    }
  }

  /** @param {{select: (state: State) => readonly unknown[], listener: (state: State) => void, last: readonly unknown[]}} subscription */
  function notify(subscription) {
    const now = subscription.select(state);
    if (now.every((value, i) => Object.is(value, subscription.last[i]))) return;
    subscription.last = now;
    subscription.listener(state);
  }

  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      tell();
    },
    subscribe(select, listener) {
      const subscription = { select, listener, last: select(state) };
      subscriptions.add(subscription);
      return () => subscriptions.delete(subscription);
    },
  };
}
