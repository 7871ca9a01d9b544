// @ts-check
/** The query page: Cypher and SPARQL over the topics. */
import { learnWords } from "../i18n.js";
import * as editorWords from "./editor/words.js";
import * as resultsWords from "./results/words.js";
import * as words from "./words.js";

learnWords(words);
learnWords(editorWords);
learnWords(resultsWords);

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, part }) {
  const page = part("query");
  const show = () => (page.hidden = store.get().route.page !== "query");
  store.subscribe((state) => [state.route], show);
  show();
  return { follow() {} };
}
