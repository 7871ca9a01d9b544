// @ts-check
/** A long list: its first rows at once, the rest when asked for, in portions that leave the page time to answer. */
import { h } from "../dom.js";

const FIRST = 20;
const PORTION = 50;

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => HTMLElement} row
 * @param {{name: string, asked: Set<string>, more: string, list?: string}} options `asked` holds the names of the lists that were asked for in full
 */
export function portioned(items, row, { name, asked, more, list = "" }) {
  const ul = h("ul", { class: list });
  let shown = 0;
  const grow = (/** @type {number} */ upTo) => {
    ul.append(...items.slice(shown, upTo).map(row));
    shown = Math.min(items.length, upTo);
  };
  // One row more than a list may have at first needs no button.
  const whole = items.length <= FIRST + 1;
  grow(whole ? items.length : FIRST);
  if (whole) return ul;
  const button = h("button", { class: "text-button more-rows", type: "button", "data-more": name, onclick: ask }, more);
  function ask() {
    asked.add(name);
    const next = shown;
    const focused = document.activeElement === button;
    step();
    if (focused) ul.children[next]?.querySelector("a")?.focus({ preventScroll: true });
  }
  function step() {
    grow(shown + PORTION);
    if (shown === items.length) return button.remove();
    button.disabled = true;
    requestAnimationFrame(() => ul.isConnected && step());
  }
  if (asked.has(name)) step();
  return [ul, button];
}
