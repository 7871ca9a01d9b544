// @ts-check
/** The topics and the links that show, as tables (RFC 4180). Pure. docs/take-away.md says what the columns mean. */
import { cell } from "./escape.js";
import { areaOf } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */

export const TOPIC_COLUMNS = ["id", "kind", "en", "zh", "area", "area_en", "area_zh", "difficulty", "status", "links"];
export const LINK_COLUMNS = ["id", "from", "type", "to", "from_en", "from_zh", "to_en", "to_zh"];

/** Without it Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = "\u{FEFF}";

/** @param {Taken} taken @param {{bom: boolean}} options */
export function topicsCsv(taken, { bom }) {
  return table(TOPIC_COLUMNS, taken.nodes.map((node) => {
    const area = areaOf(taken, node.area);
    return [node.id, node.kind, node.en, node.zh, node.area, area?.en, area?.zh, node.difficulty, taken.statuses.get(node.id), node.degree];
  }), bom);
}

/** @param {Taken} taken @param {{bom: boolean}} options */
export function linksCsv(taken, { bom }) {
  const names = new Map(taken.nodes.map((node) => [node.id, node]));
  return table(LINK_COLUMNS, taken.links.map(({ id, from, type, to }) => {
    const [a, b] = [names.get(from), names.get(to)];
    return [id, from, type, to, a?.en, a?.zh, b?.en, b?.zh];
  }), bom);
}

/** @param {string[]} columns @param {(string | number | null | undefined)[][]} rows @param {boolean} bom */
export const table = (columns, rows, bom) => (bom ? BYTE_ORDER_MARK : "") + [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
