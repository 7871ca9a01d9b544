// @ts-check
/** Everything that questions are filtered by, in one row. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { createFacet } from "./facet.js";
import { FACETS, isEmpty, NO_FILTER } from "./filter.js";

/** @typedef {import("../types.js").State} State */

/** As long as the API takes. */
const MOST_WORDS = 200;

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createControls(store, router) {
  const words = h("input", { class: "facet-words", type: "search", autocomplete: "off", spellcheck: "false", maxlength: MOST_WORDS, oninput: () => typed(words.value) });
  const facets = FACETS.map((facet) => ({ facet, ...createFacet(facet, store, router) }));
  const clear = h("button", { class: "text-button", type: "button", onclick: () => router.change({ filter: NO_FILTER }) });
  const element = h("form", { class: "filters", role: "search", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    words, facets.map((one) => one.element), clear);

  /** @param {string} value */
  const typed = (value) => router.change({ filter: { ...store.get().route.filter, words: value } }, true);

  /** @param {State} state @param {import("./filter.js").Selected | null} selected */
  function show(state, selected) {
    const t = translator(state.lang);
    const { filter } = state.route;
    element.setAttribute("aria-label", t("questions.filters"));
    words.placeholder = t("questions.words");
    words.setAttribute("aria-label", t("questions.words"));
    if (words.value !== filter.words) words.value = filter.words;
    for (const { facet, show: showFacet } of facets) showFacet(state, selected?.counts[facet] ?? new Map());
    clear.textContent = t("questions.clear");
    clear.hidden = isEmpty(filter);
  }
  return { element, show };
}
