// @ts-check
/** How wide the columns of a table are, and which of them hold numbers. */
import { readable, remark } from "./cell.js";
import { widths, wishedWidth } from "./window.js";

/** Columns go by so many rows, spread over all. */
const MEASURED = 150;
/** Where the page is no wider, in pixels, columns are not either, in characters. */
const NARROW = { page: 832, column: 24 };
/** As wide as a digit of the table's text, more or less. */
const DIGIT_PX = 8.4;

/** @param {import("./answer.js").Answer} answer @param {import("../../types.js").State} state @param {number} room in pixels @returns {{numbers: number, widths: number[], numeric: boolean[]}} in characters; `numbers` is for the numbers of rows */
export function columnsOf({ columns, rows }, state, room) {
  const pace = Math.max(1, Math.floor(rows.length / MEASURED));
  const some = rows.filter((_, i) => i % pace === 0);
  const numbers = 3 + String(rows.length).length;
  const wishes = columns.map((name, column) => wishedWidth(name, some.map((row) => `${readable(row[column], state)} ${remark(row[column]) ?? ""}`.trim())));
  return {
    numbers, widths: widths(wishes, room / DIGIT_PX - numbers - 2, innerWidth < NARROW.page ? NARROW.column : undefined),
    numeric: columns.map((_, column) => some.find((row) => row[column].is !== "null")?.[column].is === "number"),
  };
}
