// @ts-check
/** The menu of a topic on the map: everything that can be done to it, with the keys that do the same. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href } from "../router.js";
import { TOPIC_KEYS } from "./keys.js";
import { collapsible } from "./model.js";
import { shownOf } from "./shown.js";

/** @typedef {import("../types.js").State} State */

/** @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer @param {import("../router.js").Router} router */
export function createTopicMenu(store, explorer, router) {
  const menu = h("div", { class: "topic-menu", role: "menu", hidden: true, onkeydown: (/** @type {KeyboardEvent} */ event) => onKey(event) });
  document.body.append(menu);
  /** Where the keyboard goes back to. @type {Element | null} */
  let before = null;

  /** @param {State} state */
  function show(state) {
    const asked = state.menu;
    const was = !menu.hidden;
    menu.hidden = asked === null;
    if (asked === null) {
      if (was && menu.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
      return;
    }
    before = document.activeElement;
    const t = translator(state.lang);
    const node = state.graph.nodes.get(asked.id);
    menu.setAttribute("aria-label", t("topic.menu", { topic: nameOf(node ?? { id: asked.id, en: null, zh: null }, state.lang) }));
    replace(menu, h("p", { class: "menu-title", "aria-hidden": "true" }, nameOf(node ?? { id: asked.id, en: null, zh: null }, state.lang)),
      TOPIC_KEYS.map((one) => item(words(one.word, asked.id, state), one.shown, able(one.word, asked.id, state), () => one.act(explorer, asked.id))),
      node?.kind === "concept" && item(t("panel.plan"), "", true, () => router.go(href({ page: "plan", goals: [asked.id] }))),
      item(t("connect.with"), "", true, () => router.go(href({ page: "connect", from: asked.id }))));
    put(asked);
    /** @type {HTMLElement | null} */ (menu.querySelector("[role=menuitem]:not([aria-disabled=true])"))?.focus({ preventScroll: true });
  }

  /** Where it was asked for, and inside the window. @param {{x: number, y: number}} at */
  function put({ x, y }) {
    const { width, height } = menu.getBoundingClientRect();
    menu.style.setProperty("left", `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`);
    menu.style.setProperty("top", `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`);
  }

  /** @param {string} text @param {string} key @param {boolean} enabled @param {() => void} act */
  function item(text, key, enabled, act) {
    const choose = () => {
      if (!enabled) return;
      explorer.closeMenu();
      act();
    };
    return h("button", { role: "menuitem", type: "button", tabindex: "-1", "aria-disabled": String(!enabled), onclick: choose }, h("span", null, text), key !== "" && h("kbd", { "aria-hidden": "true" }, key));
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const items = /** @type {HTMLElement[]} */ ([...menu.querySelectorAll("[role=menuitem]")]);
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const key = TOPIC_KEYS.find(({ keys }) => keys.includes(event.key) && event.key !== "Enter" && event.key !== " ");
    event.stopPropagation();
    if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
    else if (event.key === "ArrowUp") items[(at + items.length - 1) % items.length].focus();
    else if (event.key === "Home") items[0].focus();
    else if (event.key === "End") items[items.length - 1].focus();
    else if (event.key === "Escape" || event.key === "Tab") explorer.closeMenu();
    else if (key) items[TOPIC_KEYS.indexOf(key)].click();
    else return;
    event.preventDefault();
  }

  menu.addEventListener("focusout", ({ relatedTarget }) => relatedTarget instanceof Node && !menu.contains(relatedTarget) && explorer.closeMenu());
  document.addEventListener("pointerdown", ({ target }) => target instanceof Node && !menu.contains(target) && explorer.closeMenu());
  store.subscribe((state) => [state.menu], show);
}

/** The word for what a key does to this topic as it is now. @param {import("../i18n.js").Key} word @param {string} id @param {State} state */
function words(word, id, state) {
  const t = translator(state.lang);
  const node = state.graph.nodes.get(id);
  const more = shownOf(state).more.get(id) ?? 0;
  if (word === "topic.expand" && more > 0) return t("panel.expandMore", { count: more });
  if (word === "topic.pin" && node?.pinned) return t("topic.unpin");
  if (word === "topic.select" && state.selection.has(id)) return t("topic.unselect");
  if (word === "topic.know" && state.known.has(id)) return t("topic.forget");
  return t(word);
}

/** @param {import("../i18n.js").Key} word @param {string} id @param {State} state */
function able(word, id, state) {
  if (word === "topic.expand") return (shownOf(state).more.get(id) ?? 0) > 0;
  if (word === "topic.collapse") return collapsible(state.graph, id).length > 0;
  return word === "topic.hide" || word === "topic.focus" ? state.graph.focus !== id : true;
}
