// @ts-check
/** Undo and redo: every change of the map is a step between two graphs, places and filters included. Pure. */

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").Step} Step */
/** @typedef {{graph: Graph, past: Step[], future: Step[]}} Timeline */

export const LEVELS = 50;

/** @param {Timeline} timeline @param {Graph} graph the next one @param {Step["what"]} what was done @returns {Timeline} */
export const recorded = ({ graph: before, past }, graph, what) => ({ graph, past: [...past, { graph: before, what }].slice(-LEVELS), future: [] });

/** @param {Timeline} timeline @returns {Timeline & {what: Step["what"]} | null} null where there is nothing to undo */
export function undone({ graph, past, future }) {
  const step = past.at(-1);
  return step ? { graph: step.graph, past: past.slice(0, -1), future: [...future, { graph, what: step.what }], what: step.what } : null;
}

/** @param {Timeline} timeline @returns {Timeline & {what: Step["what"]} | null} */
export function redone({ graph, past, future }) {
  const step = future.at(-1);
  return step ? { graph: step.graph, past: [...past, { graph, what: step.what }], future: future.slice(0, -1), what: step.what } : null;
}
