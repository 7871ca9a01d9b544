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

/** @param {HTMLElement} panel @param {import("../types.js").Store} store */
export function createWidth(panel, store) {
  let width = Number(remembered("panel")) || USUAL;
  const divider = h("div", {
    class: "panel-divider", role: "separator", tabindex: "0", "aria-orientation": "vertical", "aria-controls": panel.id,
    onkeydown: key, ondblclick: () => choose(USUAL), onpointerdown: (/** @type {PointerEvent} */ event) => divider.setPointerCapture(event.pointerId), onpointermove: drag, onlostpointercapture: keep,
  });
  const button = h("button", { class: "icon-button panel-wide", type: "button", onclick: () => choose(isWide() ? USUAL : WIDE) }, h("span", { "aria-hidden": "true" }, "↔"));
  const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = () => innerWidth / rem();
  const isWide = () => possible(width, room()) >= possible(WIDE, room());

  /** @param {number} wanted */
  function become(wanted) {
    width = possible(wanted, room());
    show();
  }

  function keep() {
    remember("panel", String(width));
  }

  /** @param {number} wanted */
  function choose(wanted) {
    become(wanted);
    keep();
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const now = possible(width, room());
    const to = { ArrowLeft: now + STEP, ArrowRight: now - STEP, Home: LEAST, End: room(), Enter: isWide() ? USUAL : WIDE }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  }

  /** @param {PointerEvent} event */
  function drag(event) {
    if (divider.hasPointerCapture(event.pointerId)) become((innerWidth - event.clientX) / rem());
  }

  function show() {
    const now = possible(width, room());
    document.documentElement.style.setProperty("--panel-width", `${now}rem`);
    const t = translator(store.get().lang);
    for (const [name, value] of Object.entries({ now, min: LEAST, max: possible(Infinity, room()) })) divider.setAttribute(`aria-value${name}`, String(value));
    divider.setAttribute("aria-label", t("reading.width"));
    button.setAttribute("aria-pressed", String(isWide()));
    button.title = t("reading.wide");
    button.setAttribute("aria-label", button.title);
  }

  store.subscribe((state) => [state.lang], show);
  addEventListener("resize", show);
  show();
  return { divider, button };
}
