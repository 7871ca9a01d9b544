// @ts-check
/** What shows as queries, on the page where one can change and run them. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { askHref } from "../query/address.js";

/** @typedef {import("../types.js").QueryLang} QueryLang */

/** @type {[QueryLang, string, string][]} */
const LANGUAGES = [["cypher", "Cypher", "//"], ["sparql", "SPARQL", "#"]];

/** @param {string} title what the queries give @param {Record<QueryLang, string>} queries @param {import("../types.js").Lang} lang */
export function askLinks(title, queries, lang) {
  const t = translator(lang);
  return h("p", { class: "ask" }, h("span", null, t("ask.label")), LANGUAGES.map(([language, name, sign]) =>
    h("a", { href: askHref(language, `${sign} ${inComment(title)}\n${queries[language]}`), "data-ask": language, title: t("ask.title", { form: name }) }, t("ask.as", { form: name }))));
}

/** Nothing ends the comment: Neo4j reads \\u even there. @param {string} text */
const inComment = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll("\\", "/");
