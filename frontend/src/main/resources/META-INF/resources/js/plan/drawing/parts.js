// @ts-check
/** The elements around the drawing of a plan, and what pointer and keyboard do on it. */
import { h, replace, svg } from "../../dom.js";
import { translator } from "../../i18n.js";
import { MOST_STEPS } from "./scene.js";

const SIGNS = /** @type {const} */ ({ zoomIn: "+", zoomOut: "−", fit: "⤢" });
const ACTS = /** @type {(keyof typeof SIGNS)[]} */ (Object.keys(SIGNS));

/** @param {HTMLElement} container @param {Record<keyof typeof SIGNS, () => void>} acts what the buttons do */
export function createParts(container, acts) {
  const note = h("p", { class: "drawing-note" });
  const tools = h("div", { class: "drawing-tools" });
  const view = /** @type {SVGGElement} */ (svg("g"));
  const picture = /** @type {SVGSVGElement} */ (svg("svg", { class: "drawing-picture", width: "100%", height: "100%" }, view));
  const frame = h("div", { class: "drawing-frame" }, picture);
  const root = h("div", { class: "drawing", role: "group", hidden: true }, h("div", { class: "drawing-head" }, note, tools), frame);
  const buttons = ACTS.map((act) => h("button", { type: "button", class: "icon-button", "data-action": act, onclick: acts[act] }, h("span", { "aria-hidden": "true" }, SIGNS[act])));
  replace(tools, buttons);
  container.append(root);
  return {
    root, frame, picture, view,
    /** @param {import("../../types.js").Lang} lang @param {number} count of steps */
    say(lang, count) {
      const t = translator(lang);
      root.setAttribute("aria-label", t("drawing.label"));
      note.textContent = count > MOST_STEPS ? t("drawing.tooMany", { count }) : t("drawing.hint");
      ACTS.forEach((act, i) => {
        buttons[i].title = t(`map.${act}`);
        buttons[i].setAttribute("aria-label", buttons[i].title);
      });
    },
  };
}

/** How wide a name is, in the font of an element. @param {HTMLElement} element @returns {(text: string) => number} */
export function measurer(element) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  return (text) => {
    context.font = `500 11.5px ${getComputedStyle(element).fontFamily}`;
    return context.measureText(text).width;
  };
}

/**
 * Chromium lets the keyboard stop at an SVG element that listens to the focus, so the frame around it does.
 * @param {HTMLElement} frame
 * @param {{point(id: string | null, byKey: boolean): void, open(id: string): void, next(id: string, key: string): string | null}} to
 */
export function follow(frame, { point, open, next }) {
  frame.addEventListener("pointerover", (event) => event.pointerType !== "touch" && point(idAt(event), false));
  frame.addEventListener("pointerleave", () => point(null, false));
  frame.addEventListener("focusin", (event) => frame.matches(":has(:focus-visible)") && point(idAt(event), true));
  frame.addEventListener("focusout", () => point(null, true));
  frame.addEventListener("click", (event) => {
    const id = idAt(event);
    if (id === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(id);
  });
  frame.addEventListener("keydown", (event) => {
    const id = idAt(event);
    const other = id === null || event.ctrlKey || event.metaKey || event.altKey ? null : next(id, event.key);
    if (other === null) return;
    event.preventDefault();
    [...stepsIn(frame)].find((one) => one.dataset.topic === other)?.focus();
  });
}

/** @param {Element} view @returns {NodeListOf<SVGAElement>} */
export const stepsIn = (view) => view.querySelectorAll("a[data-topic]");

/** The step that something happened to. @param {Event} event */
const idAt = ({ target }) => (target instanceof Element ? /** @type {SVGAElement | null} */ (target.closest("a[data-topic]"))?.dataset.topic : null) ?? null;
