// @ts-check
/** What a plan is for and what it takes as known, as chips that can be taken away. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { topicHref } from "../router.js";
import { nameById, topicNamed } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("./changes.js").Changes} Changes */

/** More than these are folded away. */
const MOST_SHOWN = 12;

/** @param {State} state @param {Changes} changes */
export function goalChips(state, changes) {
  const t = translator(state.lang);
  return chips(t("plan.goal"), state.route.goals.map((id) => chip(state, id, { label: "plan.remove", act: () => changes.dropGoal(id) })));
}

/** What is known of what the goals need: said by the learner, or needed by that; and what they said not to know. @param {State} state @param {Changes} changes */
export function knownChips(state, changes) {
  const t = translator(state.lang);
  const { route, plan: { value: plan }, rejected } = state;
  if (route.goals.length === 0 || !plan) return [];
  const steps = new Set(plan.steps.map(({ concept }) => concept.id));
  const refused = [...new Set([...route.rejected, ...[...rejected].filter((id) => steps.has(id))])].filter((id) => !plan.listedKnown.includes(id));
  const listed = plan.listedKnown.map((id) => chip(state, id, { label: "plan.forget", act: () => changes.forget(id) }));
  const assumed = plan.assumedKnown.map((id) => chip(state, id, { label: "plan.dontKnow", act: () => changes.reject(id), look: "assumed" }));
  return [
    ...chips(t("plan.known"), folded(listed, t)),
    ...(assumed.length > 0 ? [h("details", { class: "assumed", "data-keep": "assumed" }, h("summary", null, t("plan.assumed", { count: assumed.length })), h("div", { class: "chips-row" }, assumed))] : []),
    ...chips(t("plan.rejected"), refused.map((id) => chip(state, id, { label: "plan.unreject", act: () => changes.unreject(id), look: "refused" }))),
  ];
}

/** @param {string} title @param {HTMLElement[]} items */
const chips = (title, items) => (items.length === 0 ? [] : [h("div", { class: "chips-row" }, h("span", { class: "chips-title" }, title), items)]);

/** @param {HTMLElement[]} items @param {import("../i18n.js").Translate} t */
function folded(items, t) {
  if (items.length <= MOST_SHOWN) return items;
  const rest = items.slice(MOST_SHOWN);
  return [...items.slice(0, MOST_SHOWN), h("details", { class: "chips-more", "data-keep": "known" }, h("summary", null, t("plan.more", { count: rest.length })), h("div", { class: "chips-row" }, rest))];
}

/** @param {State} state @param {string} id @param {{label: import("../i18n.js").Key, act(): unknown, look?: string}} remove */
function chip(state, id, { label, act, look = "" }) {
  const name = nameById(state, id);
  return h("span", { class: `chip ${look}`, "data-topic": id },
    h("a", { href: topicHref(topicNamed(state, id).kind ?? "concept", id) }, name),
    h("button", { class: "chip-remove", type: "button", "aria-label": translator(state.lang)(label, { topic: name }), onclick: act }, h("span", { "aria-hidden": "true" }, "×")));
}
