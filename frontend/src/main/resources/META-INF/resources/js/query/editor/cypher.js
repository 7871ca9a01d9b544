// @ts-check
/** What the tokens of a Cypher query are, read from left to right. */

/** @typedef {import("./lexer.js").Token} Token */
/** @typedef {"keyword" | "function" | "label" | "type" | "property" | "variable" | "parameter" | "string" | "number" | "comment" | "sign" | "space"} Role */

/** @type {import("./lexer.js").Grammar} */
export const GRAMMAR = {
  delimited: [
    { type: "comment", open: "//", close: "\n" },
    { type: "comment", open: "/*", close: "*/", lines: true },
    { type: "string", open: "'", close: "'", escapes: true, lines: true },
    { type: "string", open: '"', close: '"', escapes: true, lines: true },
    { type: "name", open: "`", close: "`", doubles: true, lines: true },
  ],
  rules: [
    ["space", /\s+/y],
    ["parameter", /\$[\p{L}\p{N}_]+/uy],
    ["number", /0[xo][\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/iy],
    ["word", /[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}]*/uy],
    ["sign", /\.\.|[^]/uy],
  ],
};

/** Also those of queries that the console refuses: they are keywords all the same. */
export const KEYWORDS = new Set(`
  MATCH OPTIONAL WHERE RETURN WITH UNWIND AS ORDER BY SKIP OFFSET LIMIT UNION ALL DISTINCT AND OR XOR NOT IN IS NULL TRUE FALSE STARTS
  ENDS CONTAINS CASE WHEN THEN ELSE END CALL YIELD ASC ASCENDING DESC DESCENDING EXISTS COUNT COLLECT CREATE MERGE DELETE DETACH SET REMOVE
  FOREACH LOAD CSV FROM ON USE SHOW EXPLAIN PROFILE USING INDEX SCAN
  `.trim().split(/\s+/));

/** Keywords before braces and functions before parentheses. */
const BEFORE_BRACE = new Set(["EXISTS", "COUNT", "COLLECT"]);
/** Keywords that an expression may begin with, and that a parenthesis may follow. */
const IN_EXPRESSION = new Set(["CASE", "NOT", "NULL", "TRUE", "FALSE"]);
const FUNCTIONS_TOO = new Set(["ALL", "EXISTS", "COUNT", "COLLECT"]);

/**
 * @typedef {object} State
 * @property {string} before the last token that is neither space nor comment
 * @property {string} open the brackets around the place: `(`, `[`, `{` of a map, `S` of a subquery, `L` and `T` for a parenthesis or bracket with a colon in it
 */

/** @returns {State} */
export const start = () => ({ before: "", open: "" });

/** Reads the next token. @param {State} state is changed @param {Pick<Token, "type" | "text">} token @param {string} ahead the character after it @returns {Role} */
export function step(state, { type, text }, ahead) {
  if (type === "space" || type === "comment") return type;
  const role = type === "word" || type === "name" ? roleOf(state, type, text, ahead) : type === "iri" || type === "prefixed" || type === "tag" ? "sign" : type;
  if (type === "sign") state.open = bracketsAfter(state, text);
  state.before = text;
  return role;
}

/** @param {State} state @param {string} type @param {string} text @param {string} ahead @returns {Role} */
function roleOf(state, type, text, ahead) {
  const { before } = state;
  if (before === ".") return ahead === "(" ? "function" : "property";
  const named = namedAfter(state);
  if (named) return named;
  if (ahead === ":" && state.open.endsWith("{")) return "property";
  if (type === "word" && isKeyword(text.toUpperCase(), before, ahead)) return "keyword";
  return ahead === "(" ? "function" : "variable";
}

/** What a name is where it follows a colon, or a bar or the like behind one. @param {State} state @returns {"label" | "type" | null} */
export function namedAfter({ before, open }) {
  const top = open.at(-1) ?? "";
  if (before === ":" && top !== "{") return top === "T" ? "type" : "label";
  if (before === "|" || before === "&" || before === "!") return top === "T" ? "type" : top === "L" ? "label" : null;
  return null;
}

/** Whether a word is a keyword here, and not a name that is spelt like one. @param {string} upper @param {string} before @param {string} ahead */
function isKeyword(upper, before, ahead) {
  if (!KEYWORDS.has(upper) || before === "$") return false;
  if (FUNCTIONS_TOO.has(upper) && ahead === "(") return false;
  if (BEFORE_BRACE.has(upper)) return ahead === "{" && before !== "(";
  return !isName(upper, before, ahead);
}

/** @param {string} upper @param {string} before @param {string} ahead */
function isName(upper, before, ahead) {
  if (/^(?:AS|YIELD)$/i.test(before)) return true;
  if (ahead === "." || ahead === "=" || ahead === ":") return true;
  if (IN_EXPRESSION.has(upper)) return false;
  if (before === ",") return true;
  return /^[([]$/.test(before) && /^[)\]{,-]?$/.test(ahead);
}

/** @param {State} state @param {string} sign */
function bracketsAfter({ before, open }, sign) {
  if (sign === "(" || sign === "[") return open + sign;
  if (sign === "{") return open + (before === ")" || /^(?:EXISTS|COUNT|COLLECT|CALL)$/i.test(before) ? "S" : "{");
  if (sign === ")" || sign === "]" || sign === "}") return open.slice(0, -1);
  if (sign === ":" && /[([]$/.test(open)) return open.slice(0, -1) + (open.endsWith("(") ? "L" : "T");
  return open;
}
