// @ts-check
/** Names of topics as they become known from any answer, and small pieces that show topics the same way everywhere. */
import { h, svg } from "./dom.js";
import { areaStyles } from "./graph/styles.js";
import { nameOf, translator } from "./i18n.js";
import { topicHref } from "./router.js";
import { topicName, topicOtherName } from "./text/names.js";

/** @typedef {import("./types.js").TopicName} TopicName */
/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").Kind} Kind */

/** @param {Map<string, TopicName>} names @param {TopicName[]} topics @returns {Map<string, TopicName>} the same map where nothing is new */
export function learnNames(names, topics) {
  const fresh = topics.filter(({ id, kind }) => !names.has(id) || (kind && !names.get(id)?.kind));
  if (fresh.length === 0) return names;
  const known = new Map(names);
  for (const { id, kind, en, zh } of fresh) known.set(id, { id, kind, en, zh });
  return known;
}

/** @param {State} state @param {string} id @returns {TopicName} */
export const topicNamed = (state, id) => state.names.get(id) ?? { id, en: null, zh: null };

/** @param {State} state @param {string} id */
export const nameById = (state, id) => nameOf(topicNamed(state, id), state.lang);

/** A topic's name as a link, with the other language in small print. @param {TopicName} topic @param {Kind} kind @param {State} state */
export function topicLink(topic, kind, state, withOther = false) {
  return h("a", { class: `topic-link ${kind}`, href: topicHref(kind, topic.id), "data-topic": topic.id },
    topicName(topic, state.lang), withOther && topicOtherName(topic, state.lang));
}

/** The mark of an area, as on the map. @param {State} state @param {string | null} area @param {Kind} [kind] */
export function areaMark(state, area, kind = "concept") {
  const style = areaStyles(state.overview.value?.areas ?? [])(area ?? "");
  const colour = `var(${style.colour})`;
  const paint = (/** @type {SVGElement} */ element, /** @type {Record<string, string>} */ css) => {
    for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value);
    return element;
  };
  const shapes = [];
  if (kind === "question") shapes.push(paint(svg("rect", { x: 1.5, y: 1.5, width: 11, height: 11, rx: 3 }), { fill: "none", stroke: colour, "stroke-width": "2px" }));
  else if (style.fill === "ring") shapes.push(paint(svg("circle", { cx: 7, cy: 7, r: 4.5 }), { fill: "none", stroke: colour, "stroke-width": "3px" }));
  else shapes.push(paint(svg("circle", { cx: 7, cy: 7, r: 6 }), { fill: colour }));
  if (kind === "concept" && style.fill === "target") shapes.push(paint(svg("circle", { cx: 7, cy: 7, r: 2.5 }), { fill: "var(--surface)" }));
  return svg("svg", { class: "mark", viewBox: "0 0 14 14", width: 14, height: 14, "aria-hidden": "true" }, shapes);
}

/** @param {State} state @param {string | null} id */
export function areaName(state, id) {
  if (id === null) return null;
  const area = state.overview.value?.areas.find((one) => one.id === id);
  return nameOf(area ?? { id, en: null, zh: null }, state.lang);
}

/** Five dots, of which as many are filled as the topic is difficult. @param {State} state @param {number | null} level */
export function difficulty(state, level) {
  if (level === null) return null;
  const text = translator(state.lang)("difficulty", { level });
  return h("span", { class: "difficulty", role: "img", "aria-label": text, title: text },
    [1, 2, 3, 4, 5].map((dot) => h("span", { class: dot <= level ? "dot on" : "dot" })));
}

const SIGNS = { known: "M3 7.5l3 3 5.5-7", ready: "M7 2.2a4.8 4.8 0 1 1-.01 0M7 4.6v4.8M4.6 7h4.8", later: "M3 7h8" };

/** How a status looks, without relying on colour: a tick, a plus in a ring, a dash. @param {import("./types.js").Status} status */
export const statusSign = (status) =>
  svg("svg", { class: `status-sign ${status}`, viewBox: "0 0 14 14", width: 14, height: 14, "aria-hidden": "true" }, svg("path", { d: SIGNS[status] }));

/** The status of a topic with its word for screen readers; nothing before the learner said what they know. @param {State} state @param {string} id */
export function statusMark(state, id) {
  const status = state.statuses.get(id);
  if (!status || status === "later") return null;
  const text = translator(state.lang)(`status.${status}`);
  return h("span", { class: "status", role: "img", "aria-label": text, title: text }, statusSign(status));
}
