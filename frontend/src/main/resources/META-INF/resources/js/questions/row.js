// @ts-check
/** One question of the list. It is made once and then says what has changed, so that focus and place stay. */
import { h, replace } from "../dom.js";
import { HTML_LANG, otherName, translator } from "../i18n.js";
import { answerParts } from "../panel/question.js";
import { href } from "../router.js";
import { loadingState, problemState } from "../states.js";
import { areaMark, areaName, difficulty, statusSign, topicLink } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */
/** @typedef {import("../types.js").Loadable<import("../types.js").Question>} Answer */
/** @typedef {{tick(id: string): boolean, know(id: string): void, open(id: string): void, ask(id: string): void, step(id: string, by: number): void}} RowActions */
/** @typedef {{status: import("../types.js").Status, ticked: boolean, open: boolean, within: string, answer: Answer, at: number, count: number}} RowState */

/** @param {string} id @param {RowActions} actions */
export function createRow(id, actions) {
  const tick = h("input", { type: "checkbox", "data-action": "tick", onchange: () => (tick.checked = actions.tick(id)) });
  const title = h("h2", { class: "question-title", id: `question-${id}` });
  const other = h("p", { class: "other-name" });
  const facts = h("p", { class: "facts" });
  const ask = h("button", { class: "button small", type: "button", "data-action": "answer", "aria-controls": `answer-${id}`, "aria-describedby": title.id, onclick: () => actions.open(id) });
  const knowText = h("span");
  const know = h("button", { class: "button small know", type: "button", "data-action": "know", "aria-describedby": title.id, onclick: () => actions.know(id) }, h("span", { class: "tick", "aria-hidden": "true" }), knowText);
  const answer = h("div", { class: "row-answer", id: `answer-${id}`, hidden: true });
  const element = h("li", { class: "question-row", "data-topic": id }, h("label", { class: "row-tick" }, tick),
    h("div", { class: "row-main" }, title, other, facts, h("div", { class: "row-actions" }, ask, know), answer));
  /** @type {unknown[]} */
  let shown = [];
  /** @type {unknown[]} */
  let shownAnswer = [];

  /** @param {QuestionSummary} question @param {State} state @param {RowState} row */
  function show(question, state, row) {
    const now = [question, state.lang, state.overview.value, row.within, row.status, row.ticked, row.open];
    if (now.some((value, i) => value !== shown[i])) showFront(question, state, row);
    shown = now;
    const nowAnswer = row.open ? [state.lang, state.both, row.answer, row.at, row.count] : [];
    if (nowAnswer.length !== shownAnswer.length || nowAnswer.some((value, i) => value !== shownAnswer[i])) showAnswer(state, row);
    shownAnswer = nowAnswer;
  }

  /** @param {QuestionSummary} question @param {State} state @param {RowState} row */
  function showFront(question, state, { status, ticked, open }) {
    const t = translator(state.lang);
    replace(title, titleLink(question, state));
    const second = otherName(question, state.lang);
    other.hidden = second === null;
    other.textContent = second;
    other.lang = HTML_LANG[state.lang === "en" ? "zh" : "en"];
    replace(facts, statusBadge(status, state.lang), h("span", { class: "fact" }, areaMark(state, question.area, "question"), areaName(state, question.area)),
      question.form && h("span", null, t(`form.${question.form}`)), difficulty(state, question.difficulty), question.section && h("span", { class: "section-name" }, question.section));
    tick.checked = ticked;
    tick.setAttribute("aria-label", t("questions.tick", { question: title.textContent ?? "" }));
    ask.textContent = t(open ? "panel.hideAnswer" : "panel.showAnswer");
    ask.setAttribute("aria-expanded", String(open));
    knowText.textContent = t("panel.canAnswer");
    know.setAttribute("aria-pressed", String(status === "known"));
    element.classList.toggle("open", open);
  }

  /** @param {State} state @param {RowState} row */
  function showAnswer(state, { open, answer: { status, value, problem }, at, count }) {
    answer.hidden = !open;
    if (!open) return replace(answer);
    if (status === "failed" && problem) return replace(answer, problemState(state.lang, problem, () => actions.ask(id)));
    if (!value) return replace(answer, loadingState(state.lang));
    const t = translator(state.lang);
    const step = (/** @type {number} */ by, /** @type {import("../i18n.js").Key} */ key) =>
      h("button", { class: "button small", type: "button", disabled: at + by < 1 || at + by > count, onclick: () => actions.step(id, by) }, t(key));
    replace(answer, answerParts(value, state) ?? h("p", { class: "quiet" }, t("panel.noAnswer")),
      h("div", { class: "row-steps" }, step(-1, "questions.previous"), h("span", { class: "quiet" }, t("questions.place", { at, count })), step(1, "questions.next")));
  }
  return { element, show, focus: () => ask.focus({ preventScroll: true }) };
}

/** @typedef {ReturnType<typeof createRow>} Row */

/** The question as a link into the map, which takes along what was selected. @param {QuestionSummary} question @param {State} state */
function titleLink(question, state) {
  const link = topicLink(question, "question", state);
  link.href = href({ page: "topic", kind: "question", id: question.id, within: state.route.filter });
  return link;
}

/** @param {import("../types.js").Status} status @param {import("../types.js").Lang} lang */
function statusBadge(status, lang) {
  const t = translator(lang);
  return h("span", { class: "question-status", title: t(`questions.${status}Hint`), "data-status": status }, statusSign(status), t(`questions.${status}`));
}
