// @ts-check
/** Fetches the questions of the area that the address names. */
import { asProblem, questions } from "../api.js";
import { failed, loading, ready } from "../store.js";

/** The most that the API gives at once; the count on the page tells if there are more. */
const MOST = 1000;

/** @param {import("../types.js").Store} store */
export function createQuestions(store) {
  let area = /** @type {string | null | undefined} */ (undefined);
  let turn = 0;

  /** @param {import("../types.js").Route} route */
  async function follow(route) {
    if (route.page !== "questions" || (route.area === area && store.get().questions.status === "ready")) return;
    area = route.area;
    const mine = ++turn;
    store.set({ questions: loading(store.get().questions) });
    try {
      const page = await questions({ area, limit: MOST });
      if (mine === turn) store.set({ questions: ready(page) });
    } catch (error) {
      if (mine === turn) store.set({ questions: failed(store.get().questions, asProblem(error)) });
    }
  }
  return { follow };
}
