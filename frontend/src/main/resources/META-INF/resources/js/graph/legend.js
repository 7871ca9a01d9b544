// @ts-check
/** What lines and shapes on the map mean; only those that are there. */
import { h, replace, svg } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { areaMark } from "../topics.js";
import { HEADS } from "./heads.js";
import { LINK_STYLES, LINK_TYPES } from "./styles.js";

/** @typedef {import("../types.js").State} State */

/** A line as on the map. @param {import("../types.js").LinkType} type @param {boolean} [incoming] with the head on the left */
export function sample(type, incoming = false) {
  const { colour, dash, head, width } = LINK_STYLES[type];
  const shapes = [svg("line", { x1: 2, y1: 7, x2: 34, y2: 7, "stroke-dasharray": dash.join(" ") || null, "stroke-width": width })];
  if (head === "dot") shapes.push(svg("circle", { cx: 33, cy: 7, r: 3, class: "fill" }));
  else if (head !== "none") {
    const { points, closed, fill } = HEADS[head];
    const path = `M${points.map(([x, y]) => `${x + 36} ${y + 7}`).join("L")}${closed ? "Z" : ""}`;
    shapes.push(svg("path", { d: path, class: fill === "line" ? "fill" : fill === "ground" ? "ground" : null, "stroke-width": 1.3 }));
  }
  const picture = svg("svg", { class: incoming ? "sample incoming" : "sample", viewBox: "0 0 38 14", width: 38, height: 14, "aria-hidden": "true" }, shapes);
  picture.style.color = `var(${colour})`;
  return picture;
}

/** @param {HTMLElement} container @param {import("../types.js").Store} store */
export function createLegend(container, store) {
  const summary = h("summary");
  const body = h("div", { class: "legend-body" });
  container.append(h("details", { class: "legend", open: matchMedia("(min-width: 120rem) and (min-height: 50rem)").matches }, summary, body));

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    summary.textContent = t("map.legend");
    const nodes = [...state.graph.nodes.values()];
    const types = new Set([...state.graph.links.values()].map((link) => link.type));
    const areas = (state.overview.value?.areas ?? []).filter((area) => nodes.some((node) => node.area === area.id));
    replace(body,
      h("ul", null, LINK_TYPES.filter((type) => types.has(type)).map((type) => h("li", null, sample(type), t(`link.${type}.name`)))),
      h("ul", { class: "two" },
        h("li", null, areaMark(state, ""), t("kind.concept")), h("li", null, areaMark(state, "", "question"), t("kind.question")),
        areas.map((area) => h("li", null, areaMark(state, area.id), nameOf(area, state.lang)))));
  }
  store.subscribe((state) => [state.graph.nodes.size, state.graph.focus, state.map, state.lang, state.overview], show);
  show(store.get());
}
