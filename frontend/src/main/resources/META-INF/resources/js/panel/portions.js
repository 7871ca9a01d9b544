// @ts-check
/** A long list: its first rows at once; when it is asked for in full, the rest in portions that leave the page time to answer. */
import { h } from "../dom.js";

const FIRST = 20;
const PORTION = 50;

/**
 * @template {{id: string}} T
 * @param {T[]} items
 * @param {(item: T) => HTMLElement} row
 * @param {object} options
 * @param {string} options.name names the list on its page
 * @param {import("./memory.js").Memory} options.memory which lists were asked for in full, and which row is being read
 * @param {string} options.more what the button says
 * @param {string} [options.list] the list's class
 */
export function portioned(items, row, { name, memory, more, list = "" }) {
  // One row more than a list has at first is no reason for a button.
  const first = items.length <= FIRST + 1 ? items.length : FIRST;
  const ul = h("ul", { class: list }, items.slice(0, first).map(row));
  if (first === items.length) return ul;
  const rest = h("div");
  const button = h("button", { class: "text-button more-rows", type: "button", "data-more": name, onclick: ask }, more);
  function ask() {
    memory.asked.add(name);
    const focused = document.activeElement === button;
    showRest();
    if (focused) rest.querySelector("a")?.focus({ preventScroll: true });
  }
  function showRest() {
    button.remove();
    const portions = chunks(items.slice(first)).map((some) => portion(some, row, list));
    rest.append(...portions.map(({ element }) => element));
    portions.find(({ holds }) => holds(memory.at))?.fill();
    fillAll(portions);
  }
  if (memory.asked.has(name)) showRest();
  return [ul, rest, button];
}

/** A place for some rows, of about the height that they will have. @template {{id: string}} T @param {T[]} items @param {(item: T) => HTMLElement} row @param {string} list */
function portion(items, row, list) {
  const element = h("ul", { class: `portion ${list}` });
  element.style.setProperty("--rows", String(items.length));
  const holds = (/** @type {string | null} */ id) => items.some((item) => item.id === id);
  const fill = () => element.childElementCount === 0 && element.append(...items.map(row));
  return { element, holds, fill };
}

/** One portion a frame. @param {ReturnType<typeof portion>[]} portions */
function fillAll([next, ...others]) {
  next.fill();
  if (others.length > 0) requestAnimationFrame(() => next.element.isConnected && fillAll(others));
}

/** @template T @param {T[]} items @returns {T[][]} */
const chunks = (items) => Array.from({ length: Math.ceil(items.length / PORTION) }, (_, i) => items.slice(i * PORTION, (i + 1) * PORTION));
