// @ts-check
/** What stands where a result will be, or would be: nothing asked yet, a query that runs, was cancelled, or failed. */
import { h } from "../../dom.js";
import { translator } from "../../i18n.js";
import { emptyState } from "../../states.js";

/** @typedef {import("../../types.js").Run} Run */
/** @typedef {import("../../types.js").Problem} Problem */
/** @typedef {import("../../types.js").Lang} Lang */
/** @typedef {{cancel(): void, again(): void, place(place: import("../../types.js").Place): void}} Acts */

/** @param {Lang} lang */
export const nothingYet = (lang) => emptyState(lang, translator(lang)("results.none"), translator(lang)("results.noneHint"));

/** How long it runs is for the eye; once a second would be too much to hear. @param {Run} run @param {Lang} lang @param {Acts} acts */
export function running(run, lang, { cancel }) {
  const t = translator(lang);
  const seconds = h("span", { class: "results-seconds", "data-results": "seconds", "aria-hidden": "true" });
  const tick = () => (seconds.textContent = t("results.seconds", { count: Math.max(0, Math.floor((Date.now() - run.started) / 1000)) }));
  everySecond(seconds, tick);
  return h("div", { class: "state loading results-running" }, h("span", { class: "spinner", "aria-hidden": "true" }), h("span", null, t("results.running")), seconds,
    h("button", { class: "button", type: "button", "data-results": "cancel", onclick: cancel }, t("results.cancel")));
}

/** @param {Lang} lang @param {Acts} acts */
export function cancelled(lang, { again }) {
  const t = translator(lang);
  return emptyState(lang, t("results.cancelled"), t("results.cancelledHint"), button(t("results.again"), "again", again));
}

/** @param {Run} run with a problem @param {Lang} lang @param {Acts} acts */
export function failed({ ask, problem, started }, lang, { again, place }) {
  const t = translator(lang);
  const { title, detail, status, place: where, retryAfter } = /** @type {Problem} */ (problem);
  const own = ownTitle({ status, retryAfter, place: where }, lang);
  const hint = status !== 0 ? null : ask.lang === "sparql" ? t("results.broken") : t("problem.offlineHint");
  const retry = button(t("results.retry"), "again", again);
  if (retryAfter) countDown(retry, started, retryAfter, lang);
  return h("div", { class: "state problem results-failed", "data-results": "failed" },
    h("p", { class: "state-title" }, own ?? (title || t("results.failedTitle"))),
    detail && detail !== title && h("p", { class: "results-detail", lang: "en" }, detail), hint && h("p", null, hint),
    h("div", { class: "results-actions" },
      where && h("button", { class: "button", type: "button", "data-results": "place", onclick: () => place(where) }, t("results.place", { line: where.line, column: where.column })), retry));
}

/** The server speaks English; what is common is said in the language of the page. @param {Pick<Problem, "status" | "retryAfter" | "place">} problem @param {Lang} lang */
export function ownTitle({ status, retryAfter, place }, lang) {
  const t = translator(lang);
  if (status === 0) return t("problem.offline");
  if (lang === "en") return null;
  if (status === 429) return t("results.busyYou");
  if (status === 503 && retryAfter) return t("results.busyAll");
  if (status === 504) return t("results.tooLong");
  if (status === 413) return t("results.tooLarge");
  return status === 400 || status === 403 ? t(place ? "results.mistake" : "results.refused") : null;
}

/** @param {string} words @param {string} name @param {() => void} act */
const button = (words, name, act) => h("button", { class: "button", type: "button", "data-results": name, onclick: act }, words);

/** From now on: when the answer came is not known. @param {HTMLElement} element @param {number} started @param {number} seconds @param {Lang} lang */
function countDown(element, started, seconds, lang) {
  const t = translator(lang);
  const until = (ends.get(started) ?? Date.now() + 1000 * seconds);
  ends.set(started, until);
  everySecond(element, () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    element.textContent = left > 0 ? t("results.retryIn", { count: left }) : t("results.retry");
    return left > 0;
  });
}

/** When a failed query may be asked again, by when it was asked: said anew in another language it stays the same. @type {Map<number, number>} */
const ends = new Map();

/** At once and each second, until it says false or the element has left the page. @param {HTMLElement} element @param {() => unknown} act */
function everySecond(element, act) {
  act();
  const timer = setInterval(() => (!element.isConnected || act() === false) && clearInterval(timer), 1000);
}
