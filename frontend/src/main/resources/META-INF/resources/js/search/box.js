// @ts-check
/** A search box with suggestions as one types: the ARIA combobox pattern, keyboard all the way. */
import { asProblem, isAbort, search } from "../api.js";
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { problemState } from "../states.js";
import { topicName, topicOtherName } from "../text/names.js";
import { learnNames } from "../topics.js";

/** @typedef {import("../types.js").SearchHit} SearchHit */
/** @typedef {import("../types.js").Store} Store */
/** @typedef {import("../i18n.js").Key} Key */

const WAIT_MS = 120;
let boxes = 0;

export class SearchBox {
  /** @type {SearchHit[]} */ #hits = [];
  #at = -1;
  /** The query that the hits answer. */
  #asked = "";
  #waiting = 0;
  #request = new AbortController();

  /** @param {Store} store @param {{pick(hit: SearchHit): void, accepts?(hit: SearchHit): boolean, label?: Key}} options */
  constructor(store, options) {
    this.store = store;
    this.options = options;
    const id = `search-${++boxes}`;
    this.list = h("ul", { class: "hits", role: "listbox", id: `${id}-hits`, hidden: true });
    this.note = h("div", { class: "search-note", hidden: true });
    this.status = h("span", { class: "visually-hidden", role: "status" });
    this.input = h("input", {
      type: "text", class: "search-input", id, role: "combobox", autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id,
      oninput: () => this.#typed(), onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      onfocus: () => this.input.value.trim() !== "" && this.#typed(),
    });
    this.element = h("div", { class: "search" }, this.input, h("div", { class: "search-drop" }, this.list, this.note), this.status);
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
    this.list.setAttribute("aria-label", label);
    this.input.placeholder = this.options.label ? label : t("search.placeholder");
    if (this.#hits.length > 0) this.#show();
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  close() {
    clearTimeout(this.#waiting);
    this.#request.abort();
    this.list.hidden = true;
    this.note.hidden = true;
    this.#choose(-1);
    this.input.setAttribute("aria-expanded", "false");
  }

  #typed() {
    clearTimeout(this.#waiting);
    if (this.input.value.trim() === "") return this.close();
    this.#waiting = window.setTimeout(() => this.#ask(this.input.value.trim()), WAIT_MS);
  }

  /** @param {string} query */
  async #ask(query) {
    this.#request.abort();
    this.#request = new AbortController();
    try {
      const { hits } = await search(query, this.store.get().lang, this.#request.signal);
      this.#hits = hits.filter(this.options.accepts ?? (() => true));
      this.#asked = query;
      this.store.set({ names: learnNames(this.store.get().names, hits) });
      this.#show();
    } catch (error) {
      if (!isAbort(error)) this.#failed(error, query);
    }
  }

  #show() {
    const t = translator(this.store.get().lang);
    replace(this.list, this.#hits.map((hit, i) => this.#option(hit, i)));
    this.list.hidden = this.#hits.length === 0;
    this.note.hidden = this.#hits.length > 0;
    const query = this.input.value.trim();
    if (this.#hits.length === 0) replace(this.note, h("p", { class: "state-title" }, t("search.none", { query })), h("p", null, t("search.noneHint")));
    this.status.textContent = this.#hits.length === 0 ? t("search.none", { query }) : t("search.found", { count: this.#hits.length });
    this.input.setAttribute("aria-expanded", String(this.#hits.length > 0));
    this.#choose(this.#hits.length > 0 ? 0 : -1);
  }

  /** @param {unknown} error @param {string} query */
  #failed(error, query) {
    this.list.hidden = true;
    this.note.hidden = false;
    replace(this.note, problemState(this.store.get().lang, asProblem(error), () => this.#ask(query)));
  }

  /** @param {SearchHit} hit @param {number} i */
  #option(hit, i) {
    const { lang } = this.store.get();
    const t = translator(lang);
    const matched = hit.matched && hit.matched !== hit.en && hit.matched !== hit.zh ? h("span", { class: "hit-matched" }, t("search.matched", { text: hit.matched })) : null;
    return h("li", {
      class: "hit", role: "option", id: `${this.list.id}-${i}`, "aria-selected": "false", "data-topic": hit.id,
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(), onclick: () => this.#pick(hit), onmousemove: () => this.#choose(i),
    }, h("span", { class: `kind ${hit.kind}` }, t(`kind.${hit.kind}`)),
    h("span", { class: "hit-names" }, h("span", { class: "hit-name" }, topicName(hit, lang)), topicOtherName(hit, lang), matched));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    const { key } = event;
    const count = this.#hits.length;
    if (key === "Escape") {
      if (this.list.hidden && this.note.hidden) this.input.blur();
      this.close();
      event.stopPropagation();
    } else if (key === "Enter") {
      this.#enter();
    } else if ((key === "ArrowDown" || key === "ArrowUp") && count > 0 && !this.list.hidden) {
      this.#choose((this.#at + (key === "ArrowDown" ? 1 : count - 1)) % count);
    } else if ((key === "Home" || key === "End") && count > 0 && !this.list.hidden && event.ctrlKey) {
      this.#choose(key === "Home" ? 0 : count - 1);
    } else return;
    event.preventDefault();
  }

  /** Enter takes the chosen hit; pressed before the answer is there, it takes the first one then. */
  async #enter() {
    const query = this.input.value.trim();
    if (query === "") return;
    if (this.#asked !== query || this.#at < 0) {
      clearTimeout(this.#waiting);
      await this.#ask(query);
    }
    if (this.#at >= 0) this.#pick(this.#hits[this.#at]);
  }

  /** @param {number} place */
  #choose(place) {
    this.#at = place;
    [...this.list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    if (place < 0) return this.input.removeAttribute("aria-activedescendant");
    this.input.setAttribute("aria-activedescendant", `${this.list.id}-${place}`);
    this.list.children[place]?.scrollIntoView({ block: "nearest" });
  }

  /** @param {SearchHit} hit */
  #pick(hit) {
    this.close();
    this.#hits = [];
    this.#asked = "";
    this.input.value = "";
    this.input.blur();
    this.options.pick(hit);
  }
}
