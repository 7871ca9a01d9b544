// @ts-check
/** The steps of a plan under their milestones. Every reason is the sentence of a stored link. */
import { h } from "../dom.js";
import { duration, nameOf, pick, translator } from "../i18n.js";
import { href } from "../router.js";
import { richText } from "../text/rich.js";
import { difficulty, nameById, topicLink } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Plan} Plan */
/** @typedef {import("../types.js").PlanStep} PlanStep */
/** @typedef {import("../types.js").Reason} Reason */

/** @param {Plan} plan @param {State} state */
export function milestones(plan, state) {
  const t = translator(state.lang);
  const groups = plan.milestones.length > 0 ? plan.milestones : [{ en: null, zh: null, first: 1, last: plan.steps.length }];
  return h("ol", { class: "milestones" }, groups.map((milestone, i) => {
    const { first, last } = milestone;
    const name = pick(milestone, state.lang)?.text;
    return h("li", { class: "milestone" },
      name && h("h2", null, t("plan.milestone", { number: i + 1, name }), h("span", { class: "quiet" }, first === last ? t("plan.step", { first }) : t("plan.steps", { first, last }))),
      h("ol", { class: "steps", start: first }, plan.steps.filter(({ position }) => position >= first && position <= last).map((one) => step(one, plan, state))));
  }));
}

/** @param {PlanStep} step @param {Plan} plan @param {State} state */
function step({ position, concept, because, fromPrevious, questions }, plan, state) {
  const t = translator(state.lang);
  const { route } = state;
  const name = nameOf(concept, state.lang);
  const isGoal = plan.goals.includes(concept.id);
  return h("li", { class: isGoal ? "step goal" : "step", "data-topic": concept.id, value: position },
    h("div", { class: "step-number", "aria-hidden": "true" }, position),
    h("div", { class: "step-main" },
      h("div", { class: "step-title" }, topicLink(concept, "concept", state, true), isGoal && h("span", { class: "badge accent" }, t("plan.goalStep"))),
      h("p", { class: "facts" }, difficulty(state, concept.difficulty), concept.minutes && h("span", null, duration(concept.minutes, t))),
      because && reason(t("plan.neededFor", { topic: nameById(state, because.link.split("--")[0]) }), because, state),
      fromPrevious && fromPrevious.link !== because?.link && reason(t("plan.fromPrevious"), fromPrevious, state),
      questions.length > 0 && h("details", { class: "practise" }, h("summary", null, t("plan.practise"), h("span", { class: "count" }, questions.length)),
        h("ul", { class: "question-links" }, questions.map((question) => h("li", null, topicLink(question, "question", state)))))),
    h("a", { class: "button small know", href: href({ ...route, known: [...route.known, concept.id] }), "aria-label": t("plan.knowTitle", { topic: name }) }, t("plan.know")));
}

/** @param {string} title @param {Reason} because @param {State} state */
function reason(title, because, state) {
  const text = richText(because, state.lang, "span");
  return text && h("p", { class: "reason", "data-link": because.link }, h("span", { class: "reason-title" }, title), " ", text);
}
