// @ts-check
/** Pieces that the panels of concepts and questions share. */
import { h } from "../dom.js";
import { HTML_LANG, nameOf, otherName, pick, translator } from "../i18n.js";
import { richText } from "../text/rich.js";
import { areaMark, areaName, difficulty } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Topic} Topic */

/** @param {Topic} topic @param {State} state @param {...import("../dom.js").Child} facts */
export function heading(topic, state, ...facts) {
  const t = translator(state.lang);
  const other = otherName(topic, state.lang);
  const shown = pick(topic, state.lang);
  return h("header", { class: "topic-head" },
    h("p", { class: "eyebrow" }, h("span", { class: `kind ${topic.kind}` }, t(`kind.${topic.kind}`)), areaMark(state, topic.area, topic.kind), areaName(state, topic.area)),
    h("h2", { id: "panel-title", tabindex: "-1", lang: shown?.fallback ? HTML_LANG[shown.lang] : null }, nameOf(topic, state.lang)),
    other && h("p", { class: "other-name", lang: HTML_LANG[state.lang === "en" ? "zh" : "en"] }, other),
    h("p", { class: "facts" }, difficulty(state, topic.difficulty), facts));
}

/** A part with a heading; nothing where it has no content. @param {string} title @param {...(import("../dom.js").Child | import("../dom.js").Child[])} content */
export function section(title, ...content) {
  const some = content.flat().filter((child) => child !== null && child !== undefined && child !== false);
  return some.length === 0 ? null : h("section", { class: "part" }, h("h3", null, title), some);
}

/** @param {{en: string[], zh: string[]} | null} lists @param {State} state */
export function richList(lists, state) {
  if (!lists) return null;
  const own = lists[state.lang] ?? [];
  const fallback = own.length === 0;
  const other = state.lang === "en" ? "zh" : "en";
  const items = fallback ? lists[other] ?? [] : own;
  if (items.length === 0) return null;
  return h("ul", { class: "points" }, items.map((item) => h("li", null, richText(fallback ? { en: null, zh: null, [other]: item } : { en: null, zh: null, [state.lang]: item }, state.lang, "span"))));
}

/** @param {import("../types.js").Source[]} sources @param {State} state */
export function sourceList(sources, state) {
  if (sources.length === 0) return null;
  return section(translator(state.lang)("panel.sources"), h("ul", { class: "sources" }, sources.map(({ title, year, url }) => {
    const text = year ? `${title} (${year})` : title;
    const safe = url && /^https?:\/\//i.test(url) ? url : null;
    return h("li", null, safe ? h("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, text) : text);
  })));
}
