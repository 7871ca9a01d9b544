// @ts-check
/** A Cypher query with a line for each clause. Its tokens stay as they are, but for the case of keywords. */
import { GRAMMAR, KEYWORDS, start, step } from "./cypher.js";
import { closing, isShort, items, Lines } from "./layout.js";

/** @typedef {import("./layout.js").Item} Item */

const CLAUSES = new Set(["MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "ORDER", "SKIP", "OFFSET", "LIMIT", "UNION", "CALL"]);
const LINE = 60;

/** @param {string} text */
export function formatCypher(text) {
  const all = items(GRAMMAR, text);
  const roles = rolesOf(all);
  const names = namesIn(all, roles);
  const isKeyword = (/** @type {number} */ i) => roles[i].role === "keyword" && !names.has(all[i].text);
  const isClause = (/** @type {number} */ i) => isKeyword(i) && CLAUSES.has(all[i].text.toUpperCase()) && !goesOn(all, i);
  const lines = new Lines();
  /** The braces of subqueries that have lines of their own. */
  const open = new Set();
  let flat = -1;
  all.forEach((item, i) => {
    const { open: around } = roles[i];
    const outer = around === "" || around.endsWith("S");
    const extra = around.replaceAll("S", "").length;
    const blank = item.lines > 1;
    if (item.text === "}" && open.has(i)) {
      lines.end();
      lines.depth--;
    } else if (item.type === "comment" ? item.lines > 0 : i > flat && (item.lines > 0 || (outer && isClause(i)))) lines.end(blank);
    const starts = item.type === "comment" || (outer && isClause(i)) || open.has(i);
    const closes = item.type === "sign" && /^[)\]}]$/.test(item.text) && !open.has(i);
    lines.put(isKeyword(i) ? item.text.toUpperCase() : item.text, isSpaced(all, i, around), starts || i === 0 ? 0 : extra + (closes ? 0 : 1));
    if (item.type === "comment" && item.text.startsWith("//")) lines.end();
    if (item.text === "{" && item.type === "sign" && roles[i + 1]?.open.endsWith("S")) {
      const end = closing(all, i);
      const calls = i > 0 && !/^(?:EXISTS|COUNT|COLLECT)$/i.test(all[i - 1].text);
      if (all.slice(i + 1, end).some((_, j) => isClause(i + 1 + j)) && (calls || !isShort(all.slice(i + 1, end), LINE))) {
        open.add(end);
        lines.depth++;
        lines.end();
      } else flat = Math.max(flat, end);
    }
  });
  return lines.toString();
}

/** What each token is, and the brackets around it. @param {Item[]} all */
function rolesOf(all) {
  const state = start();
  return all.map((item, i) => {
    const { open } = state;
    const role = step(state, item, all.slice(i + 1).find(({ type }) => type !== "comment")?.text[0] ?? "");
    return { role, open: item.type === "sign" && state.open.length < open.length ? state.open : open };
  });
}

/** Words that are a name somewhere in the query: they keep their case everywhere. @param {Item[]} all @param {{role: string}[]} roles */
function namesIn(all, roles) {
  const names = new Set();
  all.forEach(({ type, text }, i) => {
    if (type !== "word" || !KEYWORDS.has(text.toUpperCase())) return;
    const bound = /^[([]$/.test(all[i - 1]?.text ?? "") && /^in$/i.test(all[i + 1]?.text ?? "");
    if (roles[i].role === "variable" || bound) names.add(text);
  });
  return names;
}

/** Whether a word that begins a clause elsewhere belongs to the word before it. @param {Item[]} all @param {number} i */
function goesOn(all, i) {
  const before = all[i - 1]?.text.toUpperCase();
  const word = all[i].text.toUpperCase();
  return (word === "MATCH" && before === "OPTIONAL") || (word === "WITH" && (before === "STARTS" || before === "ENDS")) || (word === "CALL" && before === "OPTIONAL");
}

/** @param {Item[]} all @param {number} i @param {string} around */
function isSpaced(all, i, around) {
  const { text, type, spaced, lines } = all[i];
  const before = all[i - 1];
  if (type === "comment" || before === undefined || before.type === "comment") return spaced || type === "comment";
  if (before.type === "sign" && /^[([]$/.test(before.text)) return false;
  if (type === "sign" && /^[)\],;]$/.test(text)) return false;
  if (before.type === "sign" && before.text === ",") return true;
  if (before.type === "sign" && before.text === ":" && around.endsWith("{")) return true;
  return spaced || lines > 0;
}
