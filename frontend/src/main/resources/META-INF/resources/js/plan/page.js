// @ts-check
/** The page of the study plan. */
import { learnWords } from "../i18n.js";
import { createChanges } from "./changes.js";
import { createPlans } from "./load.js";
import { createPlanPage } from "./view.js";
import * as takeWords from "./take/words.js";
import * as words from "./words.js";

learnWords(words);
learnWords(takeWords);

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage(app) {
  const changes = createChanges(app);
  const plans = createPlans(app.store);
  createPlanPage(app, changes, plans);
  return {
    follow: plans.follow,
    retry: () => app.store.get().plan.status === "failed" && plans.retry(),
    onKey: ({ key, ctrlKey, metaKey, shiftKey }) => (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z" && changes.undo(),
  };
}
