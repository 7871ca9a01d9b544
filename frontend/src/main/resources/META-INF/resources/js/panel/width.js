// @ts-check
/** How wide the panel is: a divider to drag or to move by keys, and a button for those who want it wide at once. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { remember, remembered } from "../preferences.js";

/** In rem: what it is at first, what the button makes it, and what is left for the map at least. */
const USUAL = 27;
const WIDE = 44;
const LEAST = 20;
const MAP = 20;
const STEP = 2;

/** @param {number} wanted @param {number} window how wide the window is @returns {number} the width that is possible */
export const possible = (wanted, window) => Math.round(Math.max(LEAST, Math.min(wanted, window - MAP)) * 100) / 100;

export class PanelWidth {
  #width = Number(remembered("panel")) || USUAL;

  /** @param {HTMLElement} panel @param {import("../types.js").Store} store */
  constructor(panel, store) {
    this.store = store;
    this.divider = h("div", {
      class: "panel-divider", role: "separator", tabindex: "0", "aria-orientation": "vertical", "aria-controls": panel.id,
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event), ondblclick: () => this.#choose(USUAL),
      onpointerdown: (/** @type {PointerEvent} */ event) => this.divider.setPointerCapture(event.pointerId),
      onpointermove: (/** @type {PointerEvent} */ event) => this.#drag(event), onlostpointercapture: () => this.#keep(),
    });
    this.button = h("button", { class: "icon-button panel-wide", type: "button", onclick: () => this.#choose(this.#other()) }, h("span", { "aria-hidden": "true" }, "↔"));
    store.subscribe((state) => [state.lang], () => this.#show());
    addEventListener("resize", () => this.#show());
    this.#show();
  }

  #now() {
    return possible(this.#width, room());
  }

  #isWide() {
    return this.#now() >= possible(WIDE, room());
  }

  /** What the button and Enter change to. */
  #other() {
    return this.#isWide() ? USUAL : WIDE;
  }

  /** @param {number} wanted */
  #become(wanted) {
    this.#width = possible(wanted, room());
    this.#show();
  }

  #keep() {
    remember("panel", String(this.#width));
  }

  /** @param {number} wanted */
  #choose(wanted) {
    this.#become(wanted);
    this.#keep();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const to = { ArrowLeft: this.#now() + STEP, ArrowRight: this.#now() - STEP, Home: LEAST, End: room(), Enter: this.#other() }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#choose(to);
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    if (this.divider.hasPointerCapture(event.pointerId)) this.#become((innerWidth - event.clientX) / rem());
  }

  #show() {
    document.documentElement.style.setProperty("--panel-width", `${this.#now()}rem`);
    const t = translator(this.store.get().lang);
    for (const [name, value] of Object.entries({ now: this.#now(), min: LEAST, max: possible(Infinity, room()) })) this.divider.setAttribute(`aria-value${name}`, String(value));
    this.divider.setAttribute("aria-label", t("reading.width"));
    this.button.setAttribute("aria-pressed", String(this.#isWide()));
    this.button.title = t("reading.wide");
    this.button.setAttribute("aria-label", this.button.title);
  }
}

/** In pixels. */
const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How wide the window is, in rem. */
const room = () => innerWidth / rem();
