// @ts-check
/** The tabs as one sees and works them: arrows go from one to the next, F2 renames, Delete closes. */
import { h, replace } from "../dom.js";
import { popup } from "../export/popup.js";
import { translator } from "../i18n.js";
import { MOST_TABS, textOf } from "./tabs.js";
import { titleIn } from "./text.js";

/** @typedef {import("../types.js").QueryTab} QueryTab */
/** @typedef {import("../i18n.js").Translate} Translate */

export const LANGUAGES = { cypher: "Cypher", sparql: "SPARQL" };

/** The id of what the tabs show. */
export const PANEL = "query-panel";

/** @param {QueryTab} tab @param {Translate} t */
export const titleOf = (tab, t) => tab.name ?? titleIn(textOf(tab)) ?? t("query.untitled");

/** @typedef {"format" | "link" | "curl" | "clear"} More what stands in the menu where there is no room over the editor */

/** @type {More[]} */
const MORE = ["format", "link", "curl", "clear"];

/** @param {import("./workbench.js").Workbench} bench @param {import("../types.js").Store} store @param {Record<More, () => void>} does */
export function createTabList(bench, store, does) {
  const list = h("div", { class: "query-tabs", role: "tablist", onclick: choose, onauxclick: choose, ondblclick: (/** @type {Event} */ event) => rename(tabAt(event)), onkeydown: onKey });
  const add = h("button", { class: "icon-button", type: "button", "data-query": "new", onclick: () => bench.add() && focus() }, "+");
  const toggle = h("button", { class: "icon-button", type: "button", "data-query": "menu", "aria-expanded": "false", "aria-controls": "query-tab-menu" }, "⋯");
  const panel = h("div", { class: "query-menu", id: "query-tab-menu", role: "group", hidden: true });
  const menu = h("div", { class: "query-more" }, toggle, panel);
  const element = h("div", { class: "query-strip" }, list, add, menu);
  let shown = "";

  /** @param {Event} event */
  const tabAt = ({ target }) => (target instanceof Element ? target.closest("[data-tab]")?.getAttribute("data-tab") ?? null : null);
  const focus = () => /** @type {HTMLElement | null} */ (list.querySelector("[aria-selected=true]"))?.focus();

  /** @param {MouseEvent} event */
  function choose(event) {
    const id = tabAt(event);
    if (id === null || event.button > 1) return;
    if (event.button === 1 || (event.target instanceof Element && event.target.closest("[data-close]"))) close(id);
    else bench.select(id);
  }

  /** @param {string} id */
  function close(id) {
    bench.close(id);
    focus();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const id = tabAt(event);
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const ids = bench.tabs().map((tab) => tab.id);
    const at = ids.indexOf(id);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to !== undefined) {
      bench.select(ids[(to + ids.length) % ids.length]);
      focus();
    } else if (event.key === "Delete") close(id);
    else if (event.key === "F2") rename(id);
    else return;
    event.preventDefault();
  }

  /** A field in the place of the tab. @param {string | null} id */
  function rename(id) {
    const [tab, place] = [bench.tabs().find((one) => one.id === id), list.querySelector(`[data-tab="${id}"]`)];
    if (!tab || !(place instanceof HTMLElement)) return;
    const t = translator(store.get().lang);
    const before = titleOf(tab, t);
    const field = h("input", { class: "query-rename", type: "text", value: before, maxlength: 80, "aria-label": t("query.rename"), onblur: () => end(true), onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      end(event.key === "Enter");
      focus();
    } });
    let open = true;
    const end = (/** @type {boolean} */ keep) => {
      if (!open) return;
      open = false;
      field.remove();
      if (keep && field.value.trim() !== before) bench.rename(tab.id, field.value.trim() || null);
    };
    element.append(field);
    field.style.setProperty("left", `${place.offsetLeft - list.scrollLeft}px`);
    field.style.setProperty("width", `${Math.max(160, place.offsetWidth)}px`);
    field.select();
  }

  function fillMenu() {
    const t = translator(store.get().lang);
    const { id } = bench.current();
    const blank = textOf(bench.current()).trim() === "";
    const item = (/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ keys, /** @type {() => void} */ act, possible = true, kind = "") =>
      h("button", { type: "button", class: kind, "data-tab-does": name, disabled: !possible, onclick: () => {
        toggle.click();
        act();
      } }, h("span", null, text), keys !== "" && h("kbd", null, keys));
    replace(panel, MORE.map((name) => item(name, t(`query.${name}`), "", does[name], !blank, "narrow-only")), item("rename", t("query.rename"), "F2", () => rename(id)), item("copy", t("query.duplicate"), "", () => bench.duplicate(bench.current()), bench.tabs().length < MOST_TABS),
      item("close", t("query.close"), "Delete", () => close(id)));
  }

  function show() {
    const { lang } = store.get();
    const t = translator(lang);
    const current = bench.current().id;
    const tabs = bench.tabs().map((tab) => ({ id: tab.id, title: titleOf(tab, t), lang: tab.lang, running: bench.run(tab.id)?.status === "running" }));
    const now = JSON.stringify([lang, current, tabs]);
    if (now === shown) return;
    shown = now;
    list.setAttribute("aria-label", t("query.tabs"));
    for (const [button, key] of /** @type {const} */ ([[add, "query.new"], [toggle, "query.tabMenu"]])) {
      button.title = t(key);
      button.setAttribute("aria-label", t(key));
    }
    const focused = list.contains(document.activeElement);
    replace(list, tabs.map((tab) => tabButton(tab, tab.id === current, t)));
    if (focused) focus();
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  popup(menu, toggle, panel, fillMenu);
  return { element, show };
}

/** @param {{id: string, title: string, lang: import("../types.js").QueryLang, running: boolean}} tab @param {boolean} current @param {Translate} t */
function tabButton({ id, title, lang, running }, current, t) {
  return h("button", {
    class: "query-tab", role: "tab", type: "button", id: `query-tab-${id}`, "data-tab": id, "aria-controls": PANEL, "aria-selected": String(current), tabindex: current ? "0" : "-1",
    title, "aria-label": t(running ? "query.tabRuns" : "query.tab", { title, lang: LANGUAGES[lang] }),
  }, running ? h("span", { class: "spinner" }) : h("span", { class: `query-lang ${lang}` }, LANGUAGES[lang]), h("span", { class: "query-title" }, title), h("span", { class: "query-close", "data-close": true }, "×"));
}
