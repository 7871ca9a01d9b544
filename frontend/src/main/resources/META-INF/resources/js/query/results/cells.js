// @ts-check
/** Values of an answer as cells: what each is, whether Cypher or SPARQL gave it. Pure. */
import { linkOfIri, topicOfIri } from "./iris.js";

/** @typedef {import("../../types.js").Kind} Kind */
/** @typedef {import("./ntriples.js").Term} Term */
/**
 * @typedef {{is: "null"} | {is: "text", text: string, lang?: string, datatype?: string} | {is: "boolean", value: boolean}
 *   | {is: "number", text: string, value: number}
 *   | {is: "topic", id: string, kind: Kind, iri?: string} | {is: "id", text: string}
 *   | {is: "link", from: string, type: string, to: string, iri?: string, raw?: unknown}
 *   | {is: "other", label: string, id: string, name: {en: string | null, zh: string | null}, raw: unknown}
 *   | {is: "iri", iri: string} | {is: "path" | "list", items: Cell[], raw: unknown} | {is: "map", raw: unknown}} Cell `id` is a text that may name a topic, `other` a thing of the graph that is no topic
 */

const XSD = "http://www.w3.org/2001/XMLSchema#";
const NUMBERS = new Set(["integer", "decimal", "double", "float", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger", "unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte"]);

/** @type {Cell} */
const NULL = { is: "null" };

/** @param {unknown} value of the JSON that the Cypher console gives @returns {Cell} */
export function cypherCell(value) {
  if (value === null || value === undefined) return NULL;
  if (typeof value === "string") return { is: "text", text: value };
  if (typeof value === "boolean") return { is: "boolean", value };
  if (typeof value === "number" || typeof value === "bigint") return { is: "number", text: String(value), value: Number(value) };
  if (Array.isArray(value)) return listCell(value);
  return thing(/** @type {Record<string, unknown>} */ (value));
}

/** @param {unknown[]} raw @returns {Cell} */
function listCell(raw) {
  const items = raw.map(cypherCell);
  const path = items.length > 2 && items.length % 2 === 1 && items.every(({ is }, i) => (i % 2 === 1 ? is === "link" : is === "topic" || is === "other"));
  return { is: path ? "path" : "list", items, raw };
}

/** @param {Record<string, unknown>} raw @returns {Cell} */
function thing(raw) {
  const { id, labels, properties, type, from, to } = raw;
  if (properties === null || typeof properties !== "object") return { is: "map", raw };
  if (typeof type === "string" && typeof from === "string" && typeof to === "string") return { is: "link", from, type, to, raw };
  if (!Array.isArray(labels) || typeof id !== "string") return { is: "map", raw };
  if (labels.includes("Concept")) return { is: "topic", id, kind: "concept" };
  if (labels.includes("Question")) return { is: "topic", id, kind: "question" };
  const { en, zh, title } = /** @type {Record<string, unknown>} */ (properties);
  const text = (/** @type {unknown} */ one) => (typeof one === "string" ? one : null);
  return { is: "other", label: String(labels[0] ?? ""), id, name: { en: text(en) ?? text(title), zh: text(zh) ?? text(title) }, raw };
}

/** @param {Term | undefined} term undefined where a row has none @returns {Cell} */
export function sparqlCell(term) {
  if (!term) return NULL;
  const { type, value, datatype } = term;
  if (type === "bnode") return { is: "iri", iri: `_:${value}` };
  if (type === "uri") return iriCell(value);
  if (typeof value !== "string") return { is: "map", raw: value };
  const name = datatype?.startsWith(XSD) ? datatype.slice(XSD.length) : null;
  if (name === "boolean" && /^(true|false)$/.test(value)) return { is: "boolean", value: value === "true" };
  if (name !== null && NUMBERS.has(name) && value.trim() !== "") {
    const number = numberOf(value);
    if (!Number.isNaN(number)) return { is: "number", text: value, value: number };
  }
  return { is: "text", text: value, ...(term["xml:lang"] && { lang: term["xml:lang"] }), ...(datatype && name !== "string" && { datatype }) };
}

/** @param {string} iri @returns {Cell} */
function iriCell(iri) {
  const topic = topicOfIri(iri);
  if (topic) return { is: "topic", ...topic, iri };
  const link = linkOfIri(iri);
  return link ? { is: "link", ...link, iri } : { is: "iri", iri };
}

/** XSD writes infinity as INF. @param {string} text */
const numberOf = (text) => Number(text.replace(/INF$/, "Infinity"));

/** A cell as text that can be copied, and read by a program: topics and links by their ids. @param {Cell} cell @returns {string} */
export function plain(cell) {
  switch (cell.is) {
    case "null": return "";
    case "text": case "id": case "number": return cell.text;
    case "boolean": return String(cell.value);
    case "topic": return cell.iri ?? cell.id;
    case "link": return cell.iri ?? `${cell.from}--${cell.type}--${cell.to}`;
    case "iri": return cell.iri;
    case "other": return cell.id;
    default: return json(cell.raw);
  }
}

/** Whole numbers too large for a JavaScript number stay what they are. @param {unknown} value @param {number} [indent] @returns {string} */
export function json(value, indent = 0) {
  const kept = JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `\u{E000}${one}\u{E000}` : one), indent) ?? "";
  return kept.replace(/"\u{E000}(-?\d+)\u{E000}"/gu, "$1");
}
