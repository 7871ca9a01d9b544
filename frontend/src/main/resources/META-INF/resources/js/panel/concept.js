// @ts-check
/** The panel of a concept. */
import { h } from "../dom.js";
import { duration, translator } from "../i18n.js";
import { render, renderFormula } from "../text/rich.js";
import { topicLink } from "../topics.js";
import { linkGroups } from "./links.js";
import { commonFacts, heading, inTurn, section, sourceList } from "./parts.js";
import { portioned } from "./portions.js";
import { showAs } from "./showas.js";
import { text, words } from "./sides.js";

/** @typedef {import("../types.js").Concept} Concept */
/** @typedef {import("../types.js").State} State */

/** @param {Concept} concept @param {State} state @param {HTMLElement} actions @param {import("./memory.js").Memory} memory */
export function conceptPanel(concept, state, actions, memory) {
  const t = translator(state.lang);
  return h("article", { class: "topic", "data-topic": concept.id },
    heading(concept, state, ...commonFacts(concept, state), concept.minutes && h("span", null, duration(concept.minutes, t))),
    actions,
    h("div", { class: "summary", "data-place": "summary" }, text(concept.summary, state)),
    inTurn(memory, () => [
      concept.formula && section("formula", t("panel.formula"), formula(concept.formula)),
      section("symbols", t("panel.symbols"), text(concept.symbols, state)),
      section("pitfalls", t("panel.pitfalls"), text(concept.pitfalls, state)),
      section("aliases", t("panel.aliases"), words(concept.aliases, state)),
    ]),
    inTurn(memory, () => [section("links", t("panel.links"), linkGroups(concept.links, concept.id, state, memory))]),
    inTurn(memory, () => [section("questions", t("panel.questions"), questions(concept, state, memory)), sourceList(concept.sources, state), showAs(concept, state, memory)]));
}

/** One formula or several, each between dollars; without any, all of it is TeX. @param {string} tex */
function formula(tex) {
  const element = h("div", { class: "formula", tabindex: "0", dir: "ltr" });
  (tex.includes("$") ? render : renderFormula)(element, tex);
  return element;
}

/** @param {Concept} concept @param {State} state @param {import("./memory.js").Memory} memory */
function questions({ questions: asking }, state, memory) {
  if (asking.length === 0) return null;
  const t = translator(state.lang);
  return portioned(asking, (question) => h("li", { "data-place": question.id }, topicLink(question, "question", state, state.both), " ", h("span", { class: "badge" }, t(question.explicit ? "panel.explicit" : "panel.implied"))),
    { name: "questions", memory, more: t("reading.showAll", { count: asking.length }), list: "question-links" });
}
