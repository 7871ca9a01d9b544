// @ts-check
/** A pair of queries side by side: run both, and see whether they answer the same. */
import { asProblem, cypher, isAbort, sparql } from "../api.js";
import { h, replace } from "../dom.js";
import { pick, translator } from "../i18n.js";
import { MOST_ROWS } from "../panel/queries.js";
import { problemState } from "../states.js";
import { agreement, rowsOf } from "./agree.js";
import { openExample } from "./examples.js";
import { LANGUAGES } from "./tablist.js";
import { howLong } from "./time.js";

/** @typedef {import("../types.js").Example} Example */
/** @typedef {import("../types.js").QueryLang} QueryLang */
/** @typedef {import("../types.js").Reply} Reply */
/** @typedef {{reply: Reply} & import("./agree.js").Rows} Answer */
/** @typedef {{is: "rest"} | {is: "running"} | {is: "failed", problem: import("../types.js").Problem} | {is: "done", answers: Record<QueryLang, Answer>, found: import("./agree.js").Agreement}} State */

const LANGS = /** @type {const} */ (["cypher", "sparql"]);
const MOST_SHOWN = 200;

/** @type {ReturnType<typeof createDialog> | null} */
let dialog = null;

/** @param {Example} example @param {import("./workbench.js").Workbench} bench @param {import("../types.js").Store} store */
export function openCompare(example, bench, store) {
  dialog ??= createDialog(bench, store);
  dialog.open(example);
}

/** @param {import("./workbench.js").Workbench} bench @param {import("../types.js").Store} store */
function createDialog(bench, store) {
  /** @type {Example | null} */
  let example = null;
  /** @type {State} */
  let state = { is: "rest" };
  let running = new AbortController();
  const title = h("h2", { id: "compare-title" });
  const about = h("p", { class: "quiet" });
  const run = h("button", { class: "button primary", type: "button", "data-compare": "run", onclick: () => runBoth() });
  const close = h("button", { class: "icon-button", type: "button", onclick: () => element.close() }, "×");
  const verdict = h("div", { class: "compare-verdict", role: "status" });
  const columns = h("div", { class: "compare-columns" });
  const element = h("dialog", { class: "compare", "aria-labelledby": "compare-title", onclose: () => running.abort(), onclick: (/** @type {Event} */ event) => event.target === element && element.close() },
    h("div", { class: "help-head" }, title, close), about, h("div", { class: "compare-head" }, run, verdict), columns);
  document.body.append(element);

  async function runBoth() {
    if (!example) return;
    running.abort();
    const mine = (running = new AbortController());
    go({ is: "running" });
    try {
      const replies = await Promise.all([cypher({ query: example.cypher, parameters: example.parameters, limit: MOST_ROWS }, mine.signal), sparql(example.sparql, mine.signal)]);
      const [one, other] = replies.map((reply) => ({ reply, ...rowsOf(reply) }));
      if (mine === running) go({ is: "done", answers: { cypher: one, sparql: other }, found: agreement(one, other) });
    } catch (error) {
      mine.abort();
      if (mine === running && !isAbort(error)) go({ is: "failed", problem: asProblem(error) });
    }
  }

  /** @param {State} next */
  function go(next) {
    state = next;
    show();
  }

  function show() {
    const { lang } = store.get();
    if (!example || !element.open) return;
    const t = translator(lang);
    const shown = example;
    title.textContent = pick(shown.title, lang)?.text ?? shown.id;
    about.textContent = pick(shown.explains, lang)?.text ?? t("query.compareHint");
    run.textContent = t("query.compareRun");
    run.setAttribute("aria-disabled", String(state.is === "running"));
    close.setAttribute("aria-label", t("app.close"));
    verdict.classList.toggle("bad", state.is === "done" && !agrees(state.found));
    replace(verdict, verdictOf(state, lang, runBoth));
    replace(columns, LANGS.map((one) => h("section", { "aria-label": LANGUAGES[one] },
      h("div", { class: "compare-column-head" }, h("h3", null, LANGUAGES[one]),
        h("button", { class: "button small", type: "button", "data-compare-open": one, onclick: () => openExample(bench, shown, one, lang) && element.close() }, t("query.compareOpen"))),
      h("pre", { class: "code", tabindex: "0", role: "region", "aria-label": t("reading.as", { form: LANGUAGES[one] }), translate: "no" }, h("code", null, shown[one].trimEnd())),
      h("p", { class: "compare-parameters", translate: "no" }, one === "cypher" ? parametersAsText(shown.parameters) : null),
      h("div", { class: "compare-answer" }, state.is === "done" && table(state.answers[one], state.found.only[one], one, lang)))));
  }

  store.subscribe((now) => [now.lang], show);
  store.subscribe((now) => [now.route.page], () => element.close());
  return {
    /** @param {Example} next */
    open(next) {
      example = next;
      state = { is: "rest" };
      if (!element.open) element.showModal();
      show();
      run.focus();
    },
  };
}

/** @param {import("./agree.js").Agreement} found */
const agrees = ({ only }) => only.cypher.size + only.sparql.size === 0;

/** @param {State} state @param {import("../types.js").Lang} lang @param {() => void} retry */
function verdictOf(state, lang, retry) {
  const t = translator(lang);
  switch (state.is) {
    case "rest": return [h("span", { class: "quiet" }, t("query.compareHint"))];
    case "running": return [h("span", { class: "spinner", "aria-hidden": "true" }), t("query.compareRunning")];
    case "failed": return [problemState(lang, state.problem, retry)];
    case "done": {
      const { same, only } = state.found;
      if (!agrees(state.found)) return [h("strong", null, `≠ ${t("query.differ", { cypher: only.cypher.size, sparql: only.sparql.size, same })}`)];
      return [h("strong", null, `✓ ${t("query.agree", { count: same })}`), h("span", { class: "quiet" }, t("query.agreeHint"))];
    }
  }
}

/** @param {Record<string, string>} parameters */
const parametersAsText = (parameters) => Object.entries(parameters).map(([name, value]) => h("code", null, `$${name} = ${JSON.stringify(value)}`));

/** @param {Answer} answer @param {Set<number>} only @param {QueryLang} one @param {import("../types.js").Lang} lang */
function table({ columns, rows, reply }, only, one, lang) {
  const t = translator(lang);
  const shown = rows.slice(0, MOST_SHOWN);
  const count = shown.length < rows.length ? t("query.firstRows", { count: shown.length, all: rows.length }) : t("query.rows", { count: rows.length });
  return [
    h("p", { class: "quiet" }, t("query.rowsIn", { rows: count, time: howLong(reply.millis, lang) })),
    h("div", { class: "compare-table", tabindex: "0", role: "region", "aria-label": t("query.table", { lang: LANGUAGES[one] }) }, h("table", null,
      h("thead", null, h("tr", null, columns.map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", null, shown.map((row, i) => h("tr", { class: only.has(i) ? "only" : null }, row.map((cell, at) =>
        h("td", null, cell, only.has(i) && at === 0 && h("span", { class: "badge warn" }, t("query.onlyHere"))))))))),
  ];
}
