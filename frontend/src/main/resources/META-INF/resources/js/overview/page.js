// @ts-check
/** The first page. */
import { createOverview } from "./view.js";

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, part, pick, retry }) {
  return { follow() {}, search: createOverview(part("home"), store, { pick, retry }) };
}
