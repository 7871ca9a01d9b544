// @ts-check
/** Whether two answers say the same: rows become comparable, then the rows of one are looked for in the other. Pure. */
import { LINK_TYPES } from "../graph/styles.js";

/** @typedef {import("../types.js").Reply} Reply */
/** @typedef {{columns: string[], rows: string[][]}} Rows what each answer says, as people would read it */
/** @typedef {{same: number, only: Record<"cypher" | "sparql", Set<number>>}} Agreement `only` has the places of the rows that the other answer lacks */

const MISSING = "–";

/** @param {string} type of link, as Cypher spells it */
const spelling = (type) => type.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** @param {unknown} value */
const isLinkType = (value) => typeof value === "string" && /^[A-Z_]+$/.test(value) && LINK_TYPES.some((type) => type === spelling(value));

/** @param {Reply} reply @returns {Rows} */
export function rowsOf({ lang, text }) {
  const answer = JSON.parse(text);
  if (lang === "cypher") return { columns: answer.columns, rows: answer.rows.map((/** @type {unknown[]} */ row) => row.map(ofCypher)) };
  if ("boolean" in answer) return { columns: ["ASK"], rows: [[String(answer.boolean)]] };
  const columns = answer.head.vars;
  return { columns, rows: answer.results.bindings.map((/** @type {Record<string, any>} */ binding) => columns.map((/** @type {string} */ name) => ofSparql(binding[name]))) };
}

/** @param {any} value */
function ofCypher(value) {
  if (value === null) return MISSING;
  if (isLinkType(value)) return spelling(value);
  if (typeof value === "number") return numeral(value);
  if (typeof value === "object") return value.labels && value.id ? value.id : JSON.stringify(value);
  return String(value);
}

const NUMBERS = /#(?:integer|decimal|double|float|int|long)$/;

/** @param {{type: string, value: string, datatype?: string} | undefined} term */
function ofSparql(term) {
  if (!term) return MISSING;
  if (term.type === "uri") return term.value.replace(/.*[#/](?=.)/, "");
  return NUMBERS.test(term.datatype ?? "") ? numeral(Number(term.value)) : term.value;
}

/** As exact as both languages count. @param {number} value */
const numeral = (value) => String(Number(value.toPrecision(12)));

/** @param {Rows} rows @param {readonly string[]} [order] of the columns */
const keys = ({ columns, rows }, order = columns) => {
  const places = order.map((name) => columns.indexOf(name));
  return rows.map((row) => JSON.stringify(places.map((i) => row[i])));
};

/** Columns of the same names are compared wherever they stand, others by their places. @param {Rows} cypher @param {Rows} sparql @returns {Agreement} */
export function agreement(cypher, sparql) {
  const named = [...cypher.columns].sort().join("\n") === [...sparql.columns].sort().join("\n");
  const [mine, others] = [keys(cypher), keys(sparql, named ? cypher.columns : sparql.columns)];
  const only = { cypher: left(mine, others), sparql: left(others, mine) };
  return { same: mine.length - only.cypher.size, only };
}

/** Where the keys stand that the others do not have, or not as often. @param {string[]} keys @param {string[]} others */
function left(keys, others) {
  /** @type {Map<string, number>} */
  const there = new Map();
  for (const key of others) there.set(key, (there.get(key) ?? 0) + 1);
  return new Set(keys.flatMap((key, i) => {
    const count = there.get(key) ?? 0;
    there.set(key, count - 1);
    return count > 0 ? [] : [i];
  }));
}
