// @ts-check
/** The accessible twin of the map: the same topics as buttons, concepts before questions, the important ones first. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { topicName } from "../text/names.js";
import { areaMark } from "../topics.js";
import { byImportance, moreOf } from "./model.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer */
export function createList(container, store, explorer) {
  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    container.setAttribute("aria-label", t("map.list"));
    const topics = byImportance(state.graph);
    const focused = document.activeElement instanceof HTMLElement && container.contains(document.activeElement) ? document.activeElement.dataset.topic : null;
    const scroll = container.scrollTop;
    replace(container, part(t("map.concepts"), topics.filter((one) => one.kind === "concept"), state), part(t("map.questions"), topics.filter((one) => one.kind === "question"), state));
    container.scrollTop = scroll;
    if (focused) container.querySelector(`[data-topic="${CSS.escape(focused)}"]`)?.setAttribute("data-refocus", "");
    const again = container.querySelector("[data-refocus]");
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  }

  /** @param {string} title @param {PlacedNode[]} topics @param {State} state */
  function part(title, topics, state) {
    if (topics.length === 0) return null;
    return h("section", null, h("h2", null, title, h("span", { class: "count" }, topics.length)), h("ul", null, topics.map((topic) => h("li", null, button(topic, state)))));
  }

  /** @param {PlacedNode} topic @param {State} state */
  function button(topic, state) {
    const more = moreOf(state.graph, topic.id);
    const current = topic.id === state.route.id ? "true" : null;
    return h("button", {
      type: "button", "data-topic": topic.id, "aria-current": current,
      onclick: () => explorer.open(topic.id), onpointerenter: () => explorer.hover(topic.id), onpointerleave: () => explorer.hover(null),
      onfocus: () => explorer.hover(topic.id), onblur: () => explorer.hover(null),
    }, areaMark(state, topic.area, topic.kind), h("span", { class: "list-name" }, topicName(topic, state.lang)),
    more > 0 && h("span", { class: "more", title: translator(state.lang)("map.more", { count: more }) }, `+${more}`));
  }

  store.subscribe((state) => [state.graph.nodes.size, state.graph.focus, state.map, state.lang, state.route.id, state.overview], show);
  show(store.get());
}
