// @ts-check
/** The links of a concept, grouped by what they say from its point of view, each with its reason. */
import { h } from "../dom.js";
import { LINK_TYPES } from "../graph/styles.js";
import { sample } from "../graph/legend.js";
import { HTML_LANG, nameOf, translator } from "../i18n.js";
import { topicLink } from "../topics.js";
import { origin } from "./parts.js";
import { portioned } from "./portions.js";
import { text } from "./sides.js";

/** @typedef {import("../types.js").ConceptLink} ConceptLink */
/** @typedef {import("../types.js").State} State */

/** @typedef {{type: import("../types.js").LinkType, direction: "out" | "in", links: ConceptLink[]}} LinkGroup */

/**
 * @param {ConceptLink[]} links
 * @param {string} id the concept whose links they are
 * @returns {LinkGroup[]} requirements first
 */
export function group(links, id) {
  const groups = LINK_TYPES.flatMap((/** @type {import("../types.js").LinkType} */ type) => {
    const ofType = links.filter((link) => link.type === type);
    const symmetric = type === "comparedWith";
    /** @type {LinkGroup} */
    const out = { type, direction: "out", links: ofType.filter((link) => symmetric || link.from === id) };
    /** @type {LinkGroup} */
    const into = { type, direction: "in", links: ofType.filter((link) => !symmetric && link.from !== id) };
    return [out, into];
  });
  return groups.filter((one) => one.links.length > 0);
}

/** @param {ConceptLink[]} links @param {string} id @param {State} state @param {import("./memory.js").Memory} memory */
export function linkGroups(links, id, state, memory) {
  const t = translator(state.lang);
  if (links.length === 0) return h("p", { class: "quiet" }, t("panel.noLinks"));
  return h("div", { class: "link-groups" }, group(links, id).map(({ type, direction, links: some }) =>
    h("section", { class: "link-group", "data-type": type, "data-direction": direction, "data-place": `${type}-${direction}` },
      h("h4", null, sample(type, direction === "in"), h("span", null, t(`link.${type}.${direction}`)), h("span", { class: "count" }, some.length)),
      portioned(sorted(some, state), (link) => row(link, state), { name: `${type}-${direction}`, memory, more: t("reading.showAll", { count: some.length }) }))));
}

/** @param {ConceptLink[]} links @param {State} state */
function sorted(links, { lang }) {
  const { compare } = new Intl.Collator(HTML_LANG[lang]);
  return links.map((link) => ({ link, name: nameOf(link.other, lang) })).sort((a, b) => compare(a.name, b.name)).map(({ link }) => link);
}

/** @param {ConceptLink} link @param {State} state */
function row(link, state) {
  const t = translator(state.lang);
  const badge = (/** @type {boolean} */ holds, /** @type {"contested" | "implied"} */ what) =>
    holds && h("span", { class: what === "contested" ? "badge warn" : "badge", title: t(what === "contested" ? "panel.contestedTitle" : "reading.impliedTitle") },
      t(what === "contested" ? "panel.contested" : "reading.implied"));
  return h("li", { class: "link-row", "data-place": link.id },
    h("div", { class: "link-head" }, topicLink(link.other, "concept", state, true), badge(link.contested, "contested"), badge(link.implied, "implied"), origin(link.origin, state)),
    h("div", { class: "because" }, text(link.because, state, "span") ?? h("span", { class: "quiet" }, t("panel.noReason"))));
}
