// @ts-check
/** The study plan: goals, what is known, and the steps in their order with the reason for each. */
import { h, replace } from "../dom.js";
import { duration, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { SearchBox } from "../search/box.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { nameById, topicNamed } from "../topics.js";
import { milestones } from "./steps.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Plan} Plan */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {() => void} retry */
export function createPlanPage(container, store, router, retry) {
  const goalBox = new SearchBox(store, {
    label: "plan.addGoal",
    accepts: (hit) => hit.kind === "concept",
    pick: ({ id }) => router.change({ goals: [...new Set([...store.get().route.goals, id])] }),
  });
  const title = h("h1");
  const lead = h("p", { class: "lead" });
  const goals = h("div", { class: "chips-row" });
  const known = h("div", { class: "chips-row" });
  const body = h("div", { class: "plan-body", "aria-live": "polite" });
  container.append(title, lead, h("div", { class: "plan-head" }, goals, goalBox.element, known), body);

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "plan";
    if (container.hidden) return;
    const t = translator(state.lang);
    title.textContent = t("plan.title");
    lead.textContent = t("plan.lead");
    const { route } = state;
    replace(goals, chips(t("plan.goal"), route.goals, state, (id) => ({ ...route, goals: route.goals.filter((one) => one !== id) })));
    replace(known, chips(t("plan.known"), route.known, state, (id) => ({ ...route, known: route.known.filter((one) => one !== id) })),
      route.known.length > 1 && h("a", { class: "chip-link", href: href({ ...route, known: [] }) }, t("plan.forgetAll")));
    showPlan(state);
  }

  /** @param {State} state */
  function showPlan(state) {
    const { value, status, problem } = state.plan;
    body.classList.toggle("stale", status === "loading" && value !== null);
    if (status === "failed" && problem) return replace(body, problemState(state.lang, problem, retry));
    if (status === "idle") return replace(body);
    if (!value) return replace(body, loadingState(state.lang));
    replace(body, planContent(value, state));
  }

  store.subscribe((state) => [state.route, state.plan, state.lang, state.names], show);
  show(store.get());
}

/** @param {Plan} plan @param {State} state */
function planContent(plan, state) {
  const t = translator(state.lang);
  if (plan.tooFar) return tooFar(plan.tooFar, state);
  if (plan.steps.length === 0) return emptyState(state.lang, t("plan.done"), t("plan.doneHint"));
  return [
    h("p", { class: "plan-summary" }, t("plan.summary", { count: plan.steps.length, time: duration(plan.minutes, t) })),
    assumed(plan, state), milestones(plan, state), unordered(plan, state),
  ];
}

/** What counts as known besides what the learner said. @param {Plan} plan @param {State} state */
function assumed(plan, state) {
  const others = plan.assumedKnown.filter((id) => !state.route.known.includes(id));
  if (others.length === 0) return null;
  return h("details", { class: "assumed" }, h("summary", null, translator(state.lang)("plan.assumed", { count: others.length })),
    h("p", null, others.map((id) => nameById(state, id)).join(state.lang === "zh" ? "、" : ", ")));
}

/** @param {Plan} plan @param {State} state */
function unordered(plan, state) {
  if (plan.unordered.length === 0) return null;
  return h("section", { class: "state problem" }, h("p", { class: "state-title" }, translator(state.lang)("plan.unordered")), h("p", null, plan.unordered.map((id) => nameById(state, id)).join(", ")));
}

/** @param {{size: number, suggestions: string[]}} far @param {State} state */
function tooFar({ size, suggestions }, state) {
  const t = translator(state.lang);
  return h("section", { class: "state" }, h("p", { class: "state-title" }, t("plan.tooFar", { count: size })), h("p", null, t("plan.nearer")),
    h("ul", null, suggestions.map((id) => h("li", null, h("a", { href: href({ ...state.route, goals: [id] }) }, nameById(state, id))))));
}

/** @param {string} title @param {string[]} ids @param {State} state @param {(id: string) => Partial<import("../types.js").Route>} without */
function chips(title, ids, state, without) {
  if (ids.length === 0) return [];
  const t = translator(state.lang);
  return [h("span", { class: "chips-title" }, title), ...ids.map((id) => h("span", { class: "chip" },
    h("a", { href: topicHref(topicNamed(state, id).kind ?? "concept", id) }, nameById(state, id)),
    h("a", { class: "chip-remove", href: href(without(id)), "aria-label": t("plan.remove", { topic: nameById(state, id) }) }, h("span", { "aria-hidden": "true" }, "×"))))];
}
