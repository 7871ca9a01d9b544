// @ts-check
/** The row over the editor: the language, running and cancelling, and what else can be done with a query. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { LANGUAGES } from "./tablist.js";
import { textOf } from "./tabs.js";

/** @typedef {import("../types.js").QueryLang} QueryLang */
/** @typedef {"run" | "cancel" | "format" | "star" | "link" | "curl" | "clear" | "side"} Tool */

/** Whether it does something on a query without text, and how it looks. @type {[Tool, boolean, string][]} */
const TOOLS = [
  ["run", false, "primary"], ["cancel", true, ""], ["format", false, "wide-only"], ["star", false, ""],
  ["link", false, "wide-only"], ["curl", false, "wide-only"], ["clear", false, "wide-only"], ["side", true, ""],
];

/**
 * @param {import("./workbench.js").Workbench} bench
 * @param {import("./pastruns.js").PastBook} past
 * @param {import("../types.js").Store} store
 * @param {Record<Tool, () => void>} does
 */
export function createTools(bench, past, store, does) {
  const langs = /** @type {QueryLang[]} */ (Object.keys(LANGUAGES)).map((lang) =>
    h("button", { type: "button", "data-lang": lang, onclick: () => bench.speak(lang) }, LANGUAGES[lang]));
  const choice = h("div", { class: "query-langs", role: "group" }, langs);
  const buttons = new Map(TOOLS.map(([name, , look]) => [name, h("button", { class: `button small ${look}`, type: "button", "data-query": name, onclick: does[name] })]));
  const element = h("div", { class: "query-tools" }, choice, [...buttons.values()]);

  function show() {
    const t = translator(store.get().lang);
    const tab = bench.current();
    const running = bench.run()?.status === "running";
    choice.setAttribute("aria-label", t("query.language"));
    for (const button of langs) button.setAttribute("aria-pressed", String(button.dataset.lang === tab.lang));
    for (const [name, always] of TOOLS) {
      const button = /** @type {HTMLButtonElement} */ (buttons.get(name));
      button.textContent = t(`query.${name}`);
      button.title = t(`query.${name}Title`);
      button.disabled = !always && textOf(tab).trim() === "";
    }
    toggle("run", running);
    toggle("cancel", !running);
    buttons.get("star")?.setAttribute("aria-pressed", String(past.favouriteOf(tab) !== undefined));
  }

  /** Whoever pressed the one has the other under the finger. @param {"run" | "cancel"} name @param {boolean} away */
  function toggle(name, away) {
    const button = /** @type {HTMLButtonElement} */ (buttons.get(name));
    const focused = document.activeElement === button;
    button.hidden = away;
    if (away && focused) buttons.get(name === "run" ? "cancel" : "run")?.focus();
  }

  return { element, show };
}
