// @ts-check
/** What drops down from the search box: hits, what was picked last, that nothing was found, or what went wrong; and what is said of it. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { problemState } from "../states.js";
import { Listbox } from "./listbox.js";
import { hitContent, topicContent } from "./options.js";
import { forgetTopic, forgetTopics, recentTopics } from "./recent.js";

/** @typedef {import("../types.js").FoundTopic} FoundTopic */
/** @typedef {import("../types.js").SearchHit} SearchHit */

export class Drop {
  /** @param {HTMLInputElement} input @param {import("../types.js").Store} store @param {(topic: FoundTopic) => void} pick */
  constructor(input, store, pick) {
    this.store = store;
    this.pick = pick;
    this.list = new Listbox(`${input.id}-hits`, input);
    this.head = h("p", { class: "hits-head", "aria-hidden": "true", hidden: true });
    this.note = h("div", { class: "search-note", hidden: true });
    this.status = h("span", { class: "visually-hidden", role: "status" });
    this.element = h("div", { class: "search-drop" }, this.head, this.list.element, this.note);
  }

  get #t() {
    return translator(this.store.get().lang);
  }

  /** Whether there is anything to see, options or not. */
  get open() {
    return this.list.open || !this.note.hidden;
  }

  get offersRecent() {
    return !this.head.hidden;
  }

  /** @param {string} text for screen readers */
  say(text) {
    this.status.textContent = text;
  }

  hide() {
    this.#options("search.label", [], -1);
    this.note.hidden = true;
    this.say("");
  }

  /** @param {SearchHit[]} hits @param {string} query */
  showHits(hits, query) {
    const { lang } = this.store.get();
    this.#options("search.label", hits.map((hit) => ({ topic: hit.id, content: hitContent(hit, query, lang), run: () => this.pick(hit) })), 0);
    const none = this.#t("search.none", { query });
    if (hits.length === 0) this.#tell(h("p", { class: "state-title" }, none), h("p", null, this.#t("search.noneHint")));
    this.say(hits.length > 0 ? this.#t("search.found", { count: hits.length }) : none);
  }

  /** @param {(topic: FoundTopic) => boolean} accepts @param {number} at which one is chosen, or -1 */
  showRecent(accepts, at = -1) {
    const topics = recentTopics().filter(accepts);
    const forgot = (/** @type {string} */ said) => {
      this.showRecent(accepts, this.list.at);
      this.say(said);
    };
    const clear = { class: "hit-clear", content: [this.#t("search.forgetAll")], run: () => (forgetTopics(), forgot(this.#t("search.forgotAll"))) };
    const options = topics.map((topic) => this.#recent(topic, forgot));
    this.#options("search.recent", options.length > 0 ? [...options, clear] : [], Math.min(at, topics.length));
    this.head.hidden = options.length === 0;
    this.head.textContent = this.#t("search.recent");
    this.say(options.length > 0 ? this.#t("search.recentCount", { count: options.length }) : "");
  }

  /** @param {FoundTopic} topic @param {(said: string) => void} forgot @returns {import("./listbox.js").Option} */
  #recent(topic, forgot) {
    const { lang } = this.store.get();
    const forget = () => (forgetTopic(topic), forgot(this.#t("search.forgot", { topic: nameOf(topic, lang) })));
    const cross = h("span", {
      class: "hit-forget", "aria-hidden": "true", title: this.#t("search.forget"),
      onclick: (/** @type {Event} */ event) => (event.stopPropagation(), forget()),
    }, "×");
    return { topic: topic.id, content: [...topicContent(topic, "", lang), cross], run: () => this.pick(topic), forget };
  }

  /** @param {import("../types.js").Problem} problem @param {() => void} retry */
  showProblem(problem, retry) {
    this.hide();
    this.#tell(problemState(this.store.get().lang, problem, retry));
  }

  /** @param {import("../i18n.js").Key} label @param {import("./listbox.js").Option[]} options @param {number} at */
  #options(label, options, at) {
    this.list.element.setAttribute("aria-label", this.#t(label));
    this.list.show(options, at);
    this.head.hidden = true;
    this.note.hidden = true;
  }

  /** @param {...Node} content */
  #tell(...content) {
    replace(this.note, content);
    this.note.hidden = false;
  }
}
