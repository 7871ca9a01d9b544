// @ts-check
/** What could be learnt next, best unlock first: what the page of plans shows while there is no goal. */
import { h } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href } from "../router.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { topicLink } from "../topics.js";

/** @typedef {import("../types.js").State} State */

const MOST_SHOWN = 12;

/** @param {State} state @param {import("./changes.js").Changes} changes @param {() => void} retry */
export function nextContent(state, changes, retry) {
  const { lang, next: { value, status, problem } } = state;
  const t = translator(lang);
  if (status === "failed" && problem) return problemState(lang, problem, retry);
  if (!value) return loadingState(lang);
  if (value.ready.length === 0) return emptyState(lang, t("next.none"), t("next.noneHint"));
  const item = (/** @type {import("../types.js").ReadyConcept} */ one) => h("li", { class: "next-step", "data-topic": one.id },
    h("div", { class: "step-main" }, h("div", { class: "step-title" }, topicLink(one, "concept", state, true)),
      h("p", { class: "quiet" }, one.unlocks > 0 ? t("next.unlocks", { count: one.unlocks }) : one.requiredBy > 0 ? t("next.requiredBy", { count: one.requiredBy }) : t("next.leaf"))),
    h("div", { class: "actions" },
      h("button", { class: "button small know", type: "button", "aria-label": t("plan.knowTitle", { topic: nameOf(one, lang) }), onclick: () => changes.know([one.id]) }, t("plan.know")),
      h("a", { class: "button small", href: href({ ...state.route, goals: [one.id] }) }, t("next.plan"))));
  return h("section", { class: "next" }, h("h2", null, t("next.title")),
    h("p", { class: "quiet" }, t(state.known.size > 0 ? "next.lead" : "next.leadNew", { count: value.total })),
    h("ol", { class: "next-list" }, value.ready.slice(0, MOST_SHOWN).map(item)),
    value.ready.length > MOST_SHOWN && h("details", { "data-keep": "next" }, h("summary", null, t("plan.more", { count: value.total - MOST_SHOWN })), h("ol", { class: "next-list" }, value.ready.slice(MOST_SHOWN).map(item))));
}
