// @ts-check
/** A query as the fragment of an address: it never reaches a server's log, and nothing runs it but a person. */

/** @typedef {import("../types.js").LinkedAsk} LinkedAsk */

/** Values of parameters come after the query, `&$name=value` each. @param {string} hash with its number sign @returns {LinkedAsk | null} */
export function readAsk(hash) {
  const found = /^#(cypher|sparql)=(.*?)((?:&\$[^=&]+=[^&]*)*)$/s.exec(hash);
  if (!found) return null;
  const lang = /** @type {import("../types.js").QueryLang} */ (found[1]);
  const given = Object.fromEntries([...found[3].matchAll(/&\$([^=&]+)=([^&]*)/g)].map(([, name, value]) => [decoded(name), decoded(value)]));
  return { lang, query: decoded(found[2]), ...(found[3] !== "" && { given }) };
}

/** @param {LinkedAsk | null} ask */
export function writeAsk(ask) {
  if (ask === null) return "";
  const given = Object.entries(ask.given ?? {}).map(([name, value]) => `&$${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `#${ask.lang}=${encodeURIComponent(ask.query)}${given.join("")}`;
}

/** Where a query stands in an editor. @param {import("../types.js").QueryLang} lang @param {string} query */
export const askHref = (lang, query) => `/query${writeAsk({ lang, query })}`;

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
