// @ts-check
/** A search box with suggestions as one types: the ARIA combobox pattern, keyboard all the way. Empty, it offers what was picked last. */
import { asProblem, isAbort, search } from "../api.js";
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { learnNames } from "../topics.js";
import { Drop } from "./drop.js";
import { rememberTopic } from "./recent.js";

/** @typedef {import("../types.js").FoundTopic} FoundTopic */

const WAIT_MS = 120;
/** An answer that takes longer than this is said to be on its way. */
const SLOW_MS = 300;
let boxes = 0;

export class SearchBox {
  /** The query that the shown hits answer. */
  #asked = "";
  #waiting = 0;
  #slow = 0;
  #request = new AbortController();

  /** @param {import("../types.js").Store} store @param {{pick(topic: FoundTopic): void, accepts?(topic: FoundTopic): boolean, label?: import("../i18n.js").Key}} options */
  constructor(store, options) {
    this.store = store;
    this.options = options;
    const id = `search-${++boxes}`;
    this.input = h("input", {
      type: "text", class: "search-input", id, role: "combobox", autocomplete: "off", spellcheck: "false", enterkeyhint: "search", dir: "auto",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-hits`,
      oninput: (/** @type {InputEvent} */ event) => event.isComposing || this.#typed(), oncompositionend: () => this.#typed(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event), onfocus: () => this.#typed(), onclick: () => this.drop.open || this.#typed(),
    });
    this.drop = new Drop(this.input, store, (topic) => this.#pick(topic));
    this.element = h("div", { class: "search" }, this.input, h("span", { class: "spinner", "aria-hidden": "true" }), this.drop.element, this.drop.status);
    this.element.addEventListener("focusout", (event) => {
      if (!this.element.contains(/** @type {Node | null} */ (event.relatedTarget))) this.close();
    });
    this.translate();
    store.subscribe((state) => [state.lang], () => this.translate());
  }

  translate() {
    const t = translator(this.store.get().lang);
    const label = t(this.options.label ?? "search.label");
    this.input.setAttribute("aria-label", label);
    this.input.placeholder = this.options.label ? label : t("search.placeholder");
    this.close();
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  close() {
    this.#begin();
    this.drop.hide();
  }

  get #query() {
    return this.input.value.trim();
  }

  /** Ends whatever was waiting or asked before: its answer is not wanted any more. */
  #begin() {
    clearTimeout(this.#waiting);
    clearTimeout(this.#slow);
    this.element.classList.remove("slow");
    this.#request.abort();
    return (this.#request = new AbortController());
  }

  #typed() {
    this.#begin();
    const query = this.#query;
    if (query === "") return this.drop.showRecent(this.options.accepts ?? (() => true));
    if (this.drop.offersRecent) this.drop.hide();
    this.#waiting = window.setTimeout(() => this.#ask(query), WAIT_MS);
  }

  /** @param {string} query */
  async #ask(query) {
    const request = this.#begin();
    const { lang } = this.store.get();
    this.#slow = window.setTimeout(() => {
      this.element.classList.add("slow");
      this.drop.say(translator(lang)("search.slow"));
    }, SLOW_MS);
    try {
      const { hits } = await search(query, lang, request.signal);
      if (request !== this.#request) return;
      this.#begin();
      this.#asked = query;
      this.store.set({ names: learnNames(this.store.get().names, hits) });
      this.drop.showHits(hits.filter(this.options.accepts ?? (() => true)), query);
    } catch (error) {
      if (request !== this.#request || isAbort(error)) return;
      this.#begin();
      this.#asked = "";
      this.drop.showProblem(asProblem(error), () => {
        this.input.focus();
        this.#ask(query);
      });
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || event.keyCode === 229) return; // A key of the input method; 229 is how Safari says so.
    if (this.#does(event)) event.preventDefault();
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the key did something here */
  #does(event) {
    const { key, altKey, ctrlKey } = event;
    const { list } = this.drop;
    const empty = this.#query === "";
    if (key === "Tab") return list.open && this.close(), false;
    if (key === "Escape") return this.#escape(event), true;
    if (key === "Enter") return this.#enter(), true;
    if (key === "ArrowUp" && altKey) return this.close(), true;
    if ((key === "ArrowDown" || key === "ArrowUp") && !list.open) return this.#typed(), true;
    if (!list.open) return false;
    if (key === "Delete" && empty) return list.options[list.at]?.forget?.(), true;
    if ((key === "Home" || key === "End") && !ctrlKey && !empty) return false; // They move in the text.
    return list.move(key);
  }

  /** @param {Event} event */
  #escape(event) {
    event.stopPropagation();
    if (this.drop.open) return this.close();
    this.input.value = "";
    this.input.blur();
  }

  /** Enter takes the chosen option; pressed before the answer is there, it takes the first hit then. */
  async #enter() {
    const query = this.#query;
    if (query !== "" && (this.#asked !== query || !this.drop.list.open)) {
      await this.#ask(query);
      if (this.#asked !== query) return;
    }
    const { options, at } = this.drop.list;
    options[at]?.run();
  }

  /** @param {FoundTopic} topic */
  #pick(topic) {
    rememberTopic(topic);
    this.#asked = "";
    this.input.value = "";
    this.input.blur();
    this.close();
    this.options.pick(topic);
  }
}
