// @ts-check
/** The explorer's stage: the map with its tools and legend, the list beside it, and how loading and failing show. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { loadingState, problemState } from "../states.js";
import { nameById } from "../topics.js";
import { createLegend } from "./legend.js";
import { createList } from "./list.js";
import { createTopicMenu } from "./menu.js";
import { createSelectionBar, createTools, createViewChoice } from "./tools.js";
import { MapView } from "./view.js";
import { walkByKeys } from "./walk.js";

/** @typedef {import("../types.js").State} State */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer @param {import("../router.js").Router} router @param {() => void} help */
export function createStage(container, store, explorer, router, help) {
  const list = h("nav", { class: "topic-list" });
  const ground = h("div", { class: "map-ground" });
  const notice = h("div", { class: "map-notice", hidden: true });
  const map = h("div", { class: "map" }, ground, notice);
  container.append(list, map);
  const view = new MapView(ground, store, explorer);
  view.canvas.tabIndex = 0;
  view.canvas.setAttribute("role", "application");
  map.append(createTools(store, explorer, view, container, help), createViewChoice(store, explorer), createSelectionBar(store, explorer, router));
  createLegend(map, store, explorer);
  createList(list, store, explorer);
  createTopicMenu(store, explorer, router);
  walkByKeys(store, explorer, view);

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "topic";
    if (container.hidden) return;
    const t = translator(state.lang);
    view.canvas.setAttribute("aria-label", t("map.label", { topic: nameById(state, state.graph.focus ?? state.route.id ?? "") }));
    view.canvas.setAttribute("aria-roledescription", t("map.role"));
    const { status, problem } = state.map;
    notice.hidden = status === "ready";
    notice.classList.toggle("over", state.graph.nodes.size > 0);
    if (status === "failed" && problem) replace(notice, problemState(state.lang, problem, explorer.retry));
    else replace(notice, loadingState(state.lang));
  }
  store.subscribe((state) => [state.route, state.map, state.lang, state.names, state.graph.focus], show);
  store.subscribe(({ graph }) => [graph.layout, graph.depth], () => view.fit());
  show(store.get());
}
