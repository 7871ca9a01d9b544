// @ts-check
/** The topics of an answer as the explorer draws them, with the legend, and a list that says the same. */
import { asProblem } from "../../api.js";
import { h, replace } from "../../dom.js";
import { createLegend } from "../../graph/legend.js";
import { emptyGraph, move } from "../../graph/model.js";
import { MapView } from "../../graph/view.js";
import { translator } from "../../i18n.js";
import { createStatuses } from "../../progress/statuses.js";
import { NOWHERE, topicHref } from "../../router.js";
import { emptyState, loadingState, problemState } from "../../states.js";
import { createStore, idle } from "../../store.js";
import { number } from "./head.js";
import { MOST_DRAWN } from "./limits.js";
import { explorerHref, graphOf } from "./subject.js";
import { createTopicList } from "./topiclist.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("./answer.js").FoundTopic} FoundTopic */
/** @typedef {import("../../types.js").State} State */
/** @typedef {import("../../types.js").Graph} Graph */

/** What of the page's state the drawing goes by as well. @param {State} state */
const shared = ({ lang, theme, overview, names, known, rejected, both }) => ({ lang, theme, overview, names, known, rejected, both });

/** @param {import("../../main.js").App} app */
export function createDrawing({ store, router }) {
  const own = createStore({
    ...store.get(), graph: emptyGraph(), route: { ...NOWHERE, page: "query" }, selection: new Set(), hovered: null, cursor: null, statuses: new Map(),
    questions: idle(), panel: idle(), connections: idle(),
  });
  const ground = h("div", { class: "map-ground" });
  const notice = h("div", { class: "map-notice" });
  const tools = h("div", { class: "map-tools" });
  const map = h("div", { class: "map results-map", "data-results": "drawing" }, ground, notice, tools);
  const list = createTopicList(own);
  const above = h("div", { class: "results-actions" });
  const nothing = h("div");
  const element = h("div", { class: "results-drawing" }, above, nothing, h("div", { class: "results-drawn" }, list.element, map));
  const open = (/** @type {string} */ id) => router.go(topicHref(own.get().graph.nodes.get(id)?.kind ?? "concept", id));
  const select = (/** @type {string[]} */ ids, add = false) => own.set({ selection: new Set([...(add ? own.get().selection : []), ...ids]) });
  const view = new MapView(ground, own, {
    open: (id) => select([id]), expand: open, hover: (id) => own.get().hovered !== id && own.set({ hovered: id }), select, clear: () => select([]),
    drop: (places) => own.set({ graph: move(own.get().graph, places, true) }), menu: (id) => select([id]),
  });
  view.canvas.setAttribute("role", "img");
  createLegend(map, own, /** @type {any} */ ({ filter }));
  createStatuses(own);
  /** @type {{answer: Answer, topics: FoundTopic[], all: boolean} | null} */
  let now = null;
  let choose = (/** @type {boolean} */ _) => {};

  /** @param {Partial<import("../../types.js").Without>} without */
  function filter(without) {
    const { graph } = own.get();
    own.set({ graph: { ...graph, without: { ...graph.without, ...without } } });
  }

  /** @param {Answer} answer @param {FoundTopic[]} topics @param {import("../../types.js").QueryLang} lang @param {boolean | null} all @param {(all: boolean) => void} onChoose */
  function show(answer, topics, lang, all, onChoose) {
    choose = onChoose;
    const state = store.get();
    const t = translator(state.lang);
    const links = all ?? answer.links.length === 0;
    map.parentElement?.toggleAttribute("hidden", topics.length === 0);
    above.hidden = topics.length === 0;
    replace(nothing, topics.length === 0 && emptyState(state.lang, t("results.noTopics"), t(`results.noTopicsHint.${lang}`)));
    if (now?.answer === answer && now.all === links && now.topics.length === topics.length) return;
    now = { answer, topics, all: links };
    if (topics.length > 0) load(now);
  }

  /** @param {NonNullable<typeof now>} wish */
  async function load(wish) {
    const { lang } = store.get();
    notice.hidden = false;
    own.set({ graph: emptyGraph(), selection: new Set(), hovered: null });
    replace(notice, loadingState(lang));
    say();
    try {
      const graph = await graphOf(wish.answer, wish.topics.slice(0, MOST_DRAWN), wish.all);
      if (wish !== now) return;
      notice.hidden = true;
      own.set({ graph });
    } catch (error) {
      if (wish === now) replace(notice, problemState(lang, asProblem(error), () => load(wish)));
    }
    say();
  }

  /** What stands above and on the rim. */
  function say() {
    const { lang, graph } = own.get();
    const t = translator(lang);
    if (!now) return;
    const { answer, topics, all } = now;
    const address = explorerHref(graph);
    const which = h("select", { "data-results": "links", "aria-label": t("results.linksLabel"), onchange: () => choose(which.value === "all") },
      h("option", { value: "own", selected: !all }, t("results.links.own")), h("option", { value: "all", selected: all }, t("results.links.all")));
    const focused = above.contains(document.activeElement) && document.activeElement?.matches("select");
    replace(above,
      h("span", { class: "results-hint" }, topics.length > MOST_DRAWN ? h("strong", { "data-results": "not-drawn" }, t("results.notDrawn", { count: number(topics.length, lang), most: MOST_DRAWN })) : t(topics.length === 1 ? "results.topic" : "results.topicMany", { count: topics.length }), " ", h("span", { class: "quiet" }, t("results.openHint"))),
      answer.links.length > 0 && which,
      address && h("a", { class: "button small", href: address, "data-results": "open-all" }, t("results.openAll")));
    if (focused) which.focus();
    const tool = (/** @type {import("../../i18n.js").Key} */ key, /** @type {string} */ sign, /** @type {() => void} */ act) =>
      h("button", { class: "icon-button", type: "button", title: t(key), "aria-label": t(key), onclick: act }, h("span", { "aria-hidden": "true" }, sign));
    replace(tools, tool("results.zoomIn", "+", () => view.zoomBy(1.4)), tool("results.zoomOut", "−", () => view.zoomBy(1 / 1.4)), tool("results.fit", "⤢", () => view.fit()));
    view.canvas.setAttribute("aria-label", t("results.drawing"));
  }

  store.subscribe((state) => Object.values(shared(state)), (state) => own.set(shared(state)));
  own.subscribe((state) => [state.lang], say);
  return { element, show };
}
