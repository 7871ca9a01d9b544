// @ts-check
/** The panel of a question: the answer stays hidden until it is asked for, so that one can try first. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { richText } from "../text/rich.js";
import { topicLink } from "../topics.js";
import { heading, richList, section, sourceList } from "./parts.js";

/** @typedef {import("../types.js").Question} Question */
/** @typedef {import("../types.js").State} State */

/** @param {Question} question @param {State} state @param {HTMLElement} actions @param {{open: boolean}} answer whether it was asked for */
export function questionPanel(question, state, actions, answer) {
  const t = translator(state.lang);
  const { bank } = question;
  return h("article", { class: "topic", "data-topic": question.id },
    heading(question, state, question.form && h("span", null, t(`form.${question.form}`))),
    actions,
    answerPart(question, state, answer),
    section(t("panel.asks"), question.concepts.length > 0 && h("ul", { class: "question-links" }, question.concepts.map((concept) =>
      h("li", null, topicLink(concept, "concept", state, true), h("span", { class: "badge" }, t(concept.explicit ? "panel.explicit" : "panel.implied")))))),
    section(t("panel.leadsTo"), question.leadsTo.length > 0 && h("ul", { class: "question-links" }, question.leadsTo.map((next) => h("li", null, topicLink(next, "question", state))))),
    sourceList(question.sources, state),
    bank && h("p", { class: "quiet bank" }, bankLine(bank, state)));
}

/** @param {NonNullable<Question["bank"]>} bank @param {State} state */
function bankLine({ id, title, section: part, line }, state) {
  const t = translator(state.lang);
  return [t("panel.bank", { bank: title ?? id }), part, line && t("panel.line", { line })].filter(Boolean).join(" · ");
}

/** The answer with its key points and common mistakes; null where there is none. @param {Question} question @param {State} state */
export function answerParts(question, state) {
  const t = translator(state.lang);
  const text = richText(question.answer, state.lang);
  return text && [section(t("panel.answer"), text),
    section(t("panel.keyPoints"), richList(question.keyPoints, state)),
    section(t("panel.mistakes"), richList(question.mistakes, state))];
}

/** @param {Question} question @param {State} state @param {{open: boolean}} answer */
function answerPart(question, state, answer) {
  const t = translator(state.lang);
  const parts = answerParts(question, state);
  if (!parts) return h("p", { class: "quiet" }, t("panel.noAnswer"));
  const body = h("div", { class: "answer", id: "answer", hidden: !answer.open }, parts);
  const button = h("button", { class: "button primary wide", type: "button", "aria-controls": "answer", "aria-expanded": String(answer.open), onclick: toggle });
  button.textContent = t(answer.open ? "panel.hideAnswer" : "panel.showAnswer");
  function toggle() {
    answer.open = !answer.open;
    body.hidden = !answer.open;
    button.setAttribute("aria-expanded", String(answer.open));
    button.textContent = t(answer.open ? "panel.hideAnswer" : "panel.showAnswer");
  }
  return h("div", null, button, body);
}
