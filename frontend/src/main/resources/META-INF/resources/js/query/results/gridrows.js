// @ts-check
/** The head and the rows of a table of results. */
import { h } from "../../dom.js";
import { translator } from "../../i18n.js";
import { cellView, MOST_ITEMS, readable, remark } from "./cell.js";
import { wide } from "./window.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("../../types.js").State} State */

/** Rows are counted for ARIA with the head, which is the first. */
export const HEAD = 1;

/** @param {Answer} answer @param {{sort: import("./order.js").Sort, numeric: boolean[]}} how @param {State} state @param {(column: number) => void} act */
export function headRow({ columns }, { sort, numeric }, state, act) {
  const t = translator(state.lang);
  const cells = columns.map((name, column) => {
    const way = sort?.column !== column ? "none" : sort.down ? "descending" : "ascending";
    const title = t(way === "none" ? "results.sortUp" : way === "ascending" ? "results.sortDown" : "results.sortNone", { column: name });
    return h("th", { scope: "col", class: numeric[column] ? "number" : null, "aria-sort": way, "aria-colindex": column + 2 },
      h("button", { type: "button", class: "results-sort", tabindex: "-1", title, "data-column": column + 1, onclick: () => act(column) },
        h("span", { class: "results-column" }, name), h("span", { class: "results-way", "aria-hidden": "true" }, { none: "", ascending: "↑", descending: "↓" }[way])));
  });
  const number = h("th", { scope: "col", class: "row-number", "aria-colindex": "1" }, h("span", { "aria-hidden": "true" }, "#"), h("span", { class: "visually-hidden" }, t("results.rowNumber")));
  return h("tr", { "aria-rowindex": "1" }, number, cells);
}

/** @param {Answer} answer @param {{at: number, place: number, widths: number[]}} where `at` in the answer, `place` as it stands @param {State} state @param {(row: number, column: number) => void} open */
export function bodyRow(answer, { at, place, widths }, state, open) {
  const more = translator(state.lang)("results.more");
  return h("tr", { class: place % 2 === 1 ? "odd" : null, "aria-rowindex": place + HEAD + 1, "data-row": at },
    h("th", { scope: "row", class: "row-number", "aria-colindex": "1", "data-column": "0", tabindex: "-1" }, at + 1),
    answer.rows[at].map((cell, column) => h("td", { class: cell.is === "number" ? "number" : null, "aria-colindex": column + 2, "data-column": column + 1, tabindex: "-1" },
      h("div", { class: "cell" }, cellView(cell, state)),
      cut(cell, widths[column], state) && h("button", { class: "cell-more", type: "button", tabindex: "-1", "aria-label": more, title: more, onclick: () => open(at, column) }, "⋯"))));
}

/** Whether a value may not fit, so that there has to be a way to see all of it. @param {import("./cells.js").Cell} cell @param {number} width @param {State} state */
function cut(cell, width, state) {
  const text = readable(cell, state);
  return wide(text) + wide(remark(cell) ?? "") + 2 > width || /[\r\n]/.test(text) || (cell.is === "list" && cell.items.length > MOST_ITEMS);
}
