// @ts-check
/** Texts in the reader's language or in both: side by side where there is room, else one below the other. */
import { h } from "../dom.js";
import { HTML_LANG, nameOf } from "../i18n.js";
import { onlyIn, SIGN, topicName } from "../text/names.js";
import { render, richBox, richText } from "../text/rich.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../types.js").Bilingual} Bilingual */
/** @typedef {{en: string[], zh: string[]}} Lists */

/** Their order, whatever the language of the interface: switching that one moves no text. @type {readonly Lang[]} */
const LANGS = ["en", "zh"];

/** @param {Bilingual | null | undefined} text @param {State} state @param {"div" | "span"} [tag] a span for one line without paragraphs */
export function text(text, { lang, both }, tag = "div") {
  if (!both || !text) return richText(text, lang, tag);
  const there = LANGS.filter((one) => text[one]);
  if (there.length === 0) return null;
  const bodies = there.map((one) => ({ lang: one, body: richBox(one, tag) }));
  const rendered = bodies.map((one) => render(one.body, text[one.lang] ?? ""));
  if (bodies.length < 2) return h(tag, null, onlyIn(there[0], lang), " ", bodies[0].body);
  const sides = pair(bodies);
  if (!align(sides)) Promise.all(rendered).then(() => align(sides));
  return sides;
}

/** Side by side, paragraphs that belong together start on one line, where both languages have as many. @param {HTMLElement} pair @returns {boolean} whether all of it is there yet */
function align(pair) {
  const counts = [...pair.querySelectorAll("div.rich")].map((rich) => rich.children.length);
  if (counts.includes(0)) return false;
  if (counts[0] > 1 && counts.every((count) => count === counts[0])) {
    pair.classList.add("aligned");
    pair.style.setProperty("--rows", String(counts[0]));
  }
  return true;
}

/** Lists whose points belong together by their order. @param {Lists | null} lists @param {State} state */
export function points(lists, state) {
  if (!lists) return null;
  const items = state.both || lists[state.lang].length === 0
    ? Array.from({ length: Math.max(lists.en.length, lists.zh.length) }, (_, i) => ({ en: lists.en[i] ?? null, zh: lists.zh[i] ?? null }))
    : lists[state.lang].map((item) => ({ en: null, zh: null, [state.lang]: item }));
  return items.length === 0 ? null : h("ul", { class: "points" }, items.map((item, i) => h("li", { "data-place": i }, text(item, state, "span"))));
}

/** Names that are not translations of one another. @param {Lists} lists @param {State} state */
export function words(lists, { both }) {
  const chips = (/** @type {Lang} */ lang) => lists[lang].map((word) => h("bdi", { class: "alias", lang: HTML_LANG[lang] }, word));
  if (lists.en.length + lists.zh.length === 0) return null;
  if (!both || lists.en.length === 0 || lists.zh.length === 0) return h("p", { class: "aliases" }, chips("en"), chips("zh"));
  return pair(LANGS.map((lang) => ({ lang, body: h("p", { class: "aliases" }, chips(lang)) })));
}

/** What stands in the title: both names on a par where both are wanted. @param {import("../types.js").TopicName} topic @param {State} state */
export function title(topic, { lang, both }) {
  if (!both || !topic.en || !topic.zh || topic.en === topic.zh) return topicName(topic, lang);
  return pair(LANGS.map((one) => ({ lang: one, body: h("bdi", null, nameOf(topic, one)) })), "span");
}

/** @param {{lang: Lang, body: HTMLElement}[]} sides @param {"div" | "span"} [tag] */
function pair(sides, tag = "div") {
  return h(tag, { class: "pair" }, sides.map(({ lang, body }) =>
    h(tag, { class: "side", lang: HTML_LANG[lang] }, h("span", { class: "sign", "aria-hidden": "true" }, SIGN[lang]), " ", body)));
}
