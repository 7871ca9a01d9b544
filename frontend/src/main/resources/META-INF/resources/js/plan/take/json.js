// @ts-check
/** A plan as JSON: what was asked for, and the answer of the server as it came. Pure. */

/** @param {import("./taken.js").Taken} taken */
export const jsonOf = ({ address, now, wish, plan }) => `${JSON.stringify({ address, date: now.toISOString(), wish, plan }, null, 2)}\n`;
