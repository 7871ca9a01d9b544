// @ts-check
/** Queries that run: one at a time in each tab, also while another tab is open. */
import { asProblem, cypher, isAbort, sparql } from "../api.js";
import { MOST_ROWS } from "../panel/queries.js";

/** @typedef {import("../types.js").Run} Run */

/** @param {(id: string, run: Run) => void} tell */
export function createRuns(tell) {
  /** @type {Map<string, Run>} */
  const runs = new Map();
  /** @type {Map<string, AbortController>} */
  const running = new Map();

  /** @param {string} id @param {Run} run */
  function set(id, run) {
    runs.set(id, run);
    tell(id, run);
  }

  /** @param {string} id of the tab @param {Run["ask"]} ask */
  async function start(id, ask) {
    running.get(id)?.abort();
    const mine = new AbortController();
    running.set(id, mine);
    /** @type {Run} */
    const run = { ask, status: "running", started: Date.now(), reply: null, problem: null };
    set(id, run);
    const end = await ended(ask, mine.signal);
    if (running.get(id) !== mine) return;
    running.delete(id);
    set(id, { ...run, ...end });
  }

  return {
    start,
    /** @param {string} id */
    of: (id) => runs.get(id) ?? null,
    /** @param {string} id */
    cancel: (id) => running.get(id)?.abort(),
    /** Of a tab that is no more. @param {string} id */
    forget(id) {
      running.get(id)?.abort();
      running.delete(id);
      runs.delete(id);
    },
    /** @param {string} id @param {Run} run */
    bringBack: (id, run) => run.status !== "running" && runs.set(id, run),
  };
}

/** @param {Run["ask"]} ask @param {AbortSignal} signal @returns {Promise<Partial<Run>>} */
async function ended({ lang, query, parameters }, signal) {
  try {
    return { status: "done", reply: await (lang === "cypher" ? cypher({ query, parameters, limit: MOST_ROWS }, signal) : sparql(query, signal)) };
  } catch (error) {
    return isAbort(error) ? { status: "cancelled" } : { status: "failed", problem: asProblem(error) };
  }
}

/** How many rows an answer has, or triples. @param {import("../types.js").Reply} reply */
export function rowsIn({ type, text }) {
  if (type === "application/n-triples") return text.split("\n").filter((line) => line !== "").length;
  const { rows, results } = JSON.parse(text);
  return (rows ?? results?.bindings ?? [true]).length;
}
