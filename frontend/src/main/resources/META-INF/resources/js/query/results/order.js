// @ts-check
/** Sorting and filtering rows, as numbers of rows: the rows themselves stay where they are. Pure. */
import { HTML_LANG } from "../../i18n.js";

/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("../../types.js").Lang} Lang */
/** @typedef {{column: number, down: boolean} | null} Sort null for rows as they came */
/** @typedef {(cell: Cell) => string} TextOf what a person reads in a cell */

/** A click goes from as it came to up, to down, and back. @param {Sort} sort @param {number} column @returns {Sort} */
export function nextSort(sort, column) {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
}

/** Numbers as numbers and before texts; what is null comes last either way; equal rows stay as they came. */
/** @param {number[]} order @param {Cell[][]} rows @param {Sort} sort @param {TextOf} textOf @param {Lang} lang @returns {number[]} */
export function sorted(order, rows, sort, textOf, lang) {
  if (sort === null) return order;
  const collator = new Intl.Collator(HTML_LANG[lang], { numeric: true, sensitivity: "variant" });
  const keys = order.map((row) => ({ row, cell: rows[row][sort.column] })).map(({ row, cell }) => ({
    row, rank: cell.is === "null" ? 2 : cell.is === "number" ? 0 : 1, number: cell.is === "number" ? cell.value : 0, text: cell.is === "number" ? "" : textOf(cell),
  }));
  const way = sort.down ? -1 : 1;
  keys.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank === 2 || b.rank === 2 ? a.rank - b.rank : way * (a.rank - b.rank);
    return way * (a.rank === 0 ? (a.number < b.number ? -1 : a.number > b.number ? 1 : 0) : collator.compare(a.text, b.text)) || a.row - b.row;
  });
  return keys.map(({ row }) => row);
}

/** The rows that have all the words somewhere. @param {number[]} order @param {string} words @param {(row: number) => string} textOf in lower case */
export function matching(order, words, textOf) {
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.length === 0 ? order : order.filter((row) => all.every((word) => textOf(row).includes(word)));
}
