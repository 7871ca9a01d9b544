// @ts-check
/** What stands ready beside the editor: examples, what ran before, and favourites; one field filters what shows. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { keepFocus } from "../panel/place.js";
import { exampleList } from "./examples.js";
import { favouriteList, historyList } from "./pastlists.js";

/** @typedef {"examples" | "history" | "favourites"} Part */
/** @typedef {import("./workbench.js").Workbench} Workbench */
/** @typedef {import("./pastruns.js").PastBook} PastBook */
/** @typedef {{bench: Workbench, past: PastBook, store: import("../types.js").Store, examples: ReturnType<typeof import("./examples.js").createExamples>, opened(): void, words: string}} Beside */

/** @type {Part[]} */
const PARTS = ["examples", "history", "favourites"];

/** @param {Omit<Beside, "words" | "opened">} has @param {() => void} onOpened when a query was opened from here */
export function createSide(has, onOpened) {
  const { store, past } = has;
  /** @type {Part} */
  let part = "examples";
  const buttons = PARTS.map((one) => h("button", { type: "button", "data-part": one, onclick: () => choose(one) }));
  const group = h("div", { class: "query-parts", role: "group" }, buttons);
  const close = h("button", { class: "icon-button query-side-close", type: "button", onclick: () => open(false) }, "×");
  const search = h("input", { class: "query-find", type: "search", autocomplete: "off", oninput: () => show() });
  const body = h("div", { class: "query-list" });
  const element = h("aside", { class: "query-side", id: "query-side", tabindex: "-1", onkeydown: (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || !element.classList.contains("open")) return;
    event.preventDefault();
    open(false);
  } }, h("div", { class: "query-side-head" }, group, close), search, body);
  /** @type {HTMLElement | null} */
  let opener = null;

  /** Where it does not stand beside the editor anyway. @param {boolean} yes */
  function open(yes) {
    element.classList.toggle("open", yes);
    if (!yes) return opener?.focus();
    opener = /** @type {HTMLElement | null} */ (document.activeElement);
    buttons.find((one) => one.dataset.part === part)?.focus();
  }

  /** @param {Part} next */
  function choose(next) {
    part = next;
    search.value = "";
    show();
  }

  function opened() {
    element.classList.remove("open");
    onOpened();
  }

  function show() {
    const { lang } = store.get();
    const t = translator(lang);
    element.setAttribute("aria-label", t("query.side"));
    close.setAttribute("aria-label", t("app.close"));
    for (const button of buttons) {
      const one = /** @type {Part} */ (button.dataset.part);
      button.textContent = t(`query.${one}`);
      button.setAttribute("aria-pressed", String(one === part));
    }
    search.placeholder = t("query.find");
    search.setAttribute("aria-label", t("query.find"));
    const beside = { ...has, opened, words: search.value };
    const list = { examples: exampleList, history: historyList, favourites: favouriteList }[part];
    keepFocus(body, () => replace(body, list(beside)));
  }

  past.subscribe(show);
  has.examples.subscribe(show);
  return {
    element, show, open,
    /** Lets a favourite be named. @param {string} id */
    name(id) {
      choose("favourites");
      open(true);
      const field = /** @type {HTMLInputElement | null} */ (body.querySelector(`[data-favourite="${id}"] input`));
      field?.select();
      field?.focus();
    },
  };
}
