// @ts-check
/** The parts of a study sheet: its head, the questions with their numbers, the answers. */
import { h } from "../dom.js";
import { HTML_LANG, nameOf, otherName, pick, translator } from "../i18n.js";
import { section } from "../panel/parts.js";
import { points } from "../panel/sides.js";
import { richText } from "../text/rich.js";
import { areaName } from "../topics.js";
import { filterInWords } from "./values.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../types.js").Question} Question */
/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */

/** @param {State} state @param {QuestionSummary[]} questions */
export function sheetHead(state, questions) {
  const t = translator(state.lang);
  const { filter, picked } = state.route;
  const gone = picked.length > questions.length ? t("sheet.gone", { count: picked.length - questions.length }) : null;
  const what = picked.length > 0 ? t("sheet.picked") : filterInWords(filter, state) ?? t("sheet.all");
  const date = new Intl.DateTimeFormat(HTML_LANG[state.lang], { dateStyle: "long" }).format(new Date());
  return h("header", { class: "sheet-head" }, h("h1", null, t("sheet.title")), h("p", { class: "sheet-filter" }, what),
    h("p", { class: "facts" }, [t("questions.count", { count: questions.length }), ...bankTitles(state, questions), date].map((fact) => h("span", null, fact))),
    gone && h("p", { class: "quiet" }, gone));
}

/** @param {State} state @param {QuestionSummary[]} questions */
function bankTitles(state, questions) {
  const banks = new Set(questions.map(({ bank }) => bank));
  return (state.questions.value?.banks ?? []).filter(({ id }) => banks.has(id)).map(({ id, title }) => title ?? id);
}

/** @param {QuestionSummary} question @param {number} number @param {State} state */
export function questionItem(question, number, state) {
  const t = translator(state.lang);
  const facts = [question.section, areaName(state, question.area), question.form && t(`form.${question.form}`),
    question.difficulty && t("difficulty", { level: question.difficulty })].filter(Boolean).map((fact) => h("span", null, fact));
  return h("li", { class: "sheet-question", "data-topic": question.id },
    front(question, number, state, h("p", { class: "facts" }, facts)),
    state.route.sheet?.answers === "after" && answerOf(question.id, state));
}

/** The answers on pages of their own. @param {State} state */
export function answersPart(state) {
  const list = h("ol");
  const element = h("section", { class: "sheet-answers" }, h("h2", null, translator(state.lang)("sheet.answers")), list);
  return {
    element,
    add: (/** @type {QuestionSummary} */ question, /** @type {number} */ number) =>
      list.append(h("li", { class: "sheet-question", "data-answer": question.id }, front(question, number, state), answerOf(question.id, state))),
  };
}

/** @param {QuestionSummary} question @param {number} number @param {State} state @param {...HTMLElement} more */
function front(question, number, state, ...more) {
  const shown = pick(question, state.lang);
  const other = state.route.sheet?.both ? otherName(question, state.lang) : null;
  return h("div", { class: "sheet-front" }, h("span", { class: "sheet-number" }, `${number}.`),
    h("div", null, h("h3", { lang: shown?.fallback ? HTML_LANG[shown.lang] : null }, nameOf(question, state.lang)),
      other && h("p", { class: "sheet-other", lang: HTML_LANG[otherLang(state.lang)] }, other), more));
}

/** @param {string} id @param {State} state */
function answerOf(id, state) {
  const question = state.answers.get(id)?.value;
  const sheet = state.route.sheet;
  if (!question || !sheet) return null;
  const langs = sheet.both ? [state.lang, otherLang(state.lang)].filter((lang) => question.answer?.[lang]) : [state.lang];
  const parts = langs.map((lang) => answerIn(lang, question, state, sheet.what)).filter((part) => part.childElementCount > 0);
  return h("div", { class: "sheet-answer" }, parts.length > 0 ? parts : h("p", { class: "quiet" }, translator(state.lang)("panel.noAnswer")));
}

/** @param {Lang} lang @param {Question} question @param {State} state @param {import("../types.js").SheetOptions["what"]} what */
function answerIn(lang, question, state, what) {
  const t = translator(lang);
  const own = { ...state, lang, both: false };
  return h("div", { class: "sheet-text", lang: HTML_LANG[lang] },
    what !== "points" && richText(question.answer, lang),
    what !== "answer" && section("keyPoints", t("panel.keyPoints"), points(question.keyPoints, own)),
    what !== "answer" && section("mistakes", t("panel.mistakes"), points(question.mistakes, own)));
}

/** @param {Lang} lang @returns {Lang} */
const otherLang = (lang) => (lang === "en" ? "zh" : "en");
