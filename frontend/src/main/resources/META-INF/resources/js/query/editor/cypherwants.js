// @ts-check
/** What can be written at a place of a Cypher query. */
import { GRAMMAR, namedAfter, start, step } from "./cypher.js";
import { ahead, tokens } from "./lexer.js";

/** @typedef {import("./lexer.js").Token} Token */
/** @typedef {"label" | "type" | "property" | "parameter" | "variable" | "function" | "keyword" | "topic"} Wanted */
/**
 * @typedef {object} Want
 * @property {Wanted[]} kinds
 * @property {number} from where what is being written begins
 * @property {number} to where it ends
 * @property {string} word what of it stands before the place
 * @property {boolean} open whether something is wanted before a letter is written
 * @property {"id" | "en" | "zh"} [field] of a topic
 */

/** Operators whose text is a piece of a name. */
const PIECE = /^(?:WITH|CONTAINS)$/i;

/** @param {string} text @param {number} at @returns {Want | null} */
export function cypherWants(text, at) {
  const state = start();
  /** @type {string[]} */
  const past = [];
  let from = at;
  for (const token of tokens(GRAMMAR, text)) {
    if (token.from >= at) break;
    if (token.type === "string" && isInside(token, at)) return PIECE.test(state.before) ? null : topicIn(token, at, past);
    if (token.to >= at && (token.type === "comment" ? token.to > at || !token.text.endsWith("*/") : token.type === "name" || token.type === "number")) return null;
    if (token.to >= at && (token.type === "word" || token.type === "parameter")) {
      from = token.from;
      break;
    }
    step(state, token, ahead(text, token.to));
    if (token.type !== "space" && token.type !== "comment") past.push(token.text);
  }
  const word = text.slice(from, at);
  if (word.startsWith("$")) return want(["parameter"], from, at, word);
  if (state.before === "$" && text[from - 1] === "$") return want(["parameter"], from - 1, at, text.slice(from - 1, at));
  if (state.before === "..") return null;
  if (state.before === ".") return text[from - 1] === "." ? want(["property"], from, at, word) : null;
  const named = namedAfter(state);
  if (named) return want([named], from, at, word);
  if (state.open.endsWith("{") && /^[{,]$/.test(state.before)) return want(["property"], from, at, word);
  if (/^AS$/i.test(state.before)) return null;
  return { ...want(["variable", "function", "keyword"], from, at, word), open: false };
}

/** @param {Wanted[]} kinds @param {number} from @param {number} to @param {string} word @returns {Want} */
const want = (kinds, from, to, word) => ({ kinds, from, to, word, open: true });

/** @param {Token} token a text @param {number} at */
const isInside = (token, at) => at < token.to || !isClosed(token);

/** @param {Token} token */
const isClosed = ({ text }) => text.length > 1 && text.at(-1) === text[0] && text.at(-2) !== "\\";

/** A topic's id, or its name where the text before asks for that. @param {Token} token @param {number} at @param {string[]} past @returns {Want} */
function topicIn(token, at, past) {
  const asked = past.at(-1) === ":" || past.at(-1) === "=" ? past.at(-2) : "";
  const from = token.from + 1;
  return { kinds: ["topic"], from, to: isClosed(token) ? token.to - 1 : at, word: token.text.slice(1, at - token.from), open: false, field: asked === "en" || asked === "zh" ? asked : "id" };
}

/** The variables of a query. @param {string} text @param {number} except where one is being written */
export function variablesOf(text, except) {
  const state = start();
  const names = new Set();
  for (const token of tokens(GRAMMAR, text)) {
    const role = step(state, token, ahead(text, token.to));
    if (role === "variable" && token.from !== except) names.add(token.text);
  }
  return [...names];
}
