// @ts-check
/** The steps of a plan under their milestones. Every reason is the sentence of a stored link. */
import { h, replace } from "../dom.js";
import { duration, nameOf, pick, translator } from "../i18n.js";
import { richText } from "../text/rich.js";
import { areaMark, difficulty, nameById, topicLink } from "../topics.js";
import { day } from "./days.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Plan} Plan */
/** @typedef {import("../types.js").PlanStep} PlanStep */
/** @typedef {import("../types.js").Reason} Reason */
/** @typedef {import("./changes.js").Changes} Changes */

/** Of longer plans only the first milestone is open. */
const MOST_OPEN = 30;

/** @param {Plan} plan @param {State} state @param {Changes} changes */
export function milestones(plan, state, changes) {
  const t = translator(state.lang);
  return h("ol", { class: "milestones" }, plan.milestones.map((milestone, i) => {
    const { first, last, concept } = milestone;
    const steps = plan.steps.slice(first - 1, last);
    const list = h("ol", { class: "steps", start: first });
    const fill = () => list.childElementCount === 0 && replace(list, steps.flatMap((one) => [step(one, plan, state, changes), ...detours(one, plan, state)]));
    const open = plan.steps.length <= MOST_OPEN || i === 0;
    const box = h("details", { class: "milestone", open, "data-keep": concept, "data-first": first, "data-last": last, ontoggle: () => box.open && fill() },
      h("summary", null, h("h2", null, t("plan.milestone", { number: i + 1, name: pick(milestone, state.lang)?.text ?? concept })),
        h("span", { class: "quiet" }, first === last ? t("plan.step", { first }) : t("plan.steps", { first, last }), " · ", duration(minutesOf(steps), t))),
      h("button", { class: "button small all", type: "button", onclick: () => changes.know(steps.map((one) => one.concept.id)) }, t("plan.knowAll")), list);
    if (open) fill();
    return h("li", null, box);
  }));
}

/** @param {PlanStep[]} steps */
const minutesOf = (steps) => steps.reduce((sum, { concept }) => sum + (concept.minutes ?? 0), 0);

/** @param {PlanStep} step @param {Plan} plan @param {State} state @param {Changes} changes */
function step({ position, concept, because, fromPrevious, questions }, plan, state, changes) {
  const t = translator(state.lang);
  const isGoal = plan.goals.includes(concept.id);
  const name = nameOf(concept, state.lang);
  const days = plan.schedule?.steps[position - 1];
  return h("li", { class: `step${isGoal ? " goal" : ""}${position === 1 ? " current" : ""}`, "data-topic": concept.id, "data-position": position, value: position, "aria-current": position === 1 ? "step" : null },
    h("div", { class: "step-number", "aria-hidden": "true" }, position),
    h("div", { class: "step-main" },
      h("div", { class: "step-title" }, topicLink(concept, "concept", state, true), isGoal && h("span", { class: "badge accent" }, t("plan.goalStep")), position === 1 && h("span", { class: "badge" }, t("plan.current"))),
      h("p", { class: "facts" }, concept.area && areaMark(state, concept.area), difficulty(state, concept.difficulty), concept.minutes && h("span", null, duration(concept.minutes, t)),
        days && h("span", { class: "days" }, days.first === days.last ? day(days.first, state.lang) : t("plan.fromTo", { first: day(days.first, state.lang), last: day(days.last, state.lang) }))),
      because && reason(t("plan.neededFor", { topic: nameById(state, because.link.split("--")[0]) }), because, state),
      fromPrevious && fromPrevious.link !== because?.link && reason(t("plan.fromPrevious"), fromPrevious, state),
      questions.length > 0 && h("details", { class: "practise", "data-keep": `practise ${concept.id}` }, h("summary", null, t("plan.practise"), h("span", { class: "count" }, questions.length)),
        h("ul", { class: "question-links" }, questions.map((question) => h("li", null, topicLink(question, "question", state)))))),
    h("button", { class: "button small know", type: "button", "aria-label": t("plan.knowTitle", { topic: name }), onclick: () => changes.know([concept.id]) }, t("plan.know")));
}

/** What is worth a look after a step. @param {PlanStep} step @param {Plan} plan @param {State} state */
function detours({ concept: { id } }, plan, state) {
  const t = translator(state.lang);
  return plan.detours.filter(({ at }) => at === id).map(({ concept, because }) => h("li", { class: "detour", "data-topic": concept.id },
    h("div", { class: "step-main" },
      h("div", null, h("span", { class: "badge" }, t("plan.detour")), " ", topicLink(concept, "concept", state, true), " ", concept.minutes && h("span", { class: "quiet" }, duration(concept.minutes, t))),
      reason("", because, state))));
}

/** @param {string} title @param {Reason} because @param {State} state */
export function reason(title, because, state) {
  const text = richText(because, state.lang, "span") ?? h("span", { class: "quiet" }, translator(state.lang)("plan.noReason"));
  const other = state.both && because.en && because.zh ? richText(because, state.lang === "en" ? "zh" : "en", "span") : null;
  return h("p", { class: "reason", "data-link": because.link }, title && h("span", { class: "reason-title" }, title), title && " ", text, other && h("span", { class: "reason-other" }, other));
}
