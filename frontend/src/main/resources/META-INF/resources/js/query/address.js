// @ts-check
/** A query as the fragment of an address: it never reaches a server's log, and nothing runs it but a person. */

/** @typedef {import("../types.js").Ask} Ask */

/** @param {string} hash with its number sign @returns {Ask | null} */
export function readAsk(hash) {
  const found = /^#(cypher|sparql)=(.*)$/s.exec(hash);
  if (!found) return null;
  const lang = /** @type {import("../types.js").QueryLang} */ (found[1]);
  try {
    return { lang, query: decodeURIComponent(found[2]) };
  } catch {
    return { lang, query: found[2] };
  }
}

/** @param {Ask | null} ask */
export const writeAsk = (ask) => (ask === null ? "" : `#${ask.lang}=${encodeURIComponent(ask.query)}`);

/** Where a query stands in an editor. @param {import("../types.js").QueryLang} lang @param {string} query */
export const askHref = (lang, query) => `/query${writeAsk({ lang, query })}`;
