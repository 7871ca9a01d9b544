// @ts-check
/** The explorer's stage: the map with its tools and legend, the list beside it, and how loading and failing show. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { loadingState, problemState } from "../states.js";
import { nameById } from "../topics.js";
import { createLegend } from "./legend.js";
import { createList } from "./list.js";
import { MapView } from "./view.js";

/** @typedef {import("../types.js").State} State */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer @param {() => void} retry */
export function createStage(container, store, explorer, retry) {
  const list = h("nav", { class: "topic-list" });
  const ground = h("div", { class: "map-ground" });
  const notice = h("div", { class: "map-notice", hidden: true });
  const map = h("div", { class: "map" }, ground, notice);
  container.append(list, map);
  const view = new MapView(ground, store, explorer);
  const buttons = tools(view, container);
  map.append(buttons.element);
  createLegend(map, store);
  createList(list, store, explorer);

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "topic";
    if (container.hidden) return;
    const t = translator(state.lang);
    view.canvas.setAttribute("aria-label", `${t("map.label", { topic: nameById(state, state.graph.focus ?? state.route.id ?? "") })}. ${t("map.hint")}`);
    buttons.translate(t);
    const { status, problem } = state.map;
    notice.hidden = status === "ready";
    notice.classList.toggle("over", state.graph.nodes.size > 0);
    if (status === "failed" && problem) replace(notice, problemState(state.lang, problem, retry));
    else replace(notice, loadingState(state.lang));
  }
  store.subscribe((state) => [state.route, state.map, state.lang, state.names], show);
  show(store.get());
}

/** @param {MapView} view @param {HTMLElement} container */
function tools(view, container) {
  const button = (/** @type {string} */ sign, /** @type {() => void} */ act) => h("button", { class: "icon-button", type: "button", onclick: act }, sign);
  const list = button("☰", () => list.setAttribute("aria-expanded", String(container.classList.toggle("list-open"))));
  list.classList.add("list-toggle");
  list.setAttribute("aria-expanded", "false");
  const [zoomIn, zoomOut, fit] = [button("+", () => view.zoomBy(1.4)), button("−", () => view.zoomBy(1 / 1.4)), button("⤢", () => view.fit())];
  for (const zoom of [zoomIn, zoomOut]) zoom.classList.add("zoom");
  return {
    element: h("div", { class: "map-tools" }, list, zoomIn, zoomOut, fit),
    /** @param {import("../i18n.js").Translate} t */
    translate(t) {
      for (const [one, text] of /** @type {const} */ ([[list, t("map.list")], [zoomIn, t("map.zoomIn")], [zoomOut, t("map.zoomOut")], [fit, t("map.fit")]])) {
        one.title = text;
        one.setAttribute("aria-label", text);
      }
    },
  };
}
