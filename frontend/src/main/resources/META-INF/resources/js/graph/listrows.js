// @ts-check
/** The rows of the list beside the map: a topic with its marks, and its links on the map in words. */
import { h } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { topicName } from "../text/names.js";
import { areaMark, statusMark } from "../topics.js";
import { sample } from "./legend.js";
import { shownOf } from "./shown.js";
import { LINK_TYPES } from "./styles.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {{open(id: string): void, hover(id: string | null): void, menu(id: string, row: Element): void, toggle(id: string): void}} RowActions */

/** @param {PlacedNode} topic @param {State} state @param {HTMLElement[] | null} links null where they are closed @param {RowActions} actions */
export function topicRow(topic, state, links, actions) {
  const t = translator(state.lang);
  const { id } = topic;
  const name = nameOf(topic, state.lang);
  const left = shownOf(state).more.get(id) ?? 0;
  const line = h("div", { class: "row-line", onclick: () => actions.open(id) },
    h("button", { class: "row-twist", type: "button", tabindex: "-1", "aria-hidden": "true", onclick: (/** @type {Event} */ event) => stop(event, () => actions.toggle(id)) }),
    areaMark(state, topic.area, topic.kind), h("span", { class: "list-name" }, topicName(topic, state.lang)),
    topic.pinned && h("span", { class: "row-pin", role: "img", "aria-label": t("topic.pinned"), title: t("topic.pinned") }),
    statusMark(state, id),
    left > 0 && h("span", { class: "more", title: t("map.more", { count: left }) }, `+${left}`),
    h("button", { class: "row-menu", type: "button", tabindex: "-1", "aria-label": t("topic.menu", { topic: name }), title: t("topic.menu", { topic: name }),
      onclick: (/** @type {Event} */ event) => stop(event, () => actions.menu(id, line)) }, "⋯"));
  return h("li", {
    role: "treeitem", "aria-level": "1", "aria-expanded": String(links !== null), "aria-selected": String(state.selection.has(id)), tabindex: "-1",
    "data-topic": id, "data-row": id, "aria-current": id === state.route.id ? "true" : null,
    onpointerenter: () => actions.hover(id), onpointerleave: () => actions.hover(null),
  }, line, links && h("ul", { role: "group" }, links));
}

/** The links of a topic to others on the map, grouped as in the panel. @param {PlacedNode} topic @param {State} state @param {RowActions} actions */
export function linkRows(topic, state, actions) {
  const t = translator(state.lang);
  const { nodes, links } = shownOf(state);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mine = links.filter(({ from, to }) => from === topic.id || to === topic.id)
    .sort((a, b) => LINK_TYPES.indexOf(a.type) - LINK_TYPES.indexOf(b.type) || Number(a.from !== topic.id) - Number(b.from !== topic.id));
  return mine.flatMap(({ id: link, type, from, to }) => {
    const out = from === topic.id;
    const other = byId.get(out ? to : from);
    if (!other) return [];
    return h("li", { role: "treeitem", "aria-level": "2", tabindex: "-1", "data-topic": other.id, "data-row": `${topic.id} ${link}`, "aria-selected": String(state.selection.has(other.id)) },
      h("div", { class: "row-line", onclick: () => actions.open(other.id) }, sample(type, !out), h("span", { class: "list-name" },
        h("span", { class: "quiet" }, t(`link.${type}.${out ? "out" : "in"}`)), " ", topicName(other, state.lang))));
  });
}

/** @param {Event} event @param {() => void} act */
function stop(event, act) {
  event.stopPropagation();
  act();
}
