// @ts-check
/** The links of a concept, grouped by what they say from its point of view, each with its reason. */
import { h } from "../dom.js";
import { LINK_TYPES } from "../graph/styles.js";
import { sample } from "../graph/legend.js";
import { nameOf, translator } from "../i18n.js";
import { topicLink } from "../topics.js";
import { richText } from "../text/rich.js";

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

/** @param {ConceptLink[]} links @param {string} id @param {State} state */
export function linkGroups(links, id, state) {
  const t = translator(state.lang);
  if (links.length === 0) return h("p", { class: "quiet" }, t("panel.noLinks"));
  return h("div", { class: "link-groups" }, group(links, id).map(({ type, direction, links: some }) =>
    h("section", { class: "link-group", "data-type": type, "data-direction": direction },
      h("h4", null, sample(type, direction === "in"), h("span", null, t(`link.${type}.${direction}`)), h("span", { class: "count" }, some.length)),
      h("ul", null, sorted(some, state).map((link) => row(link, state))))));
}

/** @param {ConceptLink[]} links @param {State} state */
const sorted = (links, state) =>
  [...links].sort((a, b) => nameOf(a.other, state.lang).localeCompare(nameOf(b.other, state.lang), state.lang));

/** @param {ConceptLink} link @param {State} state */
function row(link, state) {
  const t = translator(state.lang);
  const contested = link.contested && h("span", { class: "badge warn", title: t("panel.contestedTitle") }, t("panel.contested"));
  return h("li", { class: "link-row" },
    h("div", null, topicLink(link.other, "concept", state, true), contested),
    h("div", { class: "because" }, richText(link.because, state.lang, "span") ?? h("span", { class: "quiet" }, t("panel.noReason"))));
}
