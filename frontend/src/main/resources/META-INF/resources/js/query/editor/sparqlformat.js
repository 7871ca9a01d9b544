// @ts-check
/** A SPARQL query with a line for each statement, indented by its braces. Its tokens stay as they are, but for the case of keywords. */
import { closing, isShort, items, Lines } from "./layout.js";
import { GRAMMAR, roleOf } from "./sparql.js";

/** @typedef {import("./layout.js").Item} Item */

const CLAUSES = new Set(`
  PREFIX BASE SELECT ASK CONSTRUCT DESCRIBE FROM ORDER GROUP HAVING LIMIT OFFSET VALUES FILTER OPTIONAL BIND MINUS GRAPH SERVICE
  `.trim().split(/\s+/));
/** What stays on the line of a brace that closes before it. */
const AFTER_BRACE = new Set(["UNION", "WHERE", ".", ";", ",", ")", "AS"]);
const LINE = 60;
const VALUES_LINE = 100;

/** @param {string} text */
export function formatSparql(text) {
  const all = items(GRAMMAR, text);
  const lines = new Lines();
  /** For each open bracket how it closes: on a line of its own, or where it is. @type {("block" | "flat" | "round")[]} */
  const open = [];
  let begins = true;
  all.forEach((item, i) => {
    const { type } = item;
    const word = wordOf(item);
    const sign = type === "sign" ? item.text : "";
    const inGroup = open.every((how) => how === "block");
    if (sign === "}" && open.at(-1) === "block") {
      lines.end();
      lines.depth--;
      begins = true;
    } else if (isFlat(open) ? false : type === "comment" ? item.lines > 0 : breaksBefore(all, i, inGroup)) {
      lines.end(item.lines > 1);
      begins = true;
    } else if (item.lines > 0 && !isFlat(open) && !(inGroup && staysUp(all, i))) lines.end(item.lines > 1);
    const rounds = open.filter((how) => how === "round").length;
    lines.put(word ?? item.text, isSpaced(all, i, inGroup && open.length > 0), begins || type === "comment" ? 0 : rounds + (sign === ")" || sign === "]" ? 0 : 1));
    if (type !== "comment") begins = false;
    if (type === "comment") {
      lines.end();
      begins ||= endsStatement(all, i);
    } else if (sign === "{") {
      open.push(howOpened(all, i, open));
      if (open.at(-1) === "block") {
        lines.depth++;
        if (!isTrailing(all[i + 1])) lines.end();
        begins = true;
      }
    } else if (/^[([]$/.test(sign)) open.push("round");
    else if (/^[)\]}]$/.test(sign)) open.pop();
    if ((sign === "." || sign === ";") && inGroup && open.length > 0 && !isTrailing(all[i + 1])) lines.end();
    if (sign === "." && inGroup) begins = true;
  });
  return lines.toString();
}

/** Keywords and functions in capitals; null for what stays as it is. @param {Item} item */
function wordOf(item) {
  const role = roleOf(item);
  if (item.type !== "word" || role === "sign" || /^(?:a|true|false)$/i.test(item.text)) return null;
  return item.text.toUpperCase();
}

/** @param {("block" | "flat" | "round")[]} open */
const isFlat = (open) => open.includes("flat");

/** A comment that stands behind something on its line. @param {Item | undefined} item */
const isTrailing = (item) => item?.type === "comment" && item.lines === 0;

/** @param {Item[]} all @param {number} i @param {boolean} inGroup */
function breaksBefore(all, i, inGroup) {
  if (!inGroup || i === 0) return false;
  const word = wordOf(all[i]);
  const before = all[i - 1];
  if (before.type === "sign" && before.text === "}") return !AFTER_BRACE.has(word ?? all[i].text);
  if (word === null || !CLAUSES.has(word)) return false;
  return !(word === "GRAPH" && wordOf(before) === "FROM");
}

/** What goes up to the line before, whatever line it was written on. @param {Item[]} all @param {number} i */
function staysUp(all, i) {
  const { type, text } = all[i];
  if (all[i - 1]?.type === "comment") return false;
  return (type === "sign" && /^[{.;]$/.test(text)) || (all[i - 1]?.text === "}" && AFTER_BRACE.has(wordOf(all[i]) ?? text));
}

/** @param {Item[]} all @param {number} i of a comment */
function endsStatement(all, i) {
  const before = all.slice(0, i).findLast(({ type }) => type !== "comment");
  return before === undefined || (before.type === "sign" && /^[.{}]$/.test(before.text));
}

/** @param {Item[]} all @param {number} i of the brace @param {("block" | "flat" | "round")[]} open */
function howOpened(all, i, open) {
  const inside = all.slice(i + 1, closing(all, i));
  if (inside.length === 0) return "flat";
  const values = all.slice(Math.max(i - 8, 0), i).some((item, j, last) => wordOf(item) === "VALUES" && last.slice(j + 1).every(({ type, text }) => type === "variable" || /^[()]$/.test(text)));
  const nested = inside.some(({ type, text }) => type === "sign" && text === "{");
  if (isFlat(open)) return "flat";
  return !nested && (values ? isShort(inside, VALUES_LINE) : open.length > 0 && isShort(inside, LINE)) ? "flat" : "block";
}

/** @param {Item[]} all @param {number} i @param {boolean} inBlock */
function isSpaced(all, i, inBlock) {
  const { text, type, spaced, lines } = all[i];
  const before = all[i - 1];
  if (before === undefined) return false;
  if (type === "comment") return true;
  if (type === "sign" && (text === "{" || text === "}")) return !(before.type === "sign" && before.text === "{" && text === "}");
  if (before.type === "sign" && /^[{},]$/.test(before.text) && type !== "sign") return true;
  if (before.type === "sign" && /^[([]$/.test(before.text)) return before.text === "[" && spaced;
  if (type === "sign" && text === ")") return false;
  if (type === "sign" && (text === "." || text === ";") && inBlock) return true;
  return spaced || lines > 0;
}
