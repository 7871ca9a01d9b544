// @ts-check
/** What is said above a result: how much it is, how long it took, what is missing. */
import { h } from "../../dom.js";
import { translator } from "../../i18n.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("../../types.js").Lang} Lang */

/** @param {number} count @param {Lang} lang */
export const number = (count, lang) => count.toLocaleString(lang);

/** "340 rows", "1 triple". @param {Answer} answer @param {Lang} lang @param {number} [count] */
export function amount({ triples, verdict, total }, lang, count = total) {
  const t = translator(lang);
  if (verdict !== null) return t(verdict ? "results.yes" : "results.no");
  const key = triples ? (count === 1 ? "results.triple" : "results.triples") : count === 1 ? "results.row" : "results.rows";
  return t(key, { count: number(count, lang) });
}

/** "in 12 ms", "in 1.2 s". @param {number} millis @param {Lang} lang */
export function took(millis, lang) {
  const t = translator(lang);
  return millis < 1000 ? t("results.inMillis", { count: Math.round(millis) }) : t("results.inSeconds", { count: (millis / 1000).toLocaleString(lang, { maximumFractionDigits: 1 }) });
}

/** @param {Answer} answer @param {number} millis @param {Lang} lang */
export function headLine(answer, millis, lang) {
  return h("p", { class: "results-line" }, h("strong", { "data-results": "count" }, amount(answer, lang)), " ", h("span", { class: "quiet", "data-results": "time" }, took(millis, lang)));
}

/** @param {Answer} answer @param {Lang} lang */
export function leftOut(answer, lang) {
  const t = translator(lang);
  const { truncated, total, rows } = answer;
  return [
    truncated && h("p", { class: "results-warning", "data-results": "truncated" }, t("results.truncated", { count: number(total, lang) })),
    total > rows.length && h("p", { class: "results-warning" }, t("results.shownFirst", { count: amount(answer, lang, rows.length), all: amount(answer, lang) })),
  ];
}
