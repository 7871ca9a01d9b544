// @ts-check
/** How loading, failing and emptiness look, everywhere the same. */
import { h } from "./dom.js";
import { translator } from "./i18n.js";

/** @typedef {import("./types.js").Lang} Lang */

/** @param {Lang} lang */
export const loadingState = (lang) =>
  h("div", { class: "state loading", role: "status" }, h("span", { class: "spinner", "aria-hidden": "true" }), translator(lang)("app.loading"));

/** @param {Lang} lang @param {string} title @param {string} hint @param {...(import("./dom.js").Child)} more */
export const emptyState = (lang, title, hint, ...more) =>
  h("div", { class: "state" }, h("p", { class: "state-title" }, title), h("p", null, hint), more);

/** @param {Lang} lang @param {import("./types.js").Problem} problem @param {() => void} retry */
export function problemState(lang, problem, retry) {
  const t = translator(lang);
  const offline = problem.status === 0;
  const gone = problem.status === 404;
  const title = offline ? t("problem.offline") : gone ? t("problem.gone") : problem.title || t("problem.failed");
  const detail = offline ? t("problem.offlineHint") : gone ? null : problem.detail;
  return h("div", { class: "state problem", role: "alert" },
    h("p", { class: "state-title" }, title),
    detail && detail !== title && h("p", null, detail),
    gone ? h("a", { class: "button", href: "/" }, t("app.home")) : h("button", { class: "button", type: "button", onclick: retry }, t("problem.retry")));
}
