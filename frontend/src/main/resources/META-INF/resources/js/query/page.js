// @ts-check
/** The query page: Cypher and SPARQL over the topics. */
import { learnWords } from "../i18n.js";
import * as editorWords from "./editor/words.js";
import { firstTab } from "./first.js";
import { followLinks } from "./link.js";
import { createPast } from "./pastruns.js";
import * as resultsWords from "./results/words.js";
import { newTab } from "./tabs.js";
import { createQueryPage } from "./view.js";
import { createWorkbench } from "./workbench.js";
import * as words from "./words.js";

learnWords(words);
learnWords(editorWords);
learnWords(resultsWords);

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage(app) {
  const { store, router } = app;
  const { ask, page } = store.get().route;
  const past = createPast(store);
  const first = page === "query" && ask ? newTab({ lang: ask.lang }) : firstTab(store.get().lang);
  const bench = createWorkbench(store, first, past.remember);
  const { retry } = createQueryPage(app, bench, past);
  const { follow } = followLinks(store, router, bench);
  return { follow, retry };
}
