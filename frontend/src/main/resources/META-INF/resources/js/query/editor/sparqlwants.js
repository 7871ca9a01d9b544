// @ts-check
/** What can be written at a place of a SPARQL query. */
import { tokens } from "./lexer.js";
import { GRAMMAR, roleOf } from "./sparql.js";

/** @typedef {import("./lexer.js").Token} Token */
/** @typedef {"subject" | "predicate" | "class" | "object" | "expression" | "clause" | "declaration" | "variable" | "topic"} Wanted */
/** @typedef {{wanted: Wanted, prefix: string, from: number, to: number, word: string, open: boolean}} Want prefix without its colon, of a topic */
/** @typedef {{kind: "query" | "group" | "node" | "expression" | "path", terms: number, predicate: string}} Frame `terms` counts those of the statement: 1 behind its subject */

const TOPICS = new Set(["concept", "question", "area"]);

/** @param {string} text @param {number} at @returns {Want | null} */
export function sparqlWants(text, at) {
  /** @type {Frame[]} */
  const frames = [frame("query")];
  let before = "";
  /** @type {Token | null} */
  let written = null;
  for (const token of tokens(GRAMMAR, text)) {
    if (token.from >= at) break;
    if (token.to >= at && /^(?:string|iri|tag|number|comment)$/.test(token.type)) {
      if (token.to > at || token.type !== "iri" && token.type !== "string") return null;
    }
    if (token.to >= at && /^(?:word|prefixed|variable)$/.test(token.type)) {
      written = token;
      break;
    }
    if (token.type === "space" || token.type === "comment") continue;
    read(frames, token, before);
    before = token.text;
  }
  const from = written?.from ?? at;
  return wantAt(/** @type {Frame} */ (frames.at(-1)), before, from, at, text.slice(from, at), text[from - 1]);
}

/** @param {Frame} frame @param {string} before @param {number} from @param {number} at @param {string} word @param {string | undefined} beside the character before @returns {Want | null} */
function wantAt(frame, before, from, at, word, beside) {
  /** @type {(wanted: Wanted, open?: boolean, prefix?: string, skip?: number) => Want} */
  const want = (wanted, open = false, prefix = "", skip = 0) => ({ wanted, prefix, from: from + skip, to: at, word: word.slice(Math.max(skip, 0)), open });
  if (/^[?$]/.test(word)) return want("variable", true);
  if (/^[?$]$/.test(before) && beside === before) return { ...want("variable", true, "", -1), word: before + word };
  if (/^PREFIX$/i.test(before)) return want("declaration", true);
  const prefix = word.split(":")[0];
  if (word.includes(":") && TOPICS.has(prefix)) return want("topic", prefix === "area", prefix, prefix.length + 1);
  const open = word.includes(":");
  if (frame.kind === "query") return want("clause", open);
  if (frame.kind === "expression") return want("expression", open);
  if (frame.kind === "path" || frame.terms === 1) return want("predicate", true);
  if (frame.terms === 0) return want("subject", open);
  const isA = frame.predicate === "a" || frame.predicate === "rdf:type";
  return want(isA ? "class" : "object", isA || open);
}

/** @param {Frame["kind"]} kind @param {number} [terms] @returns {Frame} */
const frame = (kind, terms = 0) => ({ kind, terms, predicate: "" });

/** @param {Frame[]} frames is changed @param {Token} token @param {string} before */
function read(frames, token, before) {
  const top = /** @type {Frame} */ (frames.at(-1));
  if (token.type === "sign") return sign(frames, top, token.text);
  if (token.type === "tag" || before === "^^") return;
  const role = roleOf(token);
  if (token.type === "word" && !/^(?:a|true|false)$/.test(token.text)) return void (role === "keyword" && (top.terms = 0));
  if (top.terms === 1) top.predicate = token.text;
  top.terms++;
}

/** @param {Frame[]} frames @param {Frame} top @param {string} text */
function sign(frames, top, text) {
  if (text === "{") frames.push(frame("group"));
  else if (text === "[") frames.push(frame("node", 1));
  else if (text === "(") frames.push(frame(opensPath(top) ? "path" : "expression"));
  else if (/^[)\]}]$/.test(text) && frames.length > 1) {
    frames.pop();
    const outer = /** @type {Frame} */ (frames.at(-1));
    outer.terms = text === "]" || top.kind === "path" ? outer.terms + 1 : 0;
  } else if (text === ".") top.terms = 0;
  else if (text === ";") top.terms = 1;
  else if (text === "," && top.kind !== "expression") top.terms = 2;
  else if (/^[/|^]$/.test(text) && top.terms === 2) top.terms = 1;
}

/** @param {Frame} top */
const opensPath = ({ kind, terms }) => kind === "path" || (terms === 1 && (kind === "group" || kind === "node"));

/** The variables of a query, each with its question mark. @param {string} text @param {number} except where one is being written */
export function variablesOf(text, except) {
  return [...new Set(tokens(GRAMMAR, text).filter(({ type, from }) => type === "variable" && from !== except).map((token) => token.text))];
}

/** The change that declares a prefix; null where it is declared. @param {string} text @param {string} prefix @param {string} iri @returns {{from: number, insert: string} | null} */
export function declaration(text, prefix, iri) {
  const all = tokens(GRAMMAR, text).filter(({ type }) => type !== "space" && type !== "comment");
  let last = -1;
  for (let i = 0; i + 2 < all.length; i++) {
    if (!/^PREFIX$/i.test(all[i].text) || all[i + 1].type !== "prefixed" || all[i + 2].type !== "iri") continue;
    if (all[i + 1].text === `${prefix}:`) return null;
    last = all[i + 2].to;
  }
  const line = `PREFIX ${prefix}: <${iri}>`;
  return last < 0 ? { from: 0, insert: `${line}\n` } : { from: last, insert: `\n${line}` };
}
