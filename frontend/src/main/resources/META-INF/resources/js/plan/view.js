// @ts-check
/** The study plan: goals, what is known, and the steps in their order with the reason for each. */
import { h, replace } from "../dom.js";
import { duration, translator } from "../i18n.js";
import { askLinks } from "../panel/ask.js";
import { copyText, createCopyField } from "../panel/copy.js";
import { ofPlan } from "../query/views.js";
import { href } from "../router.js";
import { SearchBox } from "../search/box.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { areaName, nameById } from "../topics.js";
import { createBeside } from "./beside.js";
import { createDays, scheduleText } from "./days.js";
import { kept } from "./kept.js";
import { nextContent } from "./next.js";
import { createPlacing } from "./place.js";
import { milestones } from "./steps.js";
import { createTakeMenu } from "./take/menu.js";
import { goalChips, knownChips } from "./strip.js";
import { createWhy } from "./why.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Plan} Plan */
/** @typedef {import("./changes.js").Changes} Changes */

/** @param {import("../main.js").App} app @param {Changes} changes @param {ReturnType<typeof import("./load.js").createPlans>} plans */
export function createPlanPage({ store, router, part }, changes, plans) {
  const container = part("plan");
  const goalBox = new SearchBox(store, { label: "plan.addGoal", pick: ({ id }) => changes.addGoal(id) });
  const title = h("h1");
  const lead = h("p", { class: "lead" });
  const goals = h("div", { class: "plan-goals" });
  const known = h("div", { class: "plan-known" });
  const days = createDays(changes);
  const placing = createPlacing(store, changes);
  const why = createWhy(store, plans.askWhy);
  const changed = h("div", { class: "plan-changed", role: "status" });
  const field = createCopyField();
  const tools = h("div", { class: "plan-actions" });
  const body = h("div", { class: "plan-body" });
  const aside = h("aside", { class: "plan-drawing" });
  const drawing = createBeside(body, aside, store);
  container.append(title, lead, h("div", { class: "plan-head" }, h("div", { class: "plan-goal-row" }, goals, goalBox.element), days.element, known), placing.element, changed, h("div", { class: "plan-tools" }, tools, createTakeMenu(store)), field.element, h("div", { class: "plan-columns" }, body, aside), why.element);

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "plan";
    if (container.hidden) return;
    const t = translator(state.lang);
    const { route: { goals: wanted }, plan } = state;
    title.textContent = t("plan.title");
    lead.textContent = t("plan.lead");
    lead.hidden = wanted.length > 0;
    kept(container, () => {
      replace(goals, goalChips(state, changes));
      replace(known, knownChips(state, changes));
      days.show(state);
      replace(changed, changeText(state, changes));
      replace(tools, plan.value && plan.value.steps.length > 0 && wanted.length > 0 && state.placing.status === "idle" && toolButtons(plan.value, state));
      showBody(state);
    });
    const drawn = wanted.length > 0 && plan.status !== "failed" ? plan.value : null;
    aside.hidden = drawn === null || drawn.steps.length === 0;
    drawing.show({ plan: drawn, state });
    why.element.hidden = wanted.length === 0 || !plan.value || plan.value.tooFar !== null;
    why.show(state);
  }

  /** @param {State} state */
  function showBody(state) {
    const { route, plan: { value, status, problem }, lang } = state;
    body.classList.toggle("stale", status === "loading" && value !== null);
    body.setAttribute("aria-busy", String(status === "loading"));
    if (route.goals.length === 0) replace(body, nextContent(state, changes, plans.retry));
    else if (status === "failed" && problem) replace(body, gone(state, problem) ?? problemState(lang, problem, plans.retry));
    else if (!value) replace(body, loadingState(lang));
    else replace(body, planContent(value, state, changes));
  }

  /** Topics that do not exist (any more) can be left out at once. @param {State} state @param {import("../types.js").Problem} problem */
  function gone({ route, lang }, { status, ids }) {
    if (status !== 404 || !ids) return null;
    const t = translator(lang);
    const rest = (/** @type {string[]} */ list) => list.filter((id) => !ids.includes(id));
    const without = { ...route, goals: rest(route.goals), known: rest(route.known), rejected: rest(route.rejected), from: ids.includes(route.from ?? "") ? null : route.from };
    return emptyState(lang, t("plan.gone", { topics: ids.join(", ") }), t("plan.goneHint"), h("a", { class: "button", href: href(without) }, t("plan.goneLeave")));
  }

  /** @param {Plan} plan @param {State} state */
  function toolButtons(plan, state) {
    const t = translator(state.lang);
    const areas = areasOf(plan);
    const choose = h("select", { "aria-label": t("plan.knowArea"), "data-action": "area", onchange: () => {
      if (choose.value) changes.know(areas.get(choose.value) ?? []);
    } }, h("option", { value: "" }, t("plan.knowArea")), [...areas].map(([area, ids]) => h("option", { value: area }, t("plan.areaSteps", { area: areaName(state, area) ?? area, count: ids.length }))));
    return [
      h("button", { class: "button", type: "button", "data-action": "place", onclick: placing.start }, t("place.start")), choose,
      h("button", { class: "button", type: "button", "data-action": "copy", onclick: () => copy(plan) }, t("panel.copy")),
    ];
  }

  /** The address of the plan as it is, with what it takes as known. @param {Plan} plan */
  async function copy({ listedKnown }) {
    const { lang, route } = store.get();
    const address = router.shared({ ...route, known: [...new Set([...route.known, ...listedKnown])] });
    if (await copyText(address)) store.set({ notice: { text: translator(lang)("panel.copied") } });
    else field.offer(address, lang);
  }

  store.subscribe((state) => [state.route, state.plan, state.next, state.lang, state.names, state.overview, state.both, state.rejected, state.planChange, state.why, state.placing.status], show);
  store.subscribe((state) => [state.placing, state.lang], placing.show);
  show(store.get());
  placing.show(store.get());
}

/** @param {Plan} plan @returns {Map<string, string[]>} the steps in each area, most first */
function areasOf(plan) {
  /** @type {Map<string, string[]>} */
  const areas = new Map();
  for (const { concept: { id, area } } of plan.steps) if (area) areas.set(area, [...(areas.get(area) ?? []), id]);
  return new Map([...areas].sort(([, a], [, b]) => b.length - a.length));
}

/** @param {Plan} plan @param {State} state @param {Changes} changes */
function planContent(plan, state, changes) {
  const t = translator(state.lang);
  if (plan.tooFar) return tooFar(plan.tooFar, state);
  const reached = plan.knownGoals.length > 0 && plan.steps.length > 0 && h("p", { class: "quiet" }, t("plan.knownGoals", { goals: plan.knownGoals.map((id) => nameById(state, id)).join(t("list.and")) }));
  if (plan.steps.length === 0 && plan.unordered.length === 0) return emptyState(state.lang, t("plan.done"), t("plan.doneHint"));
  return [
    h("p", { class: "plan-summary" }, t("plan.summary", { count: plan.steps.length, time: duration(plan.minutes, t) })), reached,
    plan.schedule && scheduleText(state, plan.schedule, changes), milestones(plan, state, changes), unordered(plan, state),
    askLinks(plan.goals.map((id) => nameById(state, id)).join(t("list.and")), ofPlan(plan.steps.map(({ concept }) => concept.id)), state.lang),
  ];
}

/** How the last change changed the plan, with the way back. @param {State} state @param {Changes} changes */
function changeText({ lang, planChange, plan }, changes) {
  if (!planChange || plan.status !== "ready" || changes.count === 0) return null;
  const t = translator(lang);
  const { steps, minutes } = planChange;
  const key = steps === 0 && minutes === 0 ? "plan.same" : steps < 0 || (steps === 0 && minutes < 0) ? "plan.less" : "plan.longer";
  return [h("span", null, t(key, { count: Math.abs(steps), time: duration(Math.abs(minutes), t) })), h("button", { class: "button small", type: "button", "data-action": "undo", onclick: changes.undo }, t("plan.undo"))];
}

/** @param {Plan} plan @param {State} state */
function unordered(plan, state) {
  if (plan.unordered.length === 0) return null;
  const t = translator(state.lang);
  return h("section", { class: "state problem" }, h("p", { class: "state-title" }, t("plan.unordered")), h("p", null, plan.unordered.map((id) => nameById(state, id)).join(t("list.and"))));
}

/** @param {NonNullable<Plan["tooFar"]>} far @param {State} state */
function tooFar({ size, suggestions }, state) {
  const t = translator(state.lang);
  return h("section", { class: "state too-far" }, h("p", { class: "state-title" }, t("plan.tooFar", { count: size })), h("p", null, t("plan.nearer")),
    h("ul", null, suggestions.map((id) => h("li", null, h("a", { href: href({ ...state.route, goals: [id] }) }, nameById(state, id))))));
}
