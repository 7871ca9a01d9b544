// @ts-check
/** What a question is to the learner, told by shape and word, not by colour alone. */
import { h, svg } from "../dom.js";
import { translator } from "../i18n.js";

/** @typedef {import("../types.js").Status} Status */

/** A tick, an open circle, a dotted circle. @param {Status} status */
export function statusMark(status) {
  const circle = svg("circle", { cx: 7, cy: 7, r: 5.5, class: "ring" });
  const tick = status === "known" ? svg("path", { d: "M4.2 7.3 6.2 9.3 9.9 5.2", class: "tick" }) : null;
  return svg("svg", { class: `mark status-mark ${status}`, viewBox: "0 0 14 14", width: 14, height: 14, "aria-hidden": "true" }, circle, tick);
}

/** @param {Status} status @param {import("../types.js").Lang} lang */
export function statusBadge(status, lang) {
  const t = translator(lang);
  return h("span", { class: `status ${status}`, title: t(`questions.${status}Hint`), "data-status": status }, statusMark(status), t(`questions.${status}`));
}
