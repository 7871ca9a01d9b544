// @ts-check
/** Pieces that the panels of concepts and questions share. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { topicOtherName } from "../text/names.js";
import { areaMark, areaName, difficulty } from "../topics.js";
import { title } from "./sides.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Topic} Topic */
/** @typedef {import("../types.js").TopicName} TopicName */

/** Of what kind and of which area a topic is. @param {{kind: import("../types.js").Kind, area: string | null}} topic @param {State} state */
export const eyebrow = ({ kind, area }, state) => [
  h("span", { class: `kind ${kind}` }, translator(state.lang)(`kind.${kind}`)),
  area && areaMark(state, area, kind), area && h("bdi", { class: "of-area", title: areaName(state, area) }, areaName(state, area))];

/** @param {TopicName} topic @param {State} state @param {...import("../dom.js").Child} facts */
export function heading(topic, state, ...facts) {
  const other = !state.both && topicOtherName(topic, state.lang);
  const some = facts.filter(Boolean);
  return h("header", { class: "topic-head" },
    h("h2", { id: "panel-title", tabindex: "-1" }, title(topic, state)),
    other && h("p", { class: "second-name" }, other),
    some.length > 0 && h("p", { class: "facts" }, some));
}

/** What is known of any topic at a glance. @param {Topic} topic @param {State} state */
export const commonFacts = (topic, state) => [difficulty(state, topic.difficulty), ...origin(topic.origin, state)];

/** Who says so, where it is not the seed. @param {string | null} origin @param {State} state */
export function origin(origin, { lang }) {
  if (origin === null || origin === "seed") return [];
  const t = translator(lang);
  const words = origin.startsWith("bank:") ? t("reading.fromBank", { bank: origin.slice("bank:".length) }) : origin === "curator" ? t("reading.byCurator") : origin;
  return [h("span", { class: "badge origin" }, words)];
}

/** A part with a heading; nothing where it has no content. @param {string} place names it among the parts @param {string} title @param {...(import("../dom.js").Child | import("../dom.js").Child[])} content */
export function section(place, title, ...content) {
  const some = content.flat().filter((child) => child !== null && child !== undefined && child !== false);
  return some.length === 0 ? null : h("section", { class: "part", "data-place": place }, h("h3", null, title), some);
}

/** Parts that stand further down, each built in a task of its own: what is above them shows, and answers, before. */
/** @param {import("./memory.js").Memory} memory @param {() => (HTMLElement | null | undefined | false | "")[]} parts */
export function inTurn({ whole }, parts) {
  const built = () => parts().filter((part) => part instanceof HTMLElement);
  if (whole) return built();
  const place = h("div", { hidden: true });
  setTimeout(() => place.isConnected && place.replaceWith(...built()));
  return [place];
}

/** @param {import("../types.js").Source[]} sources @param {State} state */
export function sourceList(sources, state) {
  if (sources.length === 0) return null;
  return section("sources", translator(state.lang)("panel.sources"), h("ul", { class: "sources" }, sources.map(({ title, year, url }) => {
    const words = h("bdi", null, year ? `${title} (${year})` : title);
    const safe = url && /^https?:\/\//i.test(url) ? url : null;
    return h("li", null, safe ? h("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, words) : words);
  })));
}
