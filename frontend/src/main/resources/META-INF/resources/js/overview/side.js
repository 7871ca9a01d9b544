// @ts-check
/** What stands beside the atlas when nothing is picked out: what there is, what to try, and the atlas as lists. */
import { h } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { areaMark } from "../topics.js";
import { tieHref } from "./ties.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Overview} Overview */

const MOST_TIES = 5;

/** @param {State} state */
export function introduction(state) {
  const t = translator(state.lang);
  const areas = state.overview.value?.areas ?? [];
  const sum = (/** @type {"concepts" | "questions"} */ key) => areas.reduce((total, area) => total + area[key], 0);
  return [
    h("h1", null, t("home.title")),
    h("p", { class: "lead" }, areas.length > 0 ? t("home.lead", { concepts: sum("concepts"), questions: sum("questions") }) : t("app.tagline")),
  ];
}

/** The best linked concept to look around, the best linked one of another area to plan for, and the area with the most questions. */
/** @param {Overview} overview @param {State} state */
export function tries({ areas }, state) {
  const t = translator(state.lang);
  const main = areas.flatMap((area) => area.topics.slice(0, 1).map((topic) => ({ topic, area: area.id }))).sort((a, b) => (b.topic.degree ?? 0) - (a.topic.degree ?? 0));
  const asked = [...areas].sort((a, b) => b.questions - a.questions)[0];
  const [look, plan = look] = main;
  const item = (/** @type {string} */ address, /** @type {string} */ what, /** @type {string} */ name, /** @type {string} */ hint) =>
    h("li", null, h("a", { class: "try", href: address }, h("span", { class: "try-what" }, what), h("span", { class: "try-name" }, name), h("span", { class: "try-hint" }, hint)));
  return h("nav", { class: "tries", "aria-label": t("home.try") }, h("h2", null, t("home.try")), h("ul", null,
    look && item(topicHref(look.topic.kind ?? "concept", look.topic.id), t("home.tryLook"), nameOf(look.topic, state.lang), t("home.tryLookHint", { count: look.topic.degree ?? 0 })),
    plan && item(href({ page: "plan", goals: [plan.topic.id] }), t("home.tryPlan"), nameOf(plan.topic, state.lang), t("home.tryPlanHint")),
    asked && asked.questions > 0 && item(href({ page: "questions", area: asked.id }), t("home.tryRead"), nameOf(asked, state.lang), t("home.tryReadHint", { count: asked.questions }))));
}

/** @param {Overview} overview @param {State} state */
export function areaList({ areas }, state) {
  const t = translator(state.lang);
  return h("nav", { class: "area-list", "aria-label": t("home.areas") }, h("h2", null, t("home.areas")), h("ul", null, areas.map((area) =>
    h("li", null, h("a", { href: href({ page: "explore", area: area.id }) }, areaMark(state, area.id), nameOf(area, state.lang),
      h("span", { class: "count" }, area.concepts + area.questions))))));
}

/** @param {Overview} overview @param {State} state */
export function tieList({ areas, links }, state) {
  const t = translator(state.lang);
  if (links.length === 0) return null;
  const name = (/** @type {string} */ id) => nameOf(areas.find((area) => area.id === id) ?? { id, en: null, zh: null }, state.lang);
  return h("nav", { class: "near-list", "aria-label": t("home.ties") }, h("h2", null, t("home.ties")), h("ul", null, links.slice(0, MOST_TIES).map(({ from, to, count }) =>
    h("li", null, nearLink(tieHref(from, to), [areaMark(state, from), h("span", null, `${name(from)} – ${name(to)}`)], count, links[0].count, state)))));
}

/** A row with a bar as long as the links are many. */
/** @param {string} address @param {import("../dom.js").Child[]} what @param {number} count @param {number} most @param {State} state */
export function nearLink(address, what, count, most, state) {
  const bar = h("span", { class: "near-bar", "aria-hidden": "true" });
  bar.style.setProperty("inline-size", `${(100 * count) / most}%`);
  return h("a", { class: "near", href: address }, h("span", { class: "near-name" }, what), h("span", { class: "count" }, translator(state.lang)("home.links", { count })), bar);
}
