// @ts-check
/** The query page: Cypher and SPARQL over the topics. */
import { asProblem, cypher, isAbort, sparql } from "../api.js";
import { h } from "../dom.js";
import { learnWords } from "../i18n.js";
import * as editorWords from "./editor/words.js";
import { createResults } from "./results/results.js";
import * as resultsWords from "./results/words.js";
import * as words from "./words.js";

learnWords(words);
learnWords(editorWords);
learnWords(resultsWords);

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage(app) {
  const { store, part } = app;
  const page = part("query");
  /** @type {AbortController | null} */
  let running = null;
  /** @type {import("../types.js").Run | null} */
  let run = null;
  const place = h("section");
  page.append(h("button", { class: "button", type: "button", "data-query": "run", onclick: () => start() }, "Run"), place);
  const results = createResults(place, app, { cancel: () => running?.abort(), again: () => start(), place: ({ line, column }) => store.set({ notice: { text: `${line}:${column}` } }) });

  async function start() {
    const { ask } = store.get().route;
    if (!ask) return;
    running?.abort();
    const mine = (running = new AbortController());
    run = { ask: { ...ask, parameters: {} }, status: "running", started: Date.now(), reply: null, problem: null };
    results.show(run, { id: "1" });
    try {
      const reply = await (ask.lang === "cypher" ? cypher({ query: ask.query, parameters: {}, limit: 10_000 }, mine.signal) : sparql(ask.query, mine.signal));
      run = { ...run, status: "done", reply };
    } catch (error) {
      run = isAbort(error) ? { ...run, status: "cancelled" } : { ...run, status: "failed", problem: asProblem(error) };
    }
    if (mine === running) results.show(run, { id: "1" });
  }
  document.addEventListener("keydown", (event) => event.ctrlKey && event.key === "Enter" && start());
  const show = () => (page.hidden = store.get().route.page !== "query");
  store.subscribe((state) => [state.route], show);
  show();
  return { follow() {} };
}
