// @ts-check
/** What shows where there is no chain to show: nothing picked yet, the same topic twice, one that is gone, or no connection. Each says what to do next. */
import { h } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { emptyState } from "../states.js";
import { areaMark, topicLink } from "../topics.js";
import { pairs, partners } from "./examples.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Related} Related */
/** @typedef {import("../types.js").GraphNode} GraphNode */
/** @typedef {import("./examples.js").Example} Example */

/** Two topics that would connect, or one to go with the other. @param {string} address @param {Example[]} topics @param {State} state @param {string | null} [label] */
const example = (address, topics, state, label = null) => h("li", null, h("a", { class: "try example", href: address, "aria-label": label }, topics.flatMap((topic, i) => [
  i > 0 && h("span", { class: "quiet", "aria-hidden": "true" }, " ⇄ "), h("span", { class: "example-topic" }, areaMark(state, topic.area), " ", nameOf(topic, state.lang))])));

/** @param {State} state */
export function nothingPicked(state) {
  const found = state.overview.value ? pairs(state.overview.value) : [];
  if (found.length === 0) return null;
  const t = translator(state.lang);
  return h("section", { class: "examples" }, h("h2", null, t("connect.try")), h("ul", null,
    found.map((pair) => example(href({ page: "connect", from: pair[0].id, to: pair[1].id }), pair, state,
      t("connect.half", { from: nameOf(pair[0], state.lang), to: nameOf(pair[1], state.lang) })))));
}

/** @param {GraphNode} picked @param {"from" | "to"} open the end that is still to be picked @param {State} state */
export function onePicked(picked, open, state) {
  const t = translator(state.lang);
  const found = state.overview.value ? partners(state.overview.value, picked.area) : [];
  return h("section", { class: "examples" }, h("h2", null, t("connect.next")), found.length > 0 && h("p", { class: "quiet" }, t("connect.nextHint")), h("ul", null,
    found.map((topic) => example(href({ ...state.route, [open]: topic.id }), [topic], state))));
}

/** @param {State} state @param {() => void} again picks the second topic anew */
export function sameTopic(state, again) {
  const t = translator(state.lang);
  return emptyState(state.lang, t("connect.same"), t("connect.sameHint"), h("button", { class: "button", type: "button", onclick: again }, t("connect.sameNext")));
}

/** @param {Related["missing"][number]} gone @param {State} state */
export function goneTopic({ id, near }, state) {
  const t = translator(state.lang);
  const { route } = state;
  const end = route.from === id ? "from" : "to";
  const other = end === "from" ? route.to : route.from;
  const hits = near.filter((hit) => hit.id !== other);
  return h("section", { class: "state gone", role: "alert" }, h("p", { class: "state-title" }, t("connect.gone", { id })), h("p", null, t(hits.length > 0 ? "connect.goneHint" : "connect.goneNext")),
    h("ul", { class: "question-links" }, hits.map((hit) => h("li", null, h("span", { class: `kind ${hit.kind}` }, t(`kind.${hit.kind}`)), " ",
      h("a", { class: `topic-link ${hit.kind}`, href: href({ ...route, [end]: hit.id }) }, nameOf(hit, state.lang))))));
}

/** No chain passes a question, so that a question can be what joins the two. @param {Related} related @param {GraphNode} from @param {GraphNode} to @param {State} state */
export function notConnected({ nearestCommon, topics }, from, to, state) {
  const t = translator(state.lang);
  const name = (/** @type {GraphNode} */ topic) => nameOf(topic, state.lang);
  const all = nearestCommon.flatMap((id) => topics.get(id) ?? []);
  const questions = all.filter(({ kind }) => kind === "question");
  const shared = questions.length > 0 ? questions : all;
  const connect = (/** @type {GraphNode} */ a, /** @type {GraphNode} */ b) =>
    h("a", { class: "button small", href: href({ page: "connect", from: a.id, to: b.id }) }, t("connect.half", { from: name(a), to: name(b) }));
  return h("section", { class: "state none" }, h("p", { class: "state-title" }, t("connect.none", { from: name(from), to: name(to) })),
    h("p", null, t("connect.noneHint"), " ", t(shared.length > 0 ? "connect.sharedHint" : "connect.noShared")),
    shared.length === 0 && h("p", { class: "none-next" }, [from, to].map((topic) => h("a", { class: "button small", href: topicHref(topic.kind, topic.id) }, t("connect.around", { topic: name(topic) })))),
    h("ul", { class: "shared" }, shared.map((topic) => h("li", { "data-topic": topic.id },
      h("p", null, areaMark(state, topic.area, topic.kind), " ", topicLink(topic, topic.kind, state, true)),
      topic.kind === "question" && h("p", { class: "none-next" }, connect(from, topic), connect(topic, to))))));
}
