// @ts-check
/** The rows of an answer as CSV (RFC 4180), topics and links by their ids or IRIs. Pure. */
import { table } from "../../export/csv.js";
import { plain } from "./cells.js";

/** @param {import("./answer.js").Answer} answer @param {boolean} bom @returns {string} */
export const answerCsv = ({ columns, rows }, bom) => table(columns, rows.map((row) => row.map(value)), bom);

/** Numbers are no formulas, and stay numbers; what there is not stays empty. @param {import("./cells.js").Cell} cell */
function value(cell) {
  if (cell.is === "null") return null;
  return cell.is === "number" && String(cell.value) === cell.text ? cell.value : plain(cell);
}
