// @ts-check
/** The twin of the map: the same topics as a tree, concepts before questions, with their links below each on demand. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { actOnTopic } from "./keys.js";
import { linkRows, topicRow } from "./listrows.js";
import { byImportance } from "./model.js";
import { shownOf } from "./shown.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */

/** More rows than these are left out until the words above the list narrow them down. */
const MOST = 400;

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer */
export function createList(container, store, explorer) {
  const find = h("input", { type: "search", class: "list-find", autocomplete: "off", oninput: () => show(store.get()) });
  const trees = h("div", { class: "list-trees", onkeydown: (/** @type {KeyboardEvent} */ event) => onKey(event), onfocusin: (/** @type {Event} */ event) => hover(event.target), onfocusout: () => explorer.hover(null) });
  container.append(find, trees);
  /** Which topics have their links open. @type {Set<string>} */
  const open = new Set();
  /** The row that Tab leads to. */
  let current = "";

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    container.setAttribute("aria-label", t("map.list"));
    find.placeholder = t("map.find");
    find.setAttribute("aria-label", t("map.find"));
    const words = find.value.trim().toLowerCase();
    const topics = byImportance(shownOf(state).nodes, state.graph.focus).filter(({ en, zh }) => `${en} ${zh}`.toLowerCase().includes(words));
    const scroll = trees.scrollTop;
    const focused = trees.contains(document.activeElement);
    replace(trees,
      tree(t("map.concepts"), topics.filter((one) => one.kind === "concept"), state),
      tree(t("map.questions"), topics.filter((one) => one.kind === "question"), state),
      words !== "" && topics.length === 0 && h("p", { class: "quiet" }, t("search.none", { query: find.value.trim() })),
      hiddenOnes(state));
    trees.scrollTop = scroll;
    const row = rowOf(current) ?? rows()[0];
    row?.setAttribute("tabindex", "0");
    if (focused) row?.focus({ preventScroll: true });
  }

  /** @param {string} title @param {PlacedNode[]} topics @param {State} state */
  function tree(title, topics, state) {
    if (topics.length === 0) return null;
    const t = translator(state.lang);
    const actions = { menu, toggle, open: (/** @type {string} */ id) => explorer.open(id), hover: explorer.hover };
    return h("section", null, h("h2", null, title, h("span", { class: "count" }, topics.length)),
      h("ul", { role: "tree", "aria-label": title, "aria-multiselectable": "true" }, topics.slice(0, MOST).map((topic) =>
        topicRow(topic, state, open.has(topic.id) ? linkRows(topic, state, actions) : null, actions))),
      topics.length > MOST && h("p", { class: "quiet" }, t("map.listMore", { count: topics.length - MOST })));
  }

  /** @param {State} state */
  function hiddenOnes(state) {
    const t = translator(state.lang);
    const hidden = [...state.graph.nodes.values()].filter((node) => node.hidden);
    if (hidden.length === 0) return null;
    return h("section", null, h("h2", null, t("map.hidden"), h("span", { class: "count" }, hidden.length)),
      h("p", { class: "list-hidden" }, hidden.map((node) => nameOf(node, state.lang)).join(state.lang === "zh" ? "、" : ", ")),
      h("button", { class: "button small", type: "button", onclick: () => explorer.showHidden() }, t("map.showHidden")));
  }

  const rows = () => /** @type {HTMLElement[]} */ ([...trees.querySelectorAll("[role=treeitem]")]);
  const rowOf = (/** @type {string} */ key) => (key === "" ? undefined : rows().find((row) => row.dataset.row === key));

  /** @param {EventTarget | null} target */
  function hover(target) {
    const row = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("[role=treeitem]")) : null;
    if (!row) return;
    rows().forEach((one) => one.setAttribute("tabindex", one === row ? "0" : "-1"));
    current = row.dataset.row ?? "";
    explorer.hover(row.dataset.topic ?? null);
  }

  /** @param {string} id @param {boolean} [wanted] */
  function toggle(id, wanted = !open.has(id)) {
    if (wanted) open.add(id);
    else open.delete(id);
    current = id;
    show(store.get());
  }

  /** @param {string} id @param {Element} row */
  function menu(id, row) {
    const { left, bottom } = row.getBoundingClientRect();
    explorer.menu(id, { x: left + 24, y: bottom });
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const row = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("[role=treeitem]")) : null;
    if (!row || event.target !== row) return;
    const id = row.dataset.topic ?? null;
    if (actOnTopic(event, id, store.get(), explorer) || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = rows();
    const at = all.indexOf(row);
    const parent = row.dataset.row?.split(" ")[0] ?? "";
    const nested = row.getAttribute("aria-level") === "2";
    if (event.key === "ArrowDown") all[at + 1]?.focus();
    else if (event.key === "ArrowUp") all[at - 1]?.focus();
    else if (event.key === "Home") all[0].focus();
    else if (event.key === "End") all[all.length - 1].focus();
    else if (event.key === "ArrowRight" && nested) rowOf(id ?? "")?.focus();
    else if (event.key === "ArrowRight" && id !== null && open.has(id)) all[at + 1]?.focus();
    else if (event.key === "ArrowRight" && id !== null) toggle(id, true);
    else if (event.key === "ArrowLeft" && nested) rowOf(parent)?.focus();
    else if (event.key === "ArrowLeft" && id !== null) toggle(id, false);
    else if ((event.key === "m" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) && id !== null) menu(id, row);
    else return;
    event.preventDefault();
  }

  store.subscribe((state) => [shownOf(state), state.map.status, state.lang, state.route.id, state.selection, state.overview], show);
  show(store.get());
}
