// @ts-check
/** The page of questions: filters, how many were found, the list; or the study sheet made of it. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { href } from "../router.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { packFilter } from "./address.js";
import { createControls } from "./controls.js";
import { NO_FILTER, selector } from "./filter.js";
import { createList, current } from "./list.js";
import { createSheet } from "./sheet.js";
import { keyOf } from "./steps.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */
/** @typedef {{answers: import("./answers.js").Answers, progress: import("../progress/known.js").Progress, retry(): void}} PageActions */

/** What is ticked stands in the address, and some servers and messengers cut a longer one. */
const MOST_ADDRESS = 4000;

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {PageActions} actions */
export function createQuestionsPage(container, store, router, { answers, progress, retry }) {
  const scroller = /** @type {HTMLElement} */ (container.parentElement);
  const selected = selector();
  const title = h("h1");
  const controls = createControls(store, router);
  const found = h("p", { class: "found", role: "status" });
  const sheetLink = h("a", { class: "button small", "data-action": "sheet" });
  const untick = h("button", { class: "text-button", type: "button", onclick: () => router.change({ picked: [] }, true) });
  const keys = h("p", { class: "keys quiet" });
  const body = h("div");
  const list = createList(scroller, { tick, know: progress.toggle, ask: answers.ask });
  const page = h("div", { class: "questions" }, title, controls.element, h("div", { class: "found-row" }, found, untick, sheetLink), keys, body);
  const sheet = createSheet(store, router, answers, retry);
  container.append(page, sheet.element);
  const places = createPlaces(scroller);

  /** @param {string} id @returns {boolean} whether it is ticked now */
  function tick(id) {
    const { route, lang } = store.get();
    const had = route.picked.includes(id);
    const picked = had ? route.picked.filter((one) => one !== id) : [...route.picked, id];
    const fits = href({ ...route, picked }).length <= MOST_ADDRESS;
    if (fits) router.change({ picked }, true);
    else store.set({ notice: { text: translator(lang)("questions.tooManyTicks") } });
    return fits ? !had : had;
  }

  /** @param {State} state */
  function show(state) {
    const { route } = state;
    places.leave();
    container.hidden = route.page !== "questions";
    if (container.hidden) return places.enter(null);
    const now = selected(state, route.filter);
    page.hidden = route.sheet !== null;
    sheet.show(state, now && chosen(state, now.fitting));
    if (!page.hidden) showPage(state, now);
    places.enter(page.hidden ? null : route.filter);
  }

  /** @param {State} state @param {import("./filter.js").Selected | null} now */
  function showPage(state, now) {
    const t = translator(state.lang);
    const { filter, picked } = state.route;
    title.textContent = t("questions.title");
    controls.show(state, now);
    replace(keys, keysInWords(t));
    untick.hidden = picked.length === 0;
    untick.textContent = t("questions.untick", { count: picked.length });
    const count = picked.length > 0 ? picked.length : now?.fitting.length ?? 0;
    sheetLink.hidden = count === 0;
    sheetLink.textContent = t("questions.sheet", { count });
    sheetLink.href = href({ page: "questions", filter: picked.length > 0 ? NO_FILTER : filter, picked, sheet: { answers: "none", what: "all", both: state.both } });
    showFound(state, now);
  }

  /** @param {State} state @param {import("./filter.js").Selected | null} now */
  function showFound(state, now) {
    const t = translator(state.lang);
    const { value, status, problem } = state.questions;
    if (status === "failed" && problem) return replace(body, problemState(state.lang, problem, retry));
    if (!value || !now) return replace(body, loadingState(state.lang));
    const [all, some] = [value.questions.length, now.fitting.length];
    found.textContent = some === all ? t("questions.count", { count: all }) : t("questions.found", { found: some, count: all });
    keys.hidden = some === 0;
    if (all === 0) return replace(body, emptyState(state.lang, t("questions.empty"), t("questions.emptyHint")));
    if (some === 0) return replace(body, emptyState(state.lang, t("questions.none"), t("questions.noneHint"), h("a", { class: "button", href: "/questions" }, t("questions.clear"))));
    if (list.element.parentElement !== body) replace(body, list.element);
    list.show(state, now.fitting);
  }

  document.addEventListener("keydown", (event) => {
    if (container.hidden || page.hidden) return;
    const key = keyOf(event).toLowerCase();
    const id = current();
    if (key === "j" || key === "]") list.step(id, 1);
    else if (key === "k" || key === "[") list.step(id, -1);
    else if (key === "x" && id !== null) tick(id);
  });
  store.subscribe((state) => [state.route, state.questions, state.answers, state.known, state.statuses, state.names, state.lang, state.both, state.overview], show);
  show(store.get());
}

/** What goes on the sheet: what is ticked, else all that is found. @param {State} state @param {QuestionSummary[]} fitting */
function chosen({ route, questions }, fitting) {
  if (route.picked.length === 0) return fitting;
  const picked = new Set(route.picked);
  return (questions.value?.questions ?? []).filter(({ id }) => picked.has(id));
}

/** @param {import("../i18n.js").Translate} t */
const keysInWords = (t) => /** @type {const} */ ([["j", "questions.next"], ["k", "questions.previous"], ["Enter", "panel.showAnswer"], ["x", "questions.tickKey"]])
  .map(([key, what]) => h("span", null, h("kbd", null, key), " ", t(what)));

/** Whoever comes back to the same questions finds them where they were left. @param {HTMLElement} scroller */
function createPlaces(scroller) {
  /** @type {string | null} */
  let shown = null;
  let left = { of: "", top: 0, focus: /** @type {Element | null} */ (null) };
  let top = 0;
  scroller.addEventListener("scroll", () => shown !== null && (top = scroller.scrollTop));

  /** Once every other view shows what it shows now: only then is the page as long as it will be. @param {boolean} same */
  function settle(same) {
    scroller.scrollTop = top = same ? left.top : 0;
    const elsewhere = document.activeElement !== document.body && document.activeElement?.checkVisibility();
    if (shown !== null && !elsewhere && left.focus instanceof HTMLElement && left.focus.isConnected) left.focus.focus({ preventScroll: true });
  }

  return {
    leave() {
      if (shown !== null) left = { of: shown, top, focus: document.activeElement };
    },
    /** @param {import("../types.js").QuestionFilter | null} filter null where no list is shown */
    enter(filter) {
      const [before, now] = [shown, filter && packFilter(filter)];
      shown = now;
      if ((before === null) !== (now === null)) queueMicrotask(() => settle(now !== null && left.of === now));
    },
  };
}
