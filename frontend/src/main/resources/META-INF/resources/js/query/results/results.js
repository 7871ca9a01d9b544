// @ts-check
/** The result of a query, as the page shows it: what became of it, and its rows, its topics drawn, or its text. */
import { h, replace } from "../../dom.js";
import { translator } from "../../i18n.js";
import { emptyState, loadingState } from "../../states.js";
import { answerOf, topicsOfAnswer } from "./answer.js";
import { amount, headLine, leftOut, took } from "./head.js";
import { lookUp } from "./lookup.js";
import { cancelled, failed, nothingYet, ownTitle, running } from "./outcome.js";
import { createRaw } from "./raw.js";
import { studyLink } from "./study.js";
import { createTable } from "./table.js";
import { createTake } from "./take.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("../../types.js").Run} Run */
/** @typedef {import("../../types.js").Reply} Reply */
/** @typedef {"table" | "graph" | "raw"} View */
/** @typedef {{view: View, sort: import("./order.js").Sort, words: string, top: number, reply: Reply | null, all: boolean | null}} Kept what one has chosen in a tab; `all` is whether links that the answer does not have are drawn */

/** @type {View[]} */
const VIEWS = ["table", "graph", "raw"];

/** @param {HTMLElement} container @param {import("../../main.js").App} app @param {import("./outcome.js").Acts} acts */
export function createResults(container, app, acts) {
  const { store } = app;
  const said = h("p", { class: "visually-hidden", role: "status" });
  const head = h("div", { class: "results-head" });
  const body = h("div", { class: "results-body" });
  container.dataset.query = "results";
  container.classList.add("results");
  container.append(said, head, body);
  const table = createTable(store, say);
  const raw = createRaw(store);
  const take = createTake(store);
  /** Loaded when it is first looked at. @type {ReturnType<typeof import("./drawing.js").createDrawing> | null} */
  let drawing = null;
  /** @type {Map<string, Kept>} */
  const kept = new Map();
  /** @type {{run: Run | null, tab: string}} */
  let now = { run: null, tab: "" };

  /** @param {string} text */
  function say(text) {
    said.textContent = text;
  }

  /** @param {Run | null} run @param {{id: string}} tab */
  function show(run, tab) {
    if (run === now.run && tab.id === now.tab) return;
    const before = now.run;
    now = { run, tab: tab.id };
    const { lang } = store.get();
    container.setAttribute("aria-busy", String(run?.status === "running"));
    if (run && run !== before) say(spoken(run));
    if (run?.status === "done") begin(run);
    render(lang);
  }

  /** @param {Run} run that is done */
  function begin(run) {
    const answer = readReply(run.reply);
    if (answer) lookUp(answer, store);
  }

  /** @returns {Kept} */
  function keep() {
    const { reply } = now.run ?? { reply: null };
    const last = kept.get(now.tab) ?? { view: "table", sort: null, words: "", top: 0, reply, all: null };
    const fresh = last.reply === reply ? last : { ...last, reply, top: 0, sort: sameColumns(last.reply, reply) ? last.sort : null, words: sameColumns(last.reply, reply) ? last.words : "" };
    kept.set(now.tab, fresh);
    return fresh;
  }

  /** @param {import("../../types.js").Lang} lang */
  function render(lang) {
    const { run } = now;
    const t = translator(lang);
    container.setAttribute("aria-label", t("results.label"));
    if (run?.status === "done") return done(run, lang);
    replace(head);
    if (run === null) replace(body, nothingYet(lang));
    else if (run.status === "running") replace(body, running(run, lang, acts));
    else if (run.status === "cancelled") replace(body, cancelled(lang, acts));
    else replace(body, failed(run, lang, acts));
  }

  /** @param {Run} run @param {import("../../types.js").Lang} lang */
  function done(run, lang) {
    const t = translator(lang);
    const reply = /** @type {Reply} */ (run.reply);
    const answer = readReply(reply);
    if (!answer) return replace(body, failed({ ...run, problem: { status: -1, title: t("results.unreadable"), detail: null } }, lang, acts));
    const keeping = keep();
    const topics = topicsOfAnswer(answer, store.get().names);
    const view = answer.verdict === null ? keeping.view : "raw";
    const choice = h("div", { class: "results-views", role: "group", "aria-label": t("results.view") }, VIEWS.map((one) =>
      h("button", { class: "results-choice", type: "button", "data-view": one, "aria-pressed": String(one === view), onclick: () => choose(one) }, t(`results.view.${one}`))));
    const focused = /** @type {HTMLElement | null} */ (document.activeElement?.closest("[data-view]"))?.dataset.view;
    replace(head, h("div", { class: "results-top" }, headLine(answer, reply.millis, lang), studyLink(topics, lang), take.element, answer.verdict === null && choice), leftOut(answer, lang));
    take.show({ reply, answer, topics, all: keeping.all ?? answer.links.length === 0 });
    if (focused) /** @type {HTMLElement | null} */ (head.querySelector(`[data-view="${focused}"]`))?.focus();
    if (answer.total === 0 && answer.verdict === null && view !== "raw") return replace(body, emptyState(lang, t(answer.triples ? "results.emptyGraph" : "results.empty"), t("results.emptyHint")));
    if (view === "raw") return showRaw(answer, reply, lang);
    if (view === "graph") return showDrawing(answer, topics, run.ask.lang);
    if (body.firstElementChild !== table.element) replace(body, table.element);
    table.show(answer, keeping);
  }

  /** @param {Answer} answer @param {Reply} reply @param {import("../../types.js").Lang} lang */
  function showRaw({ verdict }, reply, lang) {
    const t = translator(lang);
    replace(body, verdict !== null && h("div", { class: "results-verdict", "data-results": "verdict" }, h("p", { class: "results-yes" }, t(verdict ? "results.yes" : "results.no")), h("p", null, t(verdict ? "results.yesHint" : "results.noHint"))), raw.element);
    raw.show(reply);
  }

  /** @param {Answer} answer @param {import("./answer.js").FoundTopic[]} topics @param {import("../../types.js").QueryLang} ask */
  async function showDrawing(answer, topics, ask) {
    const { run } = now;
    const keeping = keep();
    if (!drawing) replace(body, loadingState(store.get().lang));
    drawing ??= (await import("./drawing.js")).createDrawing(app);
    if (run !== now.run || keeping.view !== "graph") return;
    if (body.firstElementChild !== drawing.element) replace(body, drawing.element);
    drawing.show(answer, topics, ask, keeping.all, (all) => {
      keeping.all = all;
      render(store.get().lang);
    });
  }

  /** @param {View} view */
  function choose(view) {
    keep().view = view;
    render(store.get().lang);
  }

  /** @param {Run} run */
  function spoken({ status, reply, problem }) {
    const { lang } = store.get();
    const t = translator(lang);
    if (status === "running") return t("results.running");
    if (status === "cancelled") return t("results.cancelled");
    if (problem) return [ownTitle(problem, lang) ?? problem.title, problem.detail].filter(Boolean).join(". ");
    const answer = reply && readReply(reply);
    return answer ? `${answer.total === 0 && answer.verdict === null ? t("results.empty") : amount(answer, lang)}, ${took(reply.millis, lang)}` : t("results.unreadable");
  }

  store.subscribe((state) => [state.lang, state.names, state.statuses], ({ lang }) => render(lang));
  render(store.get().lang);
  return { show };
}

/** What was read of each answer; null where it cannot be. @type {WeakMap<Reply, Answer | null>} */
const answers = new WeakMap();

/** @param {Reply | null} reply @returns {Answer | null} */
function readReply(reply) {
  if (!reply) return null;
  let answer = answers.get(reply);
  if (answer === undefined) answers.set(reply, (answer = attempt(reply)));
  return answer;
}

/** @param {Reply} reply */
function attempt(reply) {
  try {
    return answerOf(reply);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** @param {Reply | null} a @param {Reply | null} b */
const sameColumns = (a, b) => JSON.stringify(readReply(a)?.columns) === JSON.stringify(readReply(b)?.columns);
