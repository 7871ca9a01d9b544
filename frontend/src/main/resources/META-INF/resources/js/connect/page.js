// @ts-check
/** The page of connections. */

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ part }) {
  part("connect").hidden = false;
  return { follow() {} };
}
