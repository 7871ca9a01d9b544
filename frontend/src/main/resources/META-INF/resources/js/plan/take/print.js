// @ts-check
/** What a plan needs to be whole on paper: its folded parts open, and a line that says where it is from. */
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
    opened = [...document.querySelectorAll(/** @type {"details"} */ ("#plan details.practise:not([open])"))];
    opened.forEach((one) => (one.open = true));
  });
  window.addEventListener("afterprint", () => {
    opened.forEach((one) => (one.open = false));
    opened = [];
  });
  return source;
}
