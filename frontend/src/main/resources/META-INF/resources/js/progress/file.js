// @ts-check
/** The file that what one knows is taken away in, as the server reads it. */

/** Days are those of the server's file: the local ones. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** @param {string[]} known said to be known today @returns {import("../types.js").ProgressFile} */
export const fileOf = (known) => ({
  format: "trailgraph-progress", version: 1, exportedAt: new Date().toISOString(),
  known: known.map((id) => ({ id, since: today() })), rejected: [],
});
