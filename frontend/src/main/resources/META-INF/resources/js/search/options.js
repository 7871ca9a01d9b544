// @ts-check
/** How a topic looks in the list under the search box. */
import { h } from "../dom.js";
import { HTML_LANG, nameOf, otherName, pick, translator } from "../i18n.js";
import { pieces } from "./marks.js";

/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../types.js").FoundTopic} FoundTopic */
/** @typedef {import("../types.js").SearchHit} SearchHit */

/** Below this only the text about the topic fits, as the API has it. */
const ONLY_TEXT = 0.2;

/** @param {SearchHit} hit @param {string} query @param {Lang} lang */
export function hitContent(hit, query, lang) {
  const t = translator(lang);
  if (hit.score < ONLY_TEXT) return topicContent(hit, "", lang, h("span", { class: "hit-matched" }, t("search.inText")));
  const isName = [nameOf(hit, lang), otherName(hit, lang)].includes(hit.matched);
  return topicContent(hit, query, lang, !isName && hit.matched && h("span", { class: "hit-matched", dir: "auto" }, t("search.matched"), " ", marked(hit.matched, query)));
}

/** @param {FoundTopic} topic @param {string} query @param {Lang} lang @param {import("../dom.js").Child} [more] */
export function topicContent(topic, query, lang, more) {
  const t = translator(lang);
  const shown = pick(topic, lang);
  const other = otherName(topic, lang);
  return [
    h("span", { class: `kind ${topic.kind}` }, t(`kind.${topic.kind}`)),
    h("span", { class: "hit-names" },
      h("span", { class: "hit-name", lang: shown && HTML_LANG[shown.lang], dir: "auto" }, marked(nameOf(topic, lang), query)),
      shown?.fallback && h("span", { class: "only-in" }, t(`app.onlyIn.${shown.lang}`)),
      other && h("span", { class: "other-name", lang: HTML_LANG[lang === "en" ? "zh" : "en"], dir: "auto" }, marked(other, query)),
      more),
  ];
}

/** @param {string} text @param {string} query */
const marked = (text, query) => pieces(text, query).map((piece) => (piece.marked ? h("mark", null, piece.text) : piece.text));
