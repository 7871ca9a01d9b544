// @ts-check
/** Rows of equal height of which only those that show are in the page: the grid pattern of ARIA, with one stop for Tab. */
import { h, replace } from "../../dom.js";
import { translator } from "../../i18n.js";
import { columnsOf } from "./columns.js";
import { bodyRow, HEAD, headRow } from "./gridrows.js";
import { done, steps } from "./gridkeys.js";
import { scrollFor, windowOf } from "./window.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("./order.js").Sort} Sort */
/** @typedef {import("../../types.js").State} State */
/** @typedef {{open(row: number, column: number): void, copy(row: number, column: number): void, sort(column: number): void, scrolled(top: number): void}} Acts rows as the answer has them */

export class Grid {
  #head = h("thead");
  #body = h("tbody");
  /** The room of the rows above and below those that are there. */
  #above = h("td");
  #below = h("td");
  #columns = h("colgroup");
  #table = h("table", { role: "grid" }, this.#columns, this.#head, spare(this.#above), this.#body, spare(this.#below));
  /** @type {Answer | null} */ #answer = null;
  /** @type {State | null} */ #state = null;
  /** @type {number[]} */ #widths = [];
  /** @type {boolean[]} */ #numeric = [];
  /** The rows of the answer as they stand, and those of them that are in the page, by their places. @type {number[]} */ #order = [];
  /** @type {Map<number, HTMLTableRowElement>} */ #there = new Map();
  /** The cell that the keyboard is at: row -1 is the head, column 0 has the numbers of rows. */
  #at = { row: 0, column: 1 };
  #height = 36;
  #asked = false;

  /** @param {Acts} acts */
  constructor(acts) {
    this.acts = acts;
    this.element = h("div", { class: "results-scroll", tabindex: "-1", onscroll: () => this.#later(), onkeydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event), onfocusin: (/** @type {Event} */ event) => this.#entered(event), ondblclick: (/** @type {Event} */ event) => this.#twice(event) }, this.#table);
    new ResizeObserver(() => this.#update()).observe(this.element);
  }

  /** Another answer, or the same in other words. @param {Answer} answer @param {State} state @param {Sort} sort */
  begin(answer, state, sort) {
    if (this.#answer !== answer) this.#at = { row: 0, column: 1 };
    [this.#answer, this.#state] = [answer, state];
    const t = translator(state.lang);
    this.#table.setAttribute("aria-label", t("results.table"));
    this.#table.setAttribute("aria-colcount", String(answer.columns.length + 1));
    const { numbers, widths, numeric } = columnsOf(answer, state, this.element.clientWidth);
    [this.#widths, this.#numeric] = [widths, numeric];
    replace(this.#columns, [numbers, ...widths].map((width) => sized(h("col"), "width", `${width}ch`)), h("col"));
    sized(this.#table, "width", `${widths.reduce((sum, width) => sum + width, numbers)}ch`);
    this.#showHead(sort);
    this.#forget();
  }

  /** @param {number[]} order @param {Sort} sort */
  order(order, sort) {
    this.#order = order;
    this.#at.row = Math.min(this.#at.row, order.length - 1);
    this.#table.setAttribute("aria-rowcount", String(order.length + HEAD));
    this.#showHead(sort);
    this.#forget();
    this.scrollTo(0);
    if (document.activeElement === this.element) this.#focus();
  }

  /** @param {number} top */
  scrollTo(top) {
    this.element.scrollTop = top;
    this.#update();
  }

  /** @param {Sort} sort */
  #showHead(sort) {
    const [answer, state] = [this.#answer, this.#state];
    if (!answer || !state) return;
    const focused = this.#head.contains(document.activeElement);
    replace(this.#head, headRow(answer, { sort, numeric: this.#numeric }, state, this.acts.sort));
    if (focused) this.#focus();
  }

  #later() {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.acts.scrolled(this.element.scrollTop);
      this.#update();
    });
  }

  #forget() {
    if (this.#body.contains(document.activeElement)) this.element.focus({ preventScroll: true });
    this.#there.clear();
    replace(this.#body);
  }

  /** Puts the rows that show into the page, and takes those away that do not any more. */
  #update() {
    if (!this.#answer || this.element.clientHeight === 0) return;
    const { first, end } = windowOf({ top: this.element.scrollTop, height: this.element.clientHeight, row: this.#height, count: this.#order.length });
    for (const [place, row] of this.#there) {
      if (place >= first && place < end) continue;
      if (row.contains(document.activeElement)) this.element.focus({ preventScroll: true });
      row.remove();
      this.#there.delete(place);
    }
    let after = this.#body.firstElementChild;
    for (let place = first; place < end; place++) {
      const there = this.#there.get(place);
      if (there) after = there.nextElementSibling;
      else this.#body.insertBefore(this.#row(place), after);
    }
    sized(this.#above, "height", `${first * this.#height}px`);
    sized(this.#below, "height", `${(this.#order.length - end) * this.#height}px`);
    this.#measure();
    this.#mark(first);
  }

  /** Rows are higher where fingers are to hit them. */
  #measure() {
    const height = this.#body.firstElementChild?.getBoundingClientRect().height;
    if (!height || Math.abs(height - this.#height) < 0.05) return;
    this.#height = height;
    this.#update();
  }

  /** @param {number} place @returns {HTMLTableRowElement} */
  #row(place) {
    const [answer, state] = [/** @type {Answer} */ (this.#answer), /** @type {State} */ (this.#state)];
    const row = bodyRow(answer, { at: this.#order[place], place, widths: this.#widths }, state, this.acts.open);
    this.#there.set(place, row);
    return row;
  }

  /** Tab leads to the cell that one was at, or to one that shows. @param {number} first */
  #mark(first) {
    if (this.#at.row >= 0 && !this.#there.has(this.#at.row) && !this.element.contains(document.activeElement)) this.#at.row = Math.min(first, this.#order.length - 1);
    this.#table.querySelectorAll("[tabindex='0']").forEach((one) => one.setAttribute("tabindex", "-1"));
    this.#cell()?.setAttribute("tabindex", "0");
  }

  /** @returns {HTMLElement | null | undefined} */
  #cell() {
    const { row, column } = this.#at;
    if (row < 0) return this.#head.querySelector(`[data-column="${Math.max(1, column)}"]`);
    return this.#there.get(row)?.querySelector(`[data-column="${column}"]`);
  }

  #focus() {
    const { row } = this.#at;
    const { element } = this;
    if (row >= 0) element.scrollTop = scrollFor({ top: element.scrollTop, height: element.clientHeight, head: this.#head.offsetHeight, row: this.#height }, row);
    this.#update();
    this.#cell()?.focus({ preventScroll: row >= 0 });
    this.#cell()?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** @param {Event} event */
  #entered({ target }) {
    const cell = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("[data-column]")) : null;
    if (!cell) return;
    const place = [...this.#there].find(([, row]) => row.contains(cell))?.[0] ?? -1;
    this.#at = { row: place, column: Number(cell.dataset.column) };
    this.#mark(0);
  }

  /** @param {Event} event */
  #twice({ target }) {
    if (target instanceof Element && target.closest("td[data-column]") && !target.closest("a, button") && this.#at.column > 0) this.acts.open(this.#order[this.#at.row], this.#at.column - 1);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const { row, column } = this.#at;
    const command = event.ctrlKey || event.metaKey;
    const last = { row: this.#order.length - 1, column: this.#widths.length };
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.#height) - 2);
    const value = row >= 0 && column > 0;
    if (value && command && event.key.toLowerCase() === "c" && getSelection()?.isCollapsed !== false) return done(event, () => this.acts.copy(this.#order[row], column - 1));
    if (value && !command && (event.key === "Enter" || event.key === " ")) return this.#enter(event);
    const to = steps(event.key, command, { row, column }, last, page);
    if (!to || event.altKey) return;
    this.#at = { row: Math.max(-1, Math.min(last.row, to.row)), column: Math.max(0, Math.min(last.column, to.column)) };
    done(event, () => this.#focus());
  }

  /** Enter follows the link in a cell, where there is one; the space bar shows the whole value. @param {KeyboardEvent} event */
  #enter(event) {
    if (event.target instanceof HTMLElement && event.target.matches("a, button")) return;
    const link = event.key === "Enter" ? this.#cell()?.querySelector("a") : null;
    done(event, () => (link ? link.click() : this.acts.open(this.#order[this.#at.row], this.#at.column - 1)));
  }
}

/** @template {HTMLElement} T @param {T} element @param {string} property @param {string} value */
function sized(element, property, value) {
  element.style.setProperty(property, value);
  return element;
}

/** @param {HTMLElement} cell */
const spare = (cell) => h("tbody", { class: "results-spare", "aria-hidden": "true" }, h("tr", null, cell));
