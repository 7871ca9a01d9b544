// @ts-check
/** What earlier versions kept in the browser, until the server has it. */

const KEPT = "trailgraph.known";
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @returns {string[]} */
export function readKept() {
  try {
    const ids = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(ids) ? [...new Set(ids)].filter((id) => typeof id === "string" && ID.test(id)) : [];
  } catch {
    return [];
  }
}

export function dropKept() {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // A browser that keeps nothing has kept nothing.
  }
}
