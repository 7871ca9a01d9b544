// @ts-check
/** The panel of a question: the answer stays hidden until it is asked for, so that one can try first. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { topicLink } from "../topics.js";
import { commonFacts, heading, section, sourceList } from "./parts.js";
import { showAs } from "./showas.js";
import { points, text } from "./sides.js";

/** @typedef {import("../types.js").Question} Question */
/** @typedef {import("../types.js").State} State */
/** @typedef {import("./memory.js").Memory} Memory */

/** @param {Question} question @param {State} state @param {HTMLElement} actions @param {Memory} memory */
export function questionPanel(question, state, actions, memory) {
  const t = translator(state.lang);
  return h("article", { class: "topic", "data-topic": question.id },
    heading(question, state, ...commonFacts(question, state), question.form && h("span", null, t(`form.${question.form}`)), bankLine(question, state)),
    actions,
    answerPart(question, state, memory),
    section("asks", t("panel.asks"), question.concepts.length > 0 && h("ul", { class: "question-links" }, question.concepts.map((concept) =>
      h("li", { "data-place": concept.id }, topicLink(concept, "concept", state, true), " ", h("span", { class: "badge" }, t(concept.explicit ? "panel.explicit" : "panel.implied")))))),
    section("leadsTo", t("panel.leadsTo"), question.leadsTo.length > 0 && h("ul", { class: "question-links" }, question.leadsTo.map((next) =>
      h("li", { "data-place": next.id }, topicLink(next, "question", state, state.both))))),
    sourceList(question.sources, state),
    showAs(question, state, memory));
}

/** @param {Question} question @param {State} state */
function bankLine({ bank }, { lang }) {
  if (!bank) return null;
  const t = translator(lang);
  return h("span", { class: "bank" }, [t("panel.bank", { bank: bank.title ?? bank.id }), bank.section, bank.line && t("panel.line", { line: bank.line })].filter(Boolean).join(" · "));
}

/** The answer with its key points and common mistakes; null where there is none. @param {Question} question @param {State} state */
export function answerParts(question, state) {
  const t = translator(state.lang);
  const parts = [
    section("answer", t("panel.answer"), text(question.answer, state)),
    section("keyPoints", t("panel.keyPoints"), points(question.keyPoints, state)),
    section("mistakes", t("panel.mistakes"), points(question.mistakes, state)),
  ];
  return parts.every((part) => part === null) ? null : parts;
}

/** @param {Question} question @param {State} state @param {Memory} memory */
function answerPart(question, state, memory) {
  const t = translator(state.lang);
  const parts = answerParts(question, state);
  if (!parts) return h("p", { class: "quiet" }, t("panel.noAnswer"));
  const body = h("div", { class: "answer", id: "answer" }, parts);
  const button = h("button", { class: "button primary wide", type: "button", "data-action": "answer", "aria-controls": "answer", onclick: toggle });
  function show() {
    body.hidden = !memory.answer;
    button.setAttribute("aria-expanded", String(memory.answer));
    button.textContent = t(memory.answer ? "panel.hideAnswer" : "panel.showAnswer");
  }
  function toggle() {
    memory.answer = !memory.answer;
    show();
  }
  show();
  return h("div", { class: "answer-part" }, button, body);
}
