// @ts-check
/** The links of a concept, grouped by what they say from its point of view, each with its reason. */
import { h } from "../dom.js";
import { LINK_TYPES } from "../graph/styles.js";
import { sample } from "../graph/legend.js";
import { nameById, topicLink, topicNamed } from "../topics.js";
import { translator } from "../i18n.js";
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
      h("ul", null, sorted(some, id, state).map((link) => row(link, id, state))))));
}

/** @param {ConceptLink[]} links @param {string} id @param {State} state */
const sorted = (links, id, state) =>
  [...links].sort((a, b) => nameById(state, otherEnd(a, id)).localeCompare(nameById(state, otherEnd(b, id)), state.lang));

/** @param {ConceptLink} link @param {string} id @param {State} state */
function row(link, id, state) {
  const t = translator(state.lang);
  const contested = link.contested && h("span", { class: "badge warn", title: t("panel.contestedTitle") }, t("panel.contested"));
  return h("li", { class: "link-row" },
    h("div", null, topicLink(topicNamed(state, otherEnd(link, id)), "concept", state, true), contested),
    h("div", { class: "because" }, richText(link.because, state.lang, "span") ?? h("span", { class: "quiet" }, t("panel.noReason"))));
}

/** @param {ConceptLink} link @param {string} id */
const otherEnd = (link, id) => (link.from === id ? link.to : link.from);
