// @ts-check
/** What the server said to a query, read: columns and rows, the topics among them, and what is left out. Pure. */
import { cypherCell, sparqlCell } from "./cells.js";
import { readTriples } from "./ntriples.js";

/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("../../types.js").Reply} Reply */
/** @typedef {import("../../types.js").TopicName} TopicName */
/** @typedef {{id: string, kind: import("../../types.js").Kind}} FoundTopic */
/**
 * @typedef {object} Answer
 * @property {string[]} columns
 * @property {Cell[][]} rows as many as are shown
 * @property {number} total how many the answer has
 * @property {boolean} truncated whether the server left some out
 * @property {boolean | null} verdict of ASK
 * @property {boolean} triples whether it is a graph
 * @property {FoundTopic[]} topics in the order in which they occur
 * @property {string[]} ids texts that may be ids of topics
 * @property {import("../../types.js").GraphLink[]} links between topics that the answer has itself
 * @property {TopicName[]} names that came along
 */

/** What the console gives at most; of other answers the table shows as many, and files have all. */
export const MOST_ROWS = 10_000;

export const TRIPLE = ["subject", "predicate", "object"];

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Columns whose texts are ids, to judge by their names: `id`, `c.id`, `otherId`, `from`. */
const ID_COLUMN = /^(?:.*[._])?id$|[a-z]I[dD]$|^(?:topic|concept|question|goal|from|to)$/;

/** @param {Reply} reply @param {number} [most] rows @returns {Answer} */
export function answerOf(reply, most = MOST_ROWS) {
  const found = reply.lang === "cypher" ? cypher(reply.text, most) : reply.type.includes("json") ? sparql(reply.text, most) : triples(reply.text, most);
  const ids = markIds(found);
  const topics = reply.lang === "cypher" ? found.names.flatMap(({ id, kind }) => (kind ? [{ id, kind }] : [])) : topicsIn(found.rows);
  return { ...found, ids, topics };
}

/** @typedef {Omit<Answer, "topics" | "ids">} Read */

/** @param {string} text @param {number} most @returns {Read} */
function cypher(text, most) {
  const { columns, rows, graph, truncated } = parsed(text);
  return {
    columns, total: rows.length, truncated, verdict: null, triples: false, links: graph.links, names: graph.nodes,
    rows: rows.slice(0, most).map((/** @type {unknown[]} */ row) => row.map(cypherCell)),
  };
}

/** @param {string} text @param {number} most @returns {Read} */
function sparql(text, most) {
  const { head, results, boolean } = JSON.parse(text);
  const columns = head.vars ?? [];
  const bindings = results?.bindings ?? [];
  return {
    columns, total: bindings.length, truncated: false, verdict: typeof boolean === "boolean" ? boolean : null, triples: false, links: [], names: [],
    rows: bindings.slice(0, most).map((/** @type {Record<string, import("./ntriples.js").Term>} */ row) => columns.map((/** @type {string} */ name) => sparqlCell(row[name]))),
  };
}

/** @param {string} text @param {number} most @returns {Read} */
function triples(text, most) {
  const read = readTriples(text, most);
  return { columns: TRIPLE, rows: read.triples.map((triple) => triple.map(sparqlCell)), total: read.total, truncated: false, verdict: null, triples: true, links: [], names: [] };
}

/** JSON, with whole numbers that JavaScript's would round kept as they are where the browser can. @param {string} text */
function parsed(text) {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const keep = (/** @type {string} */ _, /** @type {unknown} */ value, /** @type {{source?: string} | undefined} */ context) =>
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "") ? BigInt(/** @type {string} */ (context?.source)) : value;
  return JSON.parse(text, /** @type {any} */ (keep));
}

/** Texts of columns that are ids, all of them, become cells that may lead to a topic. @param {Read} read @returns {string[]} */
function markIds({ columns, rows, triples }) {
  /** @type {Set<string>} */
  const ids = new Set();
  columns.forEach((name, column) => {
    if (triples || !ID_COLUMN.test(name) || !rows.every((row) => row[column].is === "null" || isSlug(row[column]))) return;
    for (const row of rows) {
      const cell = row[column];
      if (cell.is !== "text") continue;
      row[column] = { is: "id", text: cell.text };
      ids.add(cell.text);
    }
  });
  return [...ids];
}

/** @param {Cell} cell */
const isSlug = (cell) => cell.is === "text" && !cell.lang && !cell.datatype && cell.text.length <= 120 && SLUG.test(cell.text);

/** @param {Cell[][]} rows @returns {FoundTopic[]} */
function topicsIn(rows) {
  /** @type {Map<string, FoundTopic>} */
  const found = new Map();
  for (const cell of rows.flat()) {
    if (cell.is === "topic" && !found.has(cell.id)) found.set(cell.id, { id: cell.id, kind: cell.kind });
  }
  return [...found.values()];
}

/** All topics of an answer, those included that it names by ids. @param {Answer} answer @param {Map<string, TopicName>} names @returns {FoundTopic[]} */
export function topicsOfAnswer({ topics, ids }, names) {
  const seen = new Set(topics.map(({ id }) => id));
  const more = ids.flatMap((id) => {
    const kind = names.get(id)?.kind;
    return kind && !seen.has(id) ? [{ id, kind }] : [];
  });
  return [...topics, ...more];
}
