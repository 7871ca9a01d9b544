// @ts-check
/** The page of the study plan. */
import { createPlans } from "./load.js";
import { createPlanPage } from "./view.js";

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, router, part, retry }) {
  createPlanPage(part("plan"), store, router, retry);
  return createPlans(store);
}
