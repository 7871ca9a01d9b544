// @ts-check
/** What is picked out on the atlas, beside it: an area with its topics, questions and neighbours, or the links between two. */
import { h } from "../dom.js";
import { sample } from "../graph/legend.js";
import { nameOf, translator } from "../i18n.js";
import { askLinks } from "../panel/ask.js";
import { ofArea, ofTie } from "../query/views.js";
import { href } from "../router.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { richText } from "../text/rich.js";
import { areaMark, topicLink, topicNamed } from "../topics.js";
import { picked } from "./load.js";
import { nearLink } from "./side.js";
import { tieMapHref } from "./tiemap.js";
import { neighboursOfArea, tieHref } from "./ties.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").OverviewArea} OverviewArea */
/** @typedef {import("../types.js").AreaPage} AreaPage */

const FIRST_TOPICS = 8;

/** @param {Overview} overview @param {State} state @param {() => void} retry */
export function pickedCard(overview, state, retry) {
  const [one, other] = picked(state.route);
  const area = overview.areas.find(({ id }) => id === one);
  const second = overview.areas.find(({ id }) => id === other);
  const t = translator(state.lang);
  if (!area || (other && !second)) return h("section", { class: "area-card" }, back(state), emptyState(state.lang, t("home.noArea"), t("home.noAreaHint")));
  return second ? tieCard(area, second, state, retry) : areaCard(area, overview, state, retry);
}

/** @param {State} state */
const back = ({ lang }) => h("a", { class: "back", href: "/" }, h("span", { "aria-hidden": "true" }, "←"), translator(lang)("app.home"));

/** @param {OverviewArea} area @param {Overview} overview @param {State} state @param {() => void} retry */
function areaCard(area, overview, state, retry) {
  const t = translator(state.lang);
  const { value, status, problem } = state.area;
  const page = value?.id === area.id ? value : null;
  const topics = page?.topics ?? area.topics;
  return h("section", { class: "area-card", "aria-labelledby": "picked" }, back(state),
    h("h2", { id: "picked", tabindex: "-1" }, areaMark(state, area.id), nameOf(area, state.lang)),
    h("p", { class: "quiet" }, [t("home.concepts", { count: area.concepts }), t("home.questions", { count: area.questions })].join(" · ")),
    h("h3", null, t("home.areaTopics")), topicList(topics, area, state),
    page && page.asked.length > 0 && [h("h3", null, t("home.areaAsked")), asked(page, state)],
    h("h3", null, t("home.areaNear")), neighbours(area, page, overview, state),
    askLinks(nameOf(area, state.lang), ofArea(area.id), state.lang),
    !page && status === "loading" && loadingState(state.lang), !page && problem && problemState(state.lang, problem, retry));
}

/** @param {import("../types.js").OverviewTopic[]} topics @param {OverviewArea} area @param {State} state */
function topicList(topics, area, state) {
  const t = translator(state.lang);
  const item = (/** @type {import("../types.js").OverviewTopic} */ topic) => h("li", null, topicLink(topic, topic.kind ?? "concept", state, true));
  const [first, rest] = [topics.slice(0, FIRST_TOPICS), topics.slice(FIRST_TOPICS)];
  return h("div", { class: "main-topics" }, h("ul", null, first.map(item)),
    rest.length > 0 && h("details", null, h("summary", null, t("home.areaMore", { count: rest.length })), h("ul", null, rest.map(item))));
}

/** @param {AreaPage} page @param {State} state */
function asked({ id, asked: questions, questions: count }, state) {
  return h("div", { class: "main-topics" }, h("ul", null, questions.map((one) => h("li", null, topicLink(one, "question", state)))),
    h("a", { class: "button small", href: href({ page: "questions", area: id }) }, translator(state.lang)("home.areaQuestions", { count })));
}

/** @param {OverviewArea} area @param {AreaPage | null} page @param {Overview} overview @param {State} state */
function neighbours(area, page, overview, state) {
  const near = page?.neighbours ?? neighboursOfArea(overview, area.id);
  if (near.length === 0) return h("p", { class: "quiet" }, translator(state.lang)("home.areaAlone"));
  return h("ul", { class: "near-list" }, near.map(({ id, count }) => {
    const other = overview.areas.find((one) => one.id === id) ?? { id, en: null, zh: null };
    return h("li", null, nearLink(tieHref(area.id, id), [areaMark(state, id), h("span", null, nameOf(other, state.lang))], count, near[0].count, state));
  }));
}

/** @param {OverviewArea} one @param {OverviewArea} other @param {State} state @param {() => void} retry */
function tieCard(one, other, state, retry) {
  const t = translator(state.lang);
  const { value, problem } = state.areaLinks;
  const tie = value?.from === one.id && value.to === other.id ? value : null;
  const link = (/** @type {OverviewArea} */ area) => h("a", { class: "near", href: href({ page: "explore", area: area.id }) },
    h("span", { class: "near-name" }, areaMark(state, area.id), h("span", null, nameOf(area, state.lang))));
  const head = [back(state), h("h2", { id: "picked", tabindex: "-1" }, t("home.tieTitle", { a: nameOf(one, state.lang), b: nameOf(other, state.lang) }))];
  const body = tie ? tieParts(tie, state) : [problem ? problemState(state.lang, problem, retry) : loadingState(state.lang)];
  return h("section", { class: "area-card", "aria-labelledby": "picked" }, head, body, h("ul", { class: "near-list" }, h("li", null, link(one)), h("li", null, link(other))),
    askLinks(t("home.tieTitle", { a: nameOf(one, state.lang), b: nameOf(other, state.lang) }), ofTie(one.id, other.id), state.lang));
}

/** @param {import("../types.js").AreaLinks} tie @param {State} state */
function tieParts(tie, state) {
  const t = translator(state.lang);
  const counted = tie.links.length < tie.count ? t("home.tieShown", { shown: tie.links.length, count: tie.count }) : t("home.links", { count: tie.count });
  return [h("p", { class: "quiet" }, counted), tie.links.length > 0 && h("a", { class: "button primary", href: tieMapHref(tie) }, t("home.tieMap")),
    h("ul", { class: "tie-links" }, tie.links.map((each) => tieRow(each, state)))];
}

/** @param {import("../types.js").AreaTie} tie @param {State} state */
function tieRow({ type, from, to, because, contested }, state) {
  const t = translator(state.lang);
  const end = (/** @type {string} */ id) => topicLink(topicNamed(state, id), "concept", state);
  return h("li", { class: "link-row", "data-link": `${from}--${type}--${to}` },
    h("div", { class: "tie-ends" }, end(from), h("span", { class: "tie-kind" }, sample(type), t(`link.${type}.name`)), end(to),
      contested && h("span", { class: "badge warn", title: t("panel.contestedTitle") }, t("panel.contested"))),
    h("div", { class: "because" }, richText(because, state.lang, "span") ?? h("span", { class: "quiet" }, t("panel.noReason"))));
}
