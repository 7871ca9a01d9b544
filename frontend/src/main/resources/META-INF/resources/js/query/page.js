// @ts-check
/** The query page: Cypher and SPARQL over the topics. */
import { h } from "../dom.js";
import { learnWords } from "../i18n.js";
import { createEditor } from "./editor/editor.js";
import * as editorWords from "./editor/words.js";
import * as resultsWords from "./results/words.js";
import * as words from "./words.js";

learnWords(words);
learnWords(editorWords);
learnWords(resultsWords);

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, part }) {
  const page = part("query");
  const box = h("div");
  page.append(box);
  const editor = createEditor(box, store, { onText: (text) => (page.dataset.text = text), onRun: () => (page.dataset.runs = String(Number(page.dataset.runs ?? 0) + 1)) });
  Object.assign(globalThis, { editor });
  const show = () => {
    const { route } = store.get();
    page.hidden = route.page !== "query";
    const ask = route.ask ?? { lang: /** @type {const} */ ("cypher"), query: "" };
    if (!page.hidden) editor.show({ id: ask.lang, lang: ask.lang, text: ask.query, parameters: ["concept", "other"] });
  };
  store.subscribe((state) => [state.route], show);
  show();
  return { follow() {} };
}
