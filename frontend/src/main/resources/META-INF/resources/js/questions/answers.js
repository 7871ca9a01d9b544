// @ts-check
/** Fetches answers when they are asked for, each once, and a few at a time. */
import { asProblem, question } from "../api.js";
import { failed, idle, loading, ready } from "../store.js";

/** @typedef {import("../types.js").Question} Question */

const AT_ONCE = 6;

/** @param {import("../types.js").Store} store */
export function createAnswers(store) {
  const of = (/** @type {string} */ id) => store.get().answers.get(id) ?? idle();
  const keep = (/** @type {string} */ id, /** @type {import("../types.js").Loadable<Question>} */ answer) =>
    store.set({ answers: new Map(store.get().answers).set(id, answer) });

  /** @param {string} id */
  async function ask(id) {
    if (of(id).status === "ready" || of(id).status === "loading") return;
    keep(id, loading(of(id)));
    try {
      keep(id, ready(await question(id)));
    } catch (error) {
      keep(id, failed(of(id), asProblem(error)));
    }
  }

  /** Goes on to the end even where one fails, which then says so. @param {string[]} ids */
  async function askAll(ids) {
    const waiting = [...ids];
    const work = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await ask(id);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  return { ask, askAll };
}

/** @typedef {ReturnType<typeof createAnswers>} Answers */
