// @ts-check
/** Text as it may stand in a file: in XML, and in a cell of CSV. Pure. */

/** What XML 1.0 has no way to say (its production Char); half a surrogate pair among them. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/** For an element's content or an attribute's value; what XML cannot say becomes U+FFFD. @param {string | number} text */
export const xml = (text) => String(text).replace(UNSAYABLE, "\u{FFFD}").replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign]);

/** Attributes in the order given; null and undefined are left out. @param {Record<string, string | number | null | undefined>} values */
export const attributes = (values) =>
  Object.entries(values).map(([name, value]) => (value === null || value === undefined ? "" : ` ${name}="${xml(value)}"`)).join("");

/**
 * What a spreadsheet would calculate instead of showing it: OWASP's list of first characters, those that are twice as wide among them.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell as RFC 4180 wants it, with an apostrophe before what would be a formula; a number stays one. @param {string | number | null | undefined} value */
export function cell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
