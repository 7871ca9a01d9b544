// @ts-check
/** Fetches the plan for the goals in the address, and the names it mentions by id only. */
import { asProblem, concept, plan } from "../api.js";
import { failed, idle, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";

/** @typedef {import("../types.js").Plan} Plan */

const MOST_NAMES = 30;

/** @param {import("../types.js").Store} store */
export function createPlans(store) {
  let asked = "";
  let turn = 0;

  /** @param {import("../types.js").Route} route */
  async function follow({ page, goals, known, rejected, from, pace, deadline, detours }) {
    if (page !== "plan") return;
    const wish = { goals, known, rejected, from, pace, deadline, detours };
    const key = JSON.stringify(wish);
    if (key === asked && store.get().plan.status === "ready") return;
    asked = key;
    const mine = ++turn;
    if (goals.length === 0) return store.set({ plan: idle() });
    store.set({ plan: loading(store.get().plan) });
    try {
      const answer = await plan(wish);
      if (mine !== turn) return;
      const steps = answer.steps.map(({ concept: { id, en, zh } }) => ({ id, en, zh, kind: /** @type {const} */ ("concept") }));
      store.set({ plan: ready(answer), names: learnNames(store.get().names, steps) });
      await learn([...goals, ...known, ...(answer.tooFar?.suggestions ?? []), ...answer.assumedKnown]);
    } catch (error) {
      if (mine === turn) store.set({ plan: failed(store.get().plan, asProblem(error)) });
    }
  }

  /** @param {string[]} ids */
  async function learn(ids) {
    const missing = [...new Set(ids)].filter((id) => !store.get().names.has(id)).slice(0, MOST_NAMES);
    const found = await Promise.allSettled(missing.map(concept));
    store.set({ names: learnNames(store.get().names, found.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))) });
  }
  return { follow };
}
