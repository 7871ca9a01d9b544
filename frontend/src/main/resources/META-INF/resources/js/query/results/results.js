// @ts-check
/** Stands in for the results: what came, as it came. */
import { h, replace } from "../../dom.js";

/** @typedef {import("../../types.js").Run} Run */

/** @param {HTMLElement} container @param {import("../../main.js").App} _app @param {{cancel(): void, again(): void, place(place: import("../../types.js").Place): void}} does */
export function createResults(container, _app, { cancel }) {
  container.dataset.query = "results";
  return {
    show(/** @type {Run | null} */ run, /** @type {{id: string}} */ _tab) {
      replace(container, h("p", { role: "status" }, run?.status ?? "", run?.problem && ` ${run.problem.title} ${run.problem.detail ?? ""}`),
        run?.status === "running" && h("button", { type: "button", class: "button", "data-results": "cancel", onclick: cancel }, "Cancel"),
        run?.reply && h("pre", { class: "code", tabindex: "0", role: "region", "aria-label": "Results" }, run.reply.text));
    },
  };
}
