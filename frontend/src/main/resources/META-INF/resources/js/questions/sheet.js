// @ts-check
/** The study sheet: what was selected, numbered, on paper; with its answers, without them, or with them on pages of their own. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { render } from "../text/rich.js";
import { answersPart, questionItem, sheetHead } from "./paper.js";
import { createSheetTools } from "./tools.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */

/** More than anybody prints; each answer is a request and each formula takes its time. */
const MOST = 500;
/** So many questions are set before the page may do something else. */
const AT_ONCE = 3;

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {import("./answers.js").Answers} answers @param {() => void} retry */
export function createSheet(store, router, answers, retry) {
  const tools = createSheetTools(store, router);
  const paper = h("article", { class: "paper" });
  const element = h("div", { class: "sheet", hidden: true }, tools.element, paper);
  let asked = "";
  let made = "";
  let turn = 0;

  /** @param {State} state @param {QuestionSummary[] | null} questions null while they are loading */
  function show(state, questions) {
    const { sheet } = state.route;
    element.hidden = sheet === null;
    if (sheet === null) return forget();
    tools.show(state, null);
    if (state.questions.problem) return message(problemState(state.lang, state.questions.problem, retry));
    if (questions === null) return message(loadingState(state.lang));
    if (questions.length === 0 || questions.length > MOST) return message(unfit(questions.length, state));
    const ids = questions.map(({ id }) => id);
    const key = JSON.stringify([state.lang, sheet, ids, state.overview.status]);
    const needed = sheet.answers === "none" ? [] : ids;
    if (asked !== key) {
      asked = key;
      answers.askAll(needed);
    }
    const failed = needed.map((id) => state.answers.get(id)?.problem).find((problem) => problem);
    if (failed) return message(problemState(state.lang, failed, () => answers.askAll(needed)));
    const done = needed.filter((id) => state.answers.get(id)?.status === "ready").length;
    const t = translator(state.lang);
    if (done < needed.length) return tools.say(t("sheet.loading", { done, count: needed.length }));
    if (made !== key) make(state, questions, key);
  }

  function forget() {
    turn++;
    asked = made = "";
    replace(paper);
  }

  /** @param {HTMLElement} state */
  function message(state) {
    turn++;
    made = "";
    tools.say("");
    replace(paper, state);
  }

  /** @param {State} state @param {QuestionSummary[]} questions @param {string} key */
  async function make(state, questions, key) {
    const mine = ++turn;
    made = key;
    tools.say(translator(state.lang)("sheet.setting"));
    // Loads what sets Markdown and formulas: from here on a text is whole as soon as it stands on the paper.
    await render(h("div"), "$x$");
    const list = h("ol", { class: "sheet-questions" });
    const end = state.route.sheet?.answers === "end" ? answersPart(state) : null;
    if (mine === turn) replace(paper, sheetHead(state, questions), list, end?.element);
    const items = [...questions.map((question, i) => () => list.append(questionItem(question, i + 1, state))),
      ...(end ? questions.map((question, i) => () => end.add(question, i + 1)) : [])];
    for (let from = 0; from < items.length && mine === turn; from += AT_ONCE) {
      items.slice(from, from + AT_ONCE).forEach((append) => append());
      await pause();
    }
    await document.fonts.ready;
    if (mine === turn) tools.show(store.get(), questions.length);
  }
  return { element, show };
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** @param {number} count @param {State} state */
function unfit(count, state) {
  const t = translator(state.lang);
  if (count > 0) return emptyState(state.lang, t("sheet.tooMany", { most: MOST, count }), t("sheet.tooManyHint"));
  return emptyState(state.lang, t("questions.none"), t("questions.noneHint"));
}
