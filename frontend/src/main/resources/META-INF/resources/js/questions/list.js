// @ts-check
/** The list of questions, a portion at a time as one scrolls, walked through by keys. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { idle } from "../store.js";
import { packFilter } from "./address.js";
import { statusIn } from "./filter.js";
import { createRow } from "./row.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */
/** @typedef {import("./row.js").Row} Row */

const PORTION = 50;

/**
 * @param {HTMLElement} scroller
 * @param {{tick(id: string): boolean, know(id: string): void, ask(id: string): void}} actions
 */
export function createList(scroller, actions) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {Set<string>} */
  const opened = new Set();
  const list = h("ol", { class: "question-list" });
  const more = h("button", { class: "button wide", type: "button", onclick: () => grow(shown + PORTION) });
  const element = h("div", null, list, more);
  let shown = PORTION;
  /** @type {{state: State, fitting: QuestionSummary[], within: string} | null} */
  let last = null;
  const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && grow(shown + PORTION), { root: scroller, rootMargin: "1000px" });
  const rowActions = { ...actions, open, step };

  /** @param {State} state @param {QuestionSummary[]} fitting */
  function show(state, fitting) {
    const within = packFilter(state.route.filter);
    if (within !== last?.within) shown = PORTION;
    last = { state, fitting, within };
    const statusOf = statusIn(state);
    const some = fitting.slice(0, shown);
    some.forEach((question, i) => rowOf(question.id).show(question, state, {
      status: statusOf(question.id), ticked: state.route.picked.includes(question.id), open: opened.has(question.id),
      within, answer: state.answers.get(question.id) ?? idle(), at: i + 1, count: fitting.length,
    }));
    arrange(list, some.map(({ id }) => rowOf(id).element));
    more.textContent = translator(state.lang)("questions.more", { count: Math.min(PORTION, fitting.length - some.length) });
    more.hidden = fitting.length <= some.length;
    watch.unobserve(more);
    if (!more.hidden) watch.observe(more);
  }

  /** @param {string} id */
  function rowOf(id) {
    const row = rows.get(id) ?? createRow(id, rowActions);
    rows.set(id, row);
    return row;
  }

  /** @param {number} count */
  function grow(count) {
    shown = count;
    if (last) show(last.state, last.fitting);
  }

  /** @param {string} id */
  function open(id) {
    if (!opened.delete(id)) {
      opened.add(id);
      actions.ask(id);
    }
    grow(shown);
  }

  /** Goes from a question to another one of the list, and no further than its ends. @param {string | null} id @param {number} by */
  function step(id, by) {
    if (!last) return;
    const from = id === null ? -1 : last.fitting.findIndex((question) => question.id === id);
    const to = Math.min(Math.max(from + by, 0), last.fitting.length - 1);
    if (to < 0) return;
    if (to >= shown) grow(to + PORTION);
    const row = rowOf(last.fitting[to].id);
    row.focus();
    row.element.scrollIntoView({ block: row.element.offsetHeight > scroller.clientHeight ? "start" : "nearest" });
  }
  return { element, show, step };
}

/** The id of the question that the focus is in. */
export const current = () => document.activeElement?.closest(".question-row")?.getAttribute("data-topic") ?? null;

/** Puts elements in their order and moves none that is in its place; what had the focus keeps it. @param {HTMLElement} list @param {HTMLElement[]} elements */
function arrange(list, elements) {
  const { children } = list;
  const same = elements.findIndex((element, i) => element !== children[i]);
  const from = same === -1 ? elements.length : same;
  if (from === children.length) return list.append(...elements.slice(from));
  if (from === elements.length) return [...children].slice(from).forEach((child) => child.remove());
  const focused = list.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
  const place = [...children].findIndex((child) => child.contains(focused));
  list.replaceChildren(...elements);
  if (focused === null || document.activeElement === focused) return;
  const next = list.contains(focused) ? focused : elements[Math.min(place, elements.length - 1)]?.querySelector("[data-action=answer]");
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}
