// @ts-check
/** The page of connections. */
import { learnWords } from "../i18n.js";
import { createConnections } from "./load.js";
import { createConnectPage } from "./view.js";
import * as words from "./words.js";

learnWords(words);

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, router, part, retry }) {
  createConnectPage(part("connect"), store, router, retry);
  return createConnections(store, router);
}
