// @ts-check
/** What a query's text says of itself: its parameters, its language, a name for it. Pure. */

/** @typedef {import("../types.js").QueryLang} QueryLang */

/** What stands in quotes, in backticks or in comments holds no parameter; `$` before backticks makes one of them. */
const CYPHER = /\$(?:`(?<quoted>(?:[^`]|``)+)`|(?<plain>[\p{L}\p{N}_]+))|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|`(?:[^`]|``)*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gu;

/** The names of the parameters that a Cypher query has, each once, as they come. @param {string} text */
export function parametersIn(text) {
  const names = [...text.matchAll(CYPHER)].map(({ groups }) => groups?.plain ?? groups?.quoted?.replaceAll("``", "`"));
  return [...new Set(names.filter((name) => name !== undefined))];
}

const COMMENTS = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)+/;
const SPARQL_WORDS = ["PREFIX", "BASE", "SELECT", "ASK", "CONSTRUCT", "DESCRIBE"];
const CYPHER_WORDS = ["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"];

/** The language that a text begins in. @param {string} text @returns {QueryLang | null} */
export function languageOf(text) {
  const word = /^[a-z]+/i.exec(text.replace(COMMENTS, ""))?.[0].toUpperCase() ?? "";
  if (SPARQL_WORDS.includes(word)) return "sparql";
  return CYPHER_WORDS.includes(word) ? "cypher" : null;
}

const LONGEST_TITLE = 40;

/** The first comment of a query, or else its first line. @param {string} text @returns {string | null} null where there is nothing in it */
export function titleIn(text) {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const first = lines.find((line) => !/^PREFIX\b/i.test(line)) ?? lines[0] ?? "";
  const title = first.replace(/^(?:\/\/|#|\/\*)\s*/, "");
  return title === "" ? null : cut(title, LONGEST_TITLE);
}

const LONGEST_EXCERPT = 160;

/** The beginning of a query, from where it says what it asks. @param {string} text */
export const excerptOf = (text) => cut(text.replace(/^(?:\s*PREFIX\b[^\n]*\n)+/i, "").trim(), LONGEST_EXCERPT);

/** @param {string} text @param {number} most */
function cut(text, most) {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}
