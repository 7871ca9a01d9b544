// @ts-check
/** The panel of a concept. */
import { h } from "../dom.js";
import { duration, translator } from "../i18n.js";
import { render, renderFormula, richText } from "../text/rich.js";
import { topicLink } from "../topics.js";
import { linkGroups } from "./links.js";
import { heading, section, sourceList } from "./parts.js";

/** @typedef {import("../types.js").Concept} Concept */
/** @typedef {import("../types.js").State} State */

/** @param {Concept} concept @param {State} state @param {HTMLElement} actions */
export function conceptPanel(concept, state, actions) {
  const t = translator(state.lang);
  const aliases = [...concept.aliases.en, ...concept.aliases.zh];
  return h("article", { class: "topic", "data-topic": concept.id },
    heading(concept, state, concept.minutes && h("span", null, duration(concept.minutes, t))),
    actions,
    richText(concept.summary, state.lang),
    concept.formula && section(t("panel.formula"), formula(concept.formula)),
    section(t("panel.symbols"), richText(concept.symbols, state.lang)),
    section(t("panel.pitfalls"), richText(concept.pitfalls, state.lang)),
    section(t("panel.links"), linkGroups(concept.links, concept.id, state)),
    section(t("panel.questions"), questions(concept, state)),
    aliases.length > 0 && section(t("panel.aliases"), h("p", { class: "aliases" }, aliases.map((alias) => h("span", { class: "alias" }, alias)))),
    sourceList(concept.sources, state));
}

/** One formula or several, each between dollars; without any, all of it is TeX. @param {string} text */
function formula(text) {
  const element = h("div", { class: "formula", tabindex: "0" });
  (text.includes("$") ? render : renderFormula)(element, text);
  return element;
}

/** @param {Concept} concept @param {State} state */
function questions(concept, state) {
  if (concept.questions.length === 0) return null;
  const t = translator(state.lang);
  return h("ul", { class: "question-links" }, concept.questions.map((question) =>
    h("li", null, topicLink(question, "question", state), h("span", { class: "badge" }, t(question.explicit ? "panel.explicit" : "panel.implied")))));
}
