// @ts-check
/** What a plan needs to be whole on paper: its folded milestones and questions open, and a line that says where it is from. */
import { h } from "../../dom.js";
import { takenFrom } from "./taken.js";

/** @param {import("../../types.js").Store} store @returns {HTMLElement} the line, which shows on paper only */
export function preparePrint(store) {
  const source = h("p", { class: "print-source" });
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  window.addEventListener("beforeprint", () => {
    const state = store.get();
    if (state.route.page !== "plan" || !state.plan.value) return;
    const { address, date } = takenFrom(state, location.origin, new Date());
    source.textContent = `Trailgraph · ${address} · ${date}`;
    opened = [...open("milestone"), ...open("practise")];
  });
  window.addEventListener("afterprint", () => {
    opened.forEach((one) => (one.open = false));
    opened = [];
  });
  return source;
}

/** A part that is filled when it is opened hears of it now: by itself the browser would say so after printing. @param {string} kind @returns {HTMLDetailsElement[]} */
function open(kind) {
  const folded = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll(`#plan details.${kind}:not([open])`)]);
  for (const one of folded) {
    one.open = true;
    one.dispatchEvent(new Event("toggle"));
  }
  return folded;
}
