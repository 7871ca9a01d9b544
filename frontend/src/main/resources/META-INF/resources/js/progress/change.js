// @ts-check
/** What the learner has said, and what a change makes of it. Pure. */

/** @typedef {{known: ReadonlySet<string>, rejected: ReadonlySet<string>}} Said */
/** @typedef {import("../types.js").ProgressChange} Change */

/** @type {Said} */
export const NOTHING = { known: new Set(), rejected: new Set() };

/** @param {Said} said @param {Change} change @returns {Said} */
export function after(said, { known = [], rejected = [], forgotten = [] }) {
  const next = { known: new Set(said.known), rejected: new Set(said.rejected) };
  for (const id of [...forgotten, ...known, ...rejected]) {
    next.known.delete(id);
    next.rejected.delete(id);
  }
  known.forEach((id) => next.known.add(id));
  rejected.forEach((id) => next.rejected.add(id));
  return next;
}

/** What has to be said to be back where one was before a change. @param {Said} before @param {Change} change @returns {Required<Change>} */
export function inverse(before, { known = [], rejected = [], forgotten = [] }) {
  const touched = [...new Set([...known, ...rejected, ...forgotten])];
  return {
    known: touched.filter((id) => before.known.has(id)),
    rejected: touched.filter((id) => before.rejected.has(id)),
    forgotten: touched.filter((id) => !before.known.has(id) && !before.rejected.has(id)),
  };
}

/** @template T @param {ReadonlySet<T>} a @param {ReadonlySet<T>} b */
export const same = (a, b) => a.size === b.size && [...a].every((one) => b.has(one));
