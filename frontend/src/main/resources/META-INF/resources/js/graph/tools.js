// @ts-check
/** What is on the map's rim: zoom, undo, how it is laid out, and what can be done with the selected topics. */
import { h, replace } from "../dom.js";
import { createExportMenu } from "../export/menu.js";
import { nameOf, translator } from "../i18n.js";
import { href, LAYOUTS } from "../router.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Store} Store */
/** @typedef {import("./explorer.js").Explorer} Explorer */
/** @typedef {import("../i18n.js").Key} Key */

/** @param {Store} store @param {Explorer} explorer @param {import("./view.js").MapView} view @param {HTMLElement} container @param {() => void} help */
export function createTools(store, explorer, view, container, help) {
  /** @type {[HTMLButtonElement, Key][]} */
  const buttons = [];
  const button = (/** @type {string} */ sign, /** @type {Key} */ word, /** @type {() => void} */ act, /** @type {string} */ kind = "") => {
    const one = h("button", { class: `icon-button ${kind}`, type: "button", onclick: act }, h("span", { "aria-hidden": "true" }, sign));
    buttons.push([one, word]);
    return one;
  };
  const list = button("☰", "map.list", () => openList(!container.classList.contains("list-open")), "list-toggle");
  const openList = (/** @type {boolean} */ open) => list.setAttribute("aria-expanded", String(container.classList.toggle("list-open", open)));
  openList(false);
  const undo = button("↶", "map.undo", () => explorer.undo());
  const redo = button("↷", "map.redo", () => explorer.redo());
  const element = h("div", { class: "map-tools" }, list, undo, redo, button("⤢", "map.fit", () => view.fit()), createExportMenu(store),
    button("+", "map.zoomIn", () => view.zoomBy(1.4), "zoom"), button("−", "map.zoomOut", () => view.zoomBy(1 / 1.4), "zoom"), button("?", "map.keys", help, "help-keys"));

  /** @param {State} state */
  function show({ lang, past, future }) {
    const t = translator(lang);
    for (const [one, word] of buttons) {
      const step = one === undo ? past.at(-1) : one === redo ? future.at(-1) : undefined;
      one.title = step ? t(one === undo ? "undo.next" : "redo.next", { what: t(step.what.key, step.what.values) }) : t(word);
      one.setAttribute("aria-label", one.title);
    }
    undo.disabled = past.length === 0;
    redo.disabled = future.length === 0;
  }
  // Where the list lies over the map, it goes when one turns to the map or has chosen a topic.
  container.addEventListener("pointerdown", ({ target }) => target instanceof Element && !target.closest(".topic-list, .map-tools") && openList(false));
  container.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !container.classList.contains("list-open")) return;
    event.preventDefault();
    openList(false);
    list.focus();
  });
  store.subscribe((state) => [state.route.id], () => openList(false));
  store.subscribe((state) => [state.past, state.future, state.lang], show);
  show(store.get());
  return element;
}

/** How the topics are laid out, and how far the map goes. @param {Store} store @param {Explorer} explorer */
export function createViewChoice(store, explorer) {
  const layout = h("select", { onchange: () => explorer.setLayout(/** @type {import("../types.js").LayoutName} */ (layout.value)) });
  const depth = h("select", { onchange: () => explorer.setDepth(depth.value === "2" ? 2 : 1) });
  const again = h("button", { class: "icon-button", type: "button", onclick: () => explorer.setLayout(store.get().graph.layout) }, h("span", { "aria-hidden": "true" }, "↻"));

  /** @param {State} state */
  function show({ lang, graph }) {
    const t = translator(lang);
    replace(layout, LAYOUTS.map((name) => h("option", { value: name }, t(`layout.${name}`))));
    replace(depth, [1, 2].map((count) => h("option", { value: count }, t("map.depthOf", { count }))));
    layout.value = graph.layout;
    depth.value = String(graph.depth);
    layout.setAttribute("aria-label", t("map.layout"));
    depth.setAttribute("aria-label", t("map.depth"));
    again.title = t("map.again");
    again.setAttribute("aria-label", t("map.again"));
  }
  store.subscribe((state) => [state.graph, state.lang], show);
  show(store.get());
  return h("div", { class: "map-choice" }, layout, depth, again);
}

/** @param {Store} store @param {Explorer} explorer @param {import("../router.js").Router} router */
export function createSelectionBar(store, explorer, router) {
  const bar = h("div", { class: "selection-bar", role: "toolbar", hidden: true });
  /** @param {State} state */
  function show({ selection, graph, lang }) {
    const t = translator(lang);
    bar.hidden = selection.size === 0;
    bar.setAttribute("aria-label", t("selection.label"));
    const nodes = [...selection].flatMap((id) => graph.nodes.get(id) ?? []);
    const goals = nodes.filter((node) => node.kind === "concept").map(({ id }) => id);
    const button = (/** @type {Key} */ word, /** @type {() => void} */ act) => h("button", { class: "button small", type: "button", onclick: act }, t(word));
    replace(bar, h("span", { title: nodes.map((node) => nameOf(node, lang)).join(", ") }, t("selection.count", { count: selection.size })),
      button("selection.pin", () => explorer.pin(selection)), button("selection.hide", () => explorer.hide(selection)), button("selection.keep", () => explorer.keepOnly(selection)),
      goals.length > 0 && button("selection.plan", () => router.go(href({ page: "plan", goals }))),
      nodes.length === 2 && button("connect.these", () => router.go(href({ page: "connect", from: nodes[0].id, to: nodes[1].id }))), button("selection.clear", () => explorer.clear()));
  }
  store.subscribe((state) => [state.selection, state.graph.nodes, state.lang], show);
  show(store.get());
  return bar;
}
