// @ts-check
/** Fetches the plan that the address asks for, what can be learnt next where it names no goal, and why a concept is not in it. */
import { asProblem, plan, readyFor, why } from "../api.js";
import { failed, idle, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Plan} Plan */

const MOST_NEXT = 50;

/** What the server is asked about, as far as all its answers depend on it. @param {State} state */
export function wishOf({ route: { goals, known, rejected, from, pace, deadline, detours }, known: learnt, rejected: unlearnt }) {
  return { goal: goals, known, rejected, from, pace, deadline, detours, learner: { known: [...learnt], rejected: [...unlearnt] } };
}

/** Days begin with the learner's own. */
export function today(now = new Date()) {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** @param {import("../types.js").Store} store */
export function createPlans(store) {
  let asked = "";
  let turn = 0;

  function follow() {
    const state = store.get();
    if (state.route.page !== "plan") return;
    const wish = wishOf(state);
    const key = JSON.stringify(wish);
    if (key === asked) return;
    asked = key;
    const mine = ++turn;
    if (state.why.value || state.placing.status !== "idle") store.set({ why: idle(), placing: { ...idle(), answers: [] } });
    return wish.goal.length === 0 ? askNext(mine, wish) : askPlan(mine, wish);
  }

  /** @param {number} mine @param {ReturnType<typeof wishOf>} wish */
  async function askPlan(mine, wish) {
    const before = store.get().plan.value;
    store.set({ plan: loading(store.get().plan), planChange: null });
    try {
      const answer = await plan({ ...wish, start: wish.pace || wish.deadline ? today() : null });
      if (mine !== turn) return;
      const names = learnNames(store.get().names, namesIn(answer));
      store.set({ plan: ready(answer), names, planChange: before && change(before, answer) });
    } catch (error) {
      if (mine === turn) store.set({ plan: failed(idle(), asProblem(error)) });
    }
  }

  /** @param {number} mine @param {ReturnType<typeof wishOf>} wish */
  async function askNext(mine, wish) {
    store.set({ plan: idle(), planChange: null, next: loading(store.get().next) });
    try {
      const next = await readyFor(wish.learner, MOST_NEXT);
      if (mine === turn) store.set({ next: ready(next) });
    } catch (error) {
      if (mine === turn) store.set({ next: failed(store.get().next, asProblem(error)) });
    }
  }

  /** @param {string} concept */
  async function askWhy(concept) {
    const mine = turn;
    store.set({ why: loading(idle()) });
    try {
      const answer = await why(wishOf(store.get()), concept);
      if (mine === turn) store.set({ why: ready(answer), names: learnNames(store.get().names, [answer.concept, ...answer.onlyFor]) });
    } catch (error) {
      if (mine === turn) store.set({ why: failed(idle(), asProblem(error)) });
    }
  }

  store.subscribe((state) => [state.known, state.rejected], follow);
  return {
    follow,
    askWhy,
    retry() {
      asked = "";
      follow();
    },
  };
}

/** @param {Plan} before @param {Plan} after */
function change(before, after) {
  if (before.tooFar || after.tooFar) return null;
  return { steps: after.steps.length - before.steps.length, minutes: after.minutes - before.minutes };
}

/** @param {Plan} plan @returns {import("../types.js").TopicName[]} */
const namesIn = ({ steps, topics, detours, tooFar }) => [
  ...topics, ...(tooFar?.names ?? []), ...[...steps, ...detours].map(({ concept: { id, en, zh } }) => ({ id, en, zh, kind: /** @type {const} */ ("concept") })),
];
