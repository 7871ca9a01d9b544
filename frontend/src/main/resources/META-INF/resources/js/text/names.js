// @ts-check
/** Names as they are written: each in its own direction, and marked where the language asked for has none. */
import { h } from "../dom.js";
import { HTML_LANG, nameOf, otherName, pick, translator } from "../i18n.js";

/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../types.js").TopicName} TopicName */

/** @type {Record<Lang, Lang>} */
export const OTHER = { en: "zh", zh: "en" };

/** The sign of a language where there is no room for its name. */
export const SIGN = { en: "EN", zh: "中" };

/** The mark of a text that exists in one language only. @param {Lang} lang the text's @param {Lang} reader the reader's */
export const onlyIn = (lang, reader) => h("span", { class: "only-in" }, translator(reader)(`app.onlyIn.${lang}`));

/** @param {TopicName} topic @param {Lang} lang */
export function topicName(topic, lang) {
  const shown = pick(topic, lang);
  const name = h("bdi", { class: "name", lang: shown ? HTML_LANG[shown.lang] : null }, nameOf(topic, lang));
  return shown?.fallback ? h("span", null, name, " ", shortMark(shown.lang, lang)) : name;
}

/** The name in the other language, where it says something else. @param {TopicName} topic @param {Lang} lang */
export function topicOtherName(topic, lang) {
  const other = otherName(topic, lang);
  return other && h("bdi", { class: "other-name", lang: HTML_LANG[OTHER[lang]] }, other);
}

/** @param {Lang} lang @param {Lang} reader */
function shortMark(lang, reader) {
  const words = translator(reader)(`app.onlyIn.${lang}`);
  return h("span", { class: "only-in", title: words }, h("span", { "aria-hidden": "true" }, SIGN[lang]), h("span", { class: "visually-hidden" }, words));
}
