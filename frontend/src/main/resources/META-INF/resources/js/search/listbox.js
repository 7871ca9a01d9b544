// @ts-check
/** A list of options of which one is chosen; focus stays in the box that the list belongs to. */
import { h, replace } from "../dom.js";

/** @typedef {{content: import("../dom.js").Child[], class?: string, topic?: string, run(): void, forget?(): void}} Option */

/** How far Page Up and Page Down go. */
const PAGE = 5;

export class Listbox {
  /** @type {Option[]} */ options = [];
  at = -1;

  /** @param {string} id @param {HTMLElement} box what has the focus */
  constructor(id, box) {
    this.box = box;
    this.element = h("ul", { class: "hits", role: "listbox", id, hidden: true });
  }

  get open() {
    return !this.element.hidden;
  }

  /** @param {Option[]} options @param {number} at which one is chosen, or -1 */
  show(options, at) {
    this.options = options;
    replace(this.element, options.map((option, i) => this.#item(option, i)));
    this.element.hidden = options.length === 0;
    this.box.setAttribute("aria-expanded", String(this.open));
    this.choose(this.open ? at : -1);
  }

  hide() {
    this.show([], -1);
  }

  /** @param {Option} option @param {number} i */
  #item({ content, class: kind, topic, run }, i) {
    return h("li", {
      class: `hit ${kind ?? ""}`.trim(), role: "option", id: `${this.element.id}-${i}`, "aria-selected": "false", "data-topic": topic,
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(), onclick: run, onmousemove: () => this.at !== i && this.choose(i),
    }, content);
  }

  /** @param {number} place */
  choose(place) {
    this.at = place;
    [...this.element.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === place)));
    if (place < 0) return this.box.removeAttribute("aria-activedescendant");
    this.box.setAttribute("aria-activedescendant", `${this.element.id}-${place}`);
    this.element.children[place].scrollIntoView({ block: "nearest" });
  }

  /** Moves the choice as the key says; the ends meet for the arrows alone. @param {string} key @returns {boolean} whether it is such a key */
  move(key) {
    const last = this.options.length - 1;
    const to = {
      ArrowDown: this.at >= last ? 0 : this.at + 1, ArrowUp: this.at <= 0 ? last : this.at - 1,
      PageDown: Math.min(last, this.at + PAGE), PageUp: Math.max(0, this.at - PAGE), Home: 0, End: last,
    }[key];
    if (to === undefined) return false;
    this.choose(to);
    return true;
  }
}
