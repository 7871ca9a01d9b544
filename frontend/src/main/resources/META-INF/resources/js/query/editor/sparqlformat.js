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
  const sheet = new Sheet(items(GRAMMAR, text));
  sheet.all.forEach((_, i) => sheet.write(i));
  return sheet.lines.toString();
}

class Sheet {
  lines = new Lines();
  /** For each open bracket how it closes: on a line of its own, or where it is. @type {("block" | "flat" | "round")[]} */
  open = [];
  /** Whether a statement begins here. */
  begins = true;

  /** @param {Item[]} all */
  constructor(all) {
    this.all = all;
  }

  get inGroup() {
    return this.open.every((how) => how === "block");
  }

  get isFlat() {
    return this.open.includes("flat");
  }

  /** @param {number} i */
  write(i) {
    const item = this.all[i];
    const sign = item.type === "sign" ? item.text : "";
    if (sign === "}" && this.open.at(-1) === "block") this.#outdent();
    else if (!this.isFlat) this.#breakBefore(i);
    const rounds = this.open.filter((how) => how === "round").length;
    const further = this.begins || item.type === "comment" ? 0 : rounds + (sign === ")" || sign === "]" ? 0 : 1);
    this.lines.put(wordOf(item) ?? item.text, isSpaced(this.all, i, this.inGroup && this.open.length > 0), further);
    if (item.type === "comment") this.#afterComment(i);
    else this.#after(i, sign);
  }

  #outdent() {
    this.lines.end();
    this.lines.depth--;
    this.begins = true;
  }

  /** @param {number} i */
  #breakBefore(i) {
    const { type, lines } = this.all[i];
    const begins = type === "comment" ? lines > 0 : breaksBefore(this.all, i, this.inGroup);
    this.begins ||= begins;
    if (begins || (type !== "comment" && lines > 0 && !(this.inGroup && staysUp(this.all, i)))) this.lines.end(lines > 1);
  }

  /** @param {number} i */
  #afterComment(i) {
    this.lines.end();
    this.begins ||= endsStatement(this.all, i);
  }

  /** @param {number} i @param {string} sign */
  #after(i, sign) {
    const statement = this.inGroup && this.open.length > 0;
    this.begins = sign === "." && this.inGroup;
    if (sign === "{") return this.#openBrace(i);
    if (/^[([]$/.test(sign)) this.open.push("round");
    else if (/^[)\]}]$/.test(sign)) this.open.pop();
    if ((sign === "." || sign === ";") && statement && !isTrailing(this.all[i + 1])) this.lines.end();
  }

  /** @param {number} i */
  #openBrace(i) {
    const how = howOpened(this.all, i, this.open);
    this.open.push(how);
    if (how !== "block") return;
    this.lines.depth++;
    this.begins = true;
    if (!isTrailing(this.all[i + 1])) this.lines.end();
  }
}

/** Keywords and functions in capitals; null for what stays as it is. @param {Item} item */
function wordOf(item) {
  const role = roleOf(item);
  if (item.type !== "word" || role === "sign" || /^(?:a|true|false)$/i.test(item.text)) return null;
  return item.text.toUpperCase();
}

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
  if (open.includes("flat")) return "flat";
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
