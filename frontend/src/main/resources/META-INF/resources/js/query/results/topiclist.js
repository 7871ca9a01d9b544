// @ts-check
/** The topics of a drawing as a list: one stop for Tab, arrows go through it, Enter opens a topic in the explorer. */
import { h, replace } from "../../dom.js";
import { byImportance, neighbourCounts } from "../../graph/model.js";
import { shownOf } from "../../graph/shown.js";
import { translator } from "../../i18n.js";
import { areaMark, statusMark, topicLink } from "../../topics.js";

/** @param {import("../../types.js").Store} store of the drawing */
export function createTopicList(store) {
  const list = h("ul", { onkeydown: onKey, onfocusin: (/** @type {Event} */ { target }) => enter(target), onfocusout: () => point(null) });
  const element = h("nav", { class: "results-topics", "data-results": "topics" }, list);
  /** The topic that Tab leads to. */
  let current = "";

  /** @param {string | null} id */
  function point(id) {
    if (store.get().hovered !== id) store.set({ hovered: id });
  }

  const links = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll("a")]);

  /** @param {EventTarget | null} target */
  function enter(target) {
    const link = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("a")) : null;
    if (!link) return;
    current = link.dataset.topic ?? "";
    links().forEach((one) => (one.tabIndex = one === link ? 0 : -1));
    point(current);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  }

  /** @param {import("../../types.js").State} state */
  function show(state) {
    const t = translator(state.lang);
    element.setAttribute("aria-label", t("results.topics"));
    const { nodes, links: shown } = shownOf(state);
    const counts = neighbourCounts(shown);
    const focused = list.contains(document.activeElement);
    const top = element.scrollTop;
    replace(list, byImportance(nodes, null).map((topic) => {
      const link = topicLink(topic, topic.kind, state);
      link.tabIndex = -1;
      link.append(h("span", { class: "visually-hidden" }, `, ${t(`kind.${topic.kind}`)}, ${t("map.links", { count: counts.get(topic.id) ?? 0 })}`));
      return h("li", { class: state.selection.has(topic.id) ? "selected" : null, onpointerenter: () => point(topic.id), onpointerleave: () => point(null) },
        areaMark(state, topic.area, topic.kind), link, statusMark(state, topic.id));
    }));
    const all = links();
    const stop = all.find((one) => one.dataset.topic === current) ?? all[0];
    if (stop) stop.tabIndex = 0;
    element.scrollTop = top;
    if (focused) stop?.focus({ preventScroll: true });
    if (state.selection.size === 1) list.querySelector(".selected")?.scrollIntoView({ block: "nearest" });
  }

  store.subscribe((state) => [shownOf(state), state.lang, state.selection, state.overview, state.statuses], show);
  show(store.get());
  return { element };
}
