// @ts-check
/** One connection to read: its topics from one end to the other, and between two of them what links them and why. */
import { h } from "../dom.js";
import { sample } from "../graph/legend.js";
import { nameOf, translator } from "../i18n.js";
import { text } from "../panel/sides.js";
import { topicName } from "../text/names.js";
import { areaMark, statusMark, topicLink } from "../topics.js";
import { mapHref } from "./chainmap.js";
import { spoken } from "./voice.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Connection} Connection */
/** @typedef {import("../types.js").Hop} Hop */
/** @typedef {import("../types.js").GraphNode} GraphNode */
/** @typedef {(id: string) => GraphNode} Find */

/** @param {Connection} connection @param {number} chain its place among the connections @param {Find} find @param {State} state */
export function chainItem({ nodes, hops }, chain, find, state) {
  const t = translator(state.lang);
  const name = viaName(nodes.slice(1, -1).map(find), state);
  return h("li", { class: "chain", "data-chain": chain },
    h("h3", { class: "chain-name" }, name),
    h("ol", { class: "stops" }, nodes.flatMap((id, i) => [stop(find(id), i === 0 || i === hops.length, state), hops[i] ? hopItem(hops[i], find, state) : null])),
    h("a", { class: "button small", href: mapHref(nodes.map(find)), "data-action": "explorer", "aria-label": t("connect.explorerTitle", { chain: name }) }, t("connect.explorer")));
}

/** What tells a connection from the others. @param {GraphNode[]} inner @param {State} state */
function viaName(inner, state) {
  const t = translator(state.lang);
  if (inner.length === 0) return t("connect.direct");
  return t("connect.through", { topics: inner.map((topic) => nameOf(topic, state.lang)).join(state.lang === "zh" ? "、" : ", ") });
}

/** @param {GraphNode} topic @param {boolean} isEnd @param {State} state */
const stop = (topic, isEnd, state) =>
  h("li", { class: isEnd ? "stop end-stop" : "stop", "data-topic": topic.id }, areaMark(state, topic.area, topic.kind), stopName(topic, state));

/** A topic by name, a question told apart, and what it is to the learner. @param {import("../types.js").FoundTopic} topic @param {State} state */
export function stopName(topic, state) {
  const kind = topic.kind === "question" && h("span", { class: "kind question" }, translator(state.lang)("kind.question"));
  return h("div", { class: "stop-name" }, kind, kind && " ", topicLink(topic, topic.kind, state, true), " ", statusMark(state, topic.id));
}

/** @param {Hop} hop @param {Find} find @param {State} state */
function hopItem(hop, find, state) {
  const t = translator(state.lang);
  return h("li", { class: "hop", "data-link": hop.link, "data-type": hop.type },
    h("p", { class: "hop-says" }, sample(hop.type, hop.reversed), h("span", null, sentence(hop, find, state),
      hop.contested && h("span", { class: "badge warn", title: t("panel.contestedTitle") }, t("panel.contested")))),
    hop.type !== "asks" || hop.because ? h("div", { class: "because" }, text(hop.because, state, "span") ?? h("span", { class: "quiet" }, t("panel.noReason"))) : null);
}

/** @param {Hop} hop @param {Find} find @param {State} state */
const sentence = (hop, find, state) => spoken(hop, state.lang).map((piece) => (typeof piece === "string" ? piece : h("b", null, topicName(find(piece.topic), state.lang))));
