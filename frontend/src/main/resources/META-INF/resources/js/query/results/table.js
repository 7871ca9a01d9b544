// @ts-check
/** The table of a result: a filter above it, and rows to sort, walk through and open. */
import { h, replace } from "../../dom.js";
import { translator } from "../../i18n.js";
import { copyText } from "../../panel/copy.js";
import { readable } from "./cell.js";
import { plain } from "./cells.js";
import { Grid } from "./grid.js";
import { matching, nextSort, sorted } from "./order.js";
import { showWhole } from "./whole.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("./results.js").Kept} Kept */
/** @typedef {import("../../types.js").State} State */

/** @param {import("../../types.js").Store} store @param {(text: string) => void} say */
export function createTable(store, say) {
  const words = h("input", { class: "results-filter", type: "search", autocomplete: "off", spellcheck: "false", "data-results": "filter", oninput: filter });
  const counted = h("span", { class: "quiet results-counted", role: "status" });
  const none = h("p", { class: "quiet results-no-match" });
  const grid = new Grid({ open, copy, sort, scrolled: (top) => kept && (kept.top = top) });
  const element = h("div", { class: "results-table" }, h("div", { class: "results-filter-row" }, words, counted), grid.element, none);
  /** @type {Answer | null} */ let answer = null;
  /** @type {Kept | null} */ let kept = null;
  /** What is read in each row, in lower case, made when it is first looked for. @type {string[]} */ let texts = [];

  /** @param {Answer} next @param {Kept} keep */
  function show(next, keep) {
    const state = store.get();
    const t = translator(state.lang);
    [answer, kept, texts] = [next, keep, []];
    words.value = keep.words;
    words.placeholder = t("results.filterHint");
    words.setAttribute("aria-label", t("results.filter"));
    none.textContent = t("results.noMatch");
    const top = keep.top;
    grid.begin(next, state, keep.sort);
    arrange();
    grid.scrollTo(top);
  }

  function arrange() {
    if (!answer || !kept) return;
    const state = store.get();
    const { rows } = answer;
    const all = rows.map((_, i) => i);
    const found = matching(all, kept.words, (row) => (texts[row] ??= rows[row].map((cell) => `${readable(cell, state)}\n${plain(cell)}`).join("\n").toLowerCase()));
    grid.order(sorted(found, rows, kept.sort, (cell) => readable(cell, state), state.lang), kept.sort);
    const number = (/** @type {number} */ count) => count.toLocaleString(state.lang);
    counted.textContent = kept.words.trim() === "" ? "" : translator(state.lang)("results.filtered", { count: number(found.length), all: number(rows.length) });
    none.hidden = found.length > 0;
  }

  function filter() {
    if (!kept) return;
    kept.words = words.value;
    arrange();
  }

  /** @param {number} column */
  function sort(column) {
    if (!kept || !answer) return;
    kept.sort = nextSort(kept.sort, column);
    arrange();
    const way = kept.sort === null ? "none" : kept.sort.down ? "down" : "up";
    say(translator(store.get().lang)(`results.sorted.${way}`, { column: answer.columns[column] }));
  }

  /** @param {number} row @param {number} column */
  function open(row, column) {
    if (!answer) return;
    const state = store.get();
    showWhole(answer.rows[row][column], translator(state.lang)("results.cell", { column: answer.columns[column], row: row + 1 }), state);
  }

  /** @param {number} row @param {number} column */
  async function copy(row, column) {
    if (!answer) return;
    const t = translator(store.get().lang);
    const text = plain(answer.rows[row][column]);
    store.set({ notice: { text: t((await copyText(text)) ? "results.copied" : "results.copyNot") } });
  }

  const clear = () => {
    answer = null;
    texts = [];
    replace(counted);
  };
  return { element, show, clear };
}
