// @ts-check
/** The page of connections. */
import { createConnections } from "./load.js";
import { createConnectPage } from "./view.js";

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, router, part, retry }) {
  createConnectPage(part("connect"), store, router, retry);
  return createConnections(store, router);
}
