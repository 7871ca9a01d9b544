// @ts-check
/** A query as it is set in lines. What it means stays the same: strings, comments, names and IRIs are untouched. */
import * as cypher from "./cypher.js";
import { formatCypher } from "./cypherformat.js";
import { items } from "./layout.js";
import * as sparql from "./sparql.js";
import { formatSparql } from "./sparqlformat.js";

/** @typedef {import("./layout.js").Item} Item */

const CLOSED_BY = /** @type {Record<string, string>} */ ({ "(": ")", "[": "]", "{": "}" });

/** Both languages read these before anything else: one may stand for a quote. */
const ESCAPED_CHARACTER = /\\u/i;

/** A query that is not whole (yet) stays as it is. @param {import("../../types.js").QueryLang} lang @param {string} text */
export function formatted(lang, text) {
  const { GRAMMAR } = lang === "cypher" ? cypher : sparql;
  const before = items(GRAMMAR, text);
  if (!isWhole(before) || ESCAPED_CHARACTER.test(text)) return text;
  const result = lang === "cypher" ? formatCypher(text) : formatSparql(text);
  return sameTokens(before, items(GRAMMAR, result)) ? result : text;
}

/** Whether every bracket and every quote is closed. @param {Item[]} all */
function isWhole(all) {
  /** @type {string[]} */
  const open = [];
  for (const { type, text } of all) {
    if ((type === "string" || type === "name") && !/^('''|"""|['"`])[^]*\1$/.test(text)) return false;
    if (type !== "sign") continue;
    if (/["'`\\]/.test(text)) return false;
    if (text in CLOSED_BY) open.push(CLOSED_BY[text]);
    else if (/^[)\]}]$/.test(text) && open.pop() !== text) return false;
  }
  return open.length === 0;
}

/** @param {Item[]} before @param {Item[]} after */
const sameTokens = (before, after) =>
  before.length === after.length &&
  before.every(({ type, text }, i) => type === after[i].type && (type === "word" ? text.toUpperCase() === after[i].text.toUpperCase() : text === after[i].text));
