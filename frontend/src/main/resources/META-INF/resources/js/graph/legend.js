// @ts-check
/** What lines and shapes on the map mean, and what of them shows: each entry filters. */
import { h, replace, svg } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { STATUSES } from "../router.js";
import { areaMark, difficulty, statusSign } from "../topics.js";
import { HEADS } from "./heads.js";
import { LINK_STYLES, LINK_TYPES } from "./styles.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Without} Without */

/** A line as on the map. @param {import("../types.js").LinkType} type @param {boolean} [incoming] with the head on the left */
export function sample(type, incoming = false) {
  const { colour, dash, head, width } = LINK_STYLES[type];
  const shapes = [svg("line", { x1: 2, y1: 7, x2: 34, y2: 7, "stroke-dasharray": dash.join(" ") || null, "stroke-width": width })];
  if (head !== "none") shapes.push(svg("g", { transform: "translate(36, 7)" }, headShape(head)));
  const picture = svg("svg", { class: incoming ? "sample incoming" : "sample", viewBox: "0 0 38 14", width: 38, height: 14, "aria-hidden": "true" }, shapes);
  picture.style.color = `var(${colour})`;
  return picture;
}

/** A head at the origin, pointing to the right. @param {Exclude<import("./styles.js").Head, "none">} head */
export function headShape(head) {
  if (head === "dot") return svg("circle", { cx: -3, cy: 0, r: 3, class: "fill" });
  const { points, closed, fill } = HEADS[head];
  const path = `M${points.map(([x, y]) => `${x} ${y}`).join("L")}${closed ? "Z" : ""}`;
  return svg("path", { d: path, class: fill === "line" ? "fill" : fill === "ground" ? "ground" : null, "stroke-width": 1.3 });
}

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer */
export function createLegend(container, store, explorer) {
  const summary = h("summary");
  const body = h("div", { class: "legend-body" });
  const details = h("details", { class: "legend", open: matchMedia("(min-width: 120rem) and (min-height: 50rem)").matches }, summary, body);
  container.append(details);

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    const { graph } = state;
    const out = Object.values(graph.without).reduce((sum, list) => sum + list.length, 0);
    replace(summary, h("span", { class: "wide-only" }, t("map.legend")), h("span", { class: "narrow-only" }, t("map.legendShort")), out > 0 && h("span", { class: "badge accent" }, t("map.filtered", { count: out })));
    const focused = body.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.filter : undefined;
    replace(body,
      column(t("map.linkTypes"), types(state)), column(t("map.areas"), areas(state)),
      h("div", { class: "legend-column" }, column(t("map.levels"), levels(state)), column(t("map.statuses"), statuses(state)), kinds(state)),
      out > 0 && h("button", { class: "button small", type: "button", onclick: () => explorer.filter({ types: [], areas: [], levels: [], statuses: [] }) }, t("map.noFilter")));
    if (focused) /** @type {HTMLElement | null} */ (body.querySelector(`[data-filter="${CSS.escape(focused)}"]`))?.focus();
  }

  /** @param {string} title @param {(HTMLElement | null)[]} entries */
  const column = (title, entries) => entries.length > 0 && h("fieldset", null, h("legend", null, title), entries);

  /**
   * @template {keyof Without} K
   * @param {State} state @param {K} key @param {Without[K][number]} value
   * @param {...import("../dom.js").Child} label
   */
  function entry(state, key, value, ...label) {
    const list = /** @type {(string | number)[]} */ (state.graph.without[key]);
    const flip = () => explorer.filter({ [key]: list.includes(value) ? list.filter((one) => one !== value) : [...list, value] });
    const box = h("input", { type: "checkbox", "data-filter": `${key} ${value}`, onchange: flip });
    box.checked = !list.includes(value);
    return h("label", { class: "legend-entry" }, box, label);
  }

  /** @param {State} state */
  function types(state) {
    const t = translator(state.lang);
    const here = new Set([...[...state.graph.links.values()].map((link) => link.type), ...state.graph.without.types]);
    return LINK_TYPES.filter((type) => here.has(type)).map((type) => entry(state, "types", type, sample(type), t(`link.${type}.name`)));
  }

  /** @param {State} state */
  function areas(state) {
    const here = new Set([...[...state.graph.nodes.values()].map((node) => node.area ?? ""), ...state.graph.without.areas]);
    return (state.overview.value?.areas ?? []).filter(({ id }) => here.has(id)).map((area) => entry(state, "areas", area.id, areaMark(state, area.id), nameOf(area, state.lang)));
  }

  /** @param {State} state */
  function levels(state) {
    const here = new Set([...[...state.graph.nodes.values()].map((node) => node.difficulty ?? 0), ...state.graph.without.levels]);
    return [1, 2, 3, 4, 5].filter((level) => here.has(level)).map((level) => entry(state, "levels", level, difficulty(state, level)));
  }

  /** @param {State} state */
  function statuses(state) {
    if (state.known.size === 0 && state.graph.without.statuses.length === 0) return [];
    return STATUSES.map((status) => entry(state, "statuses", status, statusSign(status), translator(state.lang)(`status.${status}`)));
  }

  /** @param {State} state */
  function kinds(state) {
    const t = translator(state.lang);
    return h("p", { class: "legend-kinds" }, areaMark(state, ""), t("kind.concept"), areaMark(state, "", "question"), t("kind.question"));
  }

  store.subscribe((state) => [state.graph, state.lang, state.overview, state.known], show);
  show(store.get());
}
