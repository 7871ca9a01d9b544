// @ts-check
/**
 * Fetches all questions, once a visit, when a page first needs them. They are filtered and counted here and not by the
 * server, because what the learner knows is here, and every count, "n of m" and previous and next follow from one list.
 */
import { asProblem, concept, questions } from "../api.js";
import { failed, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";

/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */
/** @typedef {import("../types.js").QuestionBook} QuestionBook */

/** The most that the API gives at once. */
const MOST = 1000;

/** @param {import("../types.js").Store} store */
export function createQuestions(store) {
  /** @param {import("../types.js").Route} route */
  async function follow(route) {
    if (route.page !== "questions" && route.within === null) return;
    const { status } = store.get().questions;
    if (status === "idle" || status === "failed") await load();
    await learn(route.filter.concept);
  }

  async function load() {
    store.set({ questions: loading(store.get().questions) });
    try {
      const book = await all();
      const named = book.questions.flatMap(({ concepts }) => concepts.map((one) => ({ ...one, kind: /** @type {const} */ ("concept") })));
      store.set({ questions: ready(book), names: learnNames(store.get().names, named) });
    } catch (error) {
      store.set({ questions: failed(store.get().questions, asProblem(error)) });
    }
  }

  /** The names of concepts that an address filters by, and that no question names. @param {string[]} ids */
  async function learn(ids) {
    const missing = ids.filter((id) => !store.get().names.has(id));
    if (missing.length === 0) return;
    const found = await Promise.allSettled(missing.map(concept));
    store.set({ names: learnNames(store.get().names, found.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))) });
  }
  return { follow };
}

/** @returns {Promise<QuestionBook>} */
async function all() {
  const first = await questions({ limit: MOST, offset: 0 });
  const parts = [first.questions];
  for (let offset = MOST; offset < first.total; offset += MOST) parts.push((await questions({ limit: MOST, offset })).questions);
  const byId = new Map(parts.flat().map((question) => [question.id, question]));
  return { questions: [...byId.values()], banks: first.banks };
}
