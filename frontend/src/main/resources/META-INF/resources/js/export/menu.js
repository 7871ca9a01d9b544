// @ts-check
/** The button that takes away what shows on the map, and what there is to choose from. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { askLinks } from "../panel/ask.js";
import { cypherOfTopics, sparqlOfTopics } from "../panel/queries.js";
import { shownOf } from "../graph/shown.js";
import { popup } from "./popup.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("./take.js").Format} Format */

/** @type {Format[]} */
const FORMATS = ["svg", "png", "graphml", "topics", "links"];

/** A query with more topics in it is too long for an address. */
const MOST_ASKED = 300;

/** @param {import("../types.js").PlacedNode[]} nodes @param {string} what @param {State} state */
function asked(nodes, what, { lang }) {
  const ids = nodes.map(({ id }) => id);
  if (ids.length > MOST_ASKED) return h("p", { class: "ask" }, translator(lang)("ask.tooMany", { most: MOST_ASKED }));
  return ids.length > 0 && askLinks(what, { cypher: cypherOfTopics(ids), sparql: sparqlOfTopics(ids) }, lang);
}

/** @param {import("../types.js").Store} store @returns {HTMLElement} */
export function createExportMenu(store) {
  const toggle = h("button", { class: "icon-button", type: "button", "aria-expanded": "false", "aria-controls": "export-menu" }, h("span", { "aria-hidden": "true" }, "⤓"));
  const panel = h("div", { class: "export-menu", id: "export-menu", role: "group", hidden: true });
  const element = h("div", { class: "export" }, toggle, panel);
  const mark = h("input", { type: "checkbox", id: "export-bom" });
  mark.checked = true;

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    toggle.title = t("export.label");
    toggle.setAttribute("aria-label", t("export.label"));
    panel.setAttribute("aria-label", t("export.label"));
    if (panel.hidden) return;
    const { nodes, links } = shownOf(state);
    const what = t("export.count", { topics: t("export.countTopics", { count: nodes.length }), links: t("export.countLinks", { count: links.length }) });
    const focused = panel.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.format : undefined;
    replace(panel, h("p", { class: "export-what" }, h("strong", null, t("export.label")), h("span", null, t("export.asShown", { what }))),
      FORMATS.map((format) => h("button", { type: "button", class: "export-format", "data-format": format, disabled: nodes.length === 0, onclick: () => save(format) },
        h("span", null, t(`export.${format}`)), h("span", { class: "quiet" }, t(`export.${format}Hint`)))),
      h("label", { class: "export-bom" }, mark, t("export.bom")), asked(nodes, what, state));
    if (focused) /** @type {HTMLElement | null} */ (panel.querySelector(`[data-format="${focused}"]`))?.focus();
  }

  /** @param {Format} format */
  async function save(format) {
    const t = translator(store.get().lang);
    try {
      const { take } = await import("./take.js");
      const name = await take(format, store.get(), { bom: mark.checked });
      store.set({ notice: { text: t("export.saved", { name }) } });
    } catch {
      store.set({ notice: { text: t("export.failed") } });
    }
  }

  popup(element, toggle, panel, () => show(store.get()));
  store.subscribe((state) => [state.lang, state.graph, state.statuses], show);
  show(store.get());
  return element;
}
