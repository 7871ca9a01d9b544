// @ts-check
/** The page of questions. */
import { createAnswers } from "./answers.js";
import { createQuestions } from "./load.js";
import { createQuestionsPage } from "./view.js";

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, router, progress, part, retry }) {
  createQuestionsPage(part("questions"), store, router, { answers: createAnswers(store), progress, retry });
  return createQuestions(store);
}
