// @ts-check
/** The page of questions: a list to read down, filtered by area and by words. */
import { h, replace } from "../dom.js";
import { nameOf, otherName, translator } from "../i18n.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { areaMark, areaName, difficulty, topicLink } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {() => void} retry */
export function createQuestionsPage(container, store, router, retry) {
  const title = h("h1");
  const area = h("select", { id: "questions-area", onchange: () => router.change({ area: area.value || null }) });
  const areaLabel = h("label", { for: "questions-area" });
  const words = h("input", { id: "questions-words", type: "search", autocomplete: "off", oninput: () => router.change({ words: words.value || null }, true) });
  const wordsLabel = h("label", { for: "questions-words" });
  const count = h("p", { class: "quiet", role: "status" });
  const body = h("div", { class: "question-list" });
  container.append(title, h("form", { class: "filters", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    h("div", null, areaLabel, area), h("div", null, wordsLabel, words)), count, body);

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "questions";
    if (container.hidden) return;
    const t = translator(state.lang);
    title.textContent = t("questions.title");
    areaLabel.textContent = t("questions.area");
    wordsLabel.textContent = t("questions.filter");
    const areas = (state.overview.value?.areas ?? []).filter((one) => one.questions > 0);
    replace(area, h("option", { value: "" }, t("questions.all")), areas.map((one) => h("option", { value: one.id }, `${nameOf(one, state.lang)} (${one.questions})`)));
    area.value = state.route.area ?? "";
    if (words.value !== (state.route.words ?? "")) words.value = state.route.words ?? "";
    list(state);
  }

  /** @param {State} state */
  function list(state) {
    const t = translator(state.lang);
    const { value, status, problem } = state.questions;
    if (status === "failed" && problem) return replace(body, problemState(state.lang, problem, retry));
    if (!value) return replace(body, loadingState(state.lang));
    const fitting = value.questions.filter((question) => matches(question, state.route.words));
    count.textContent = t("questions.count", { count: state.route.words ? fitting.length : value.total });
    if (fitting.length === 0) {
      return replace(body, emptyState(state.lang, t("questions.none"), t("questions.noneHint"), h("a", { class: "button", href: "/questions" }, t("questions.clear"))));
    }
    replace(body, h("ol", null, fitting.map((question) => row(question, state))));
  }

  store.subscribe((state) => [state.route, state.questions, state.lang, state.overview], show);
  show(store.get());
}

/** Every word somewhere in either language. @param {QuestionSummary} question @param {string | null} words */
export function matches({ en, zh }, words) {
  const text = `${en ?? ""} ${zh ?? ""}`.toLowerCase();
  return (words ?? "").toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** @param {QuestionSummary} question @param {State} state */
function row(question, state) {
  const t = translator(state.lang);
  const other = otherName(question, state.lang);
  return h("li", { class: "question-row" },
    topicLink(question, "question", state),
    other && h("p", { class: "other-name" }, other),
    h("p", { class: "facts" }, areaMark(state, question.area, "question"), h("span", null, areaName(state, question.area)), question.form && h("span", null, t(`form.${question.form}`)), difficulty(state, question.difficulty)));
}
