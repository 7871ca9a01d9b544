// @ts-check
/** One filter: a button that says what is chosen, and below it the values to choose from with how many questions have them. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { SearchBox } from "../search/box.js";
import { areaMark, difficulty, statusSign } from "../topics.js";
import { toggled } from "./filter.js";
import { label, offered } from "./values.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Facet} Facet */

/** @param {Facet} facet @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createFacet(facet, store, router) {
  const id = `facet-${facet}`;
  const name = h("span", { class: "facet-name" });
  const chosen = h("span", { class: "facet-chosen" });
  const button = h("button", { class: "facet-button", type: "button", id: `${id}-button`, "aria-expanded": "false", "aria-controls": id, onclick: () => open(drop.hidden !== false) }, name, chosen);
  const box = facet === "concept" ? conceptBox(store, (value) => choose(value)) : null;
  const options = h("div", { class: "facet-options" });
  const drop = h("div", { class: "facet-drop", id, role: "group", "aria-labelledby": `${id}-button`, hidden: true }, box?.element, options);
  const element = h("div", { class: "facet", "data-facet": facet }, button, drop);
  /** @type {Map<string, {input: HTMLInputElement, count: HTMLElement}>} */
  let parts = new Map();
  let made = "";
  dismissible(element, button, () => !drop.hidden && open(false));

  /** @param {boolean} wide */
  function open(wide) {
    drop.hidden = !wide;
    button.setAttribute("aria-expanded", String(wide));
  }

  /** @param {string} value */
  const choose = (value) => router.change({ filter: toggled(store.get().route.filter, facet, value) });

  /** @param {State} state @param {Map<string, number>} counts */
  function show(state, counts) {
    const t = translator(state.lang);
    const values = state.route.filter[facet];
    const names = values.map((value) => label(facet, value, state));
    name.textContent = t(`questions.${facet}`);
    chosen.textContent = names.length > 2 ? t("questions.andMore", { first: names[0], count: names.length - 1 }) : names.join(state.lang === "zh" ? "、" : ", ");
    element.classList.toggle("active", names.length > 0);
    const all = offered(facet, state, counts);
    const key = JSON.stringify([state.lang, all.map((value) => [value, label(facet, value, state)]), state.overview.status]);
    if (key !== made) make(all, state);
    made = key;
    for (const [value, { input, count }] of parts) {
      input.checked = values.includes(value);
      count.textContent = String(counts.get(value) ?? 0);
    }
    button.disabled = all.length === 0 && !box;
  }

  /** @param {string[]} all @param {State} state */
  function make(all, state) {
    const focused = options.contains(document.activeElement) ? /** @type {HTMLInputElement} */ (document.activeElement).value : null;
    parts = new Map(all.map((value) => [value, {
      input: h("input", { type: "checkbox", value, onchange: () => choose(value) }), count: h("span", { class: "count" }),
    }]));
    replace(options, [...parts].map(([value, { input, count }]) => h("label", { class: "facet-option" }, input, mark(facet, value, state), h("span", { class: "facet-value" }, label(facet, value, state)), count)));
    if (focused !== null) parts.get(focused)?.input.focus();
  }
  return { element, show };
}

/** @param {import("../types.js").Store} store @param {(id: string) => void} choose */
function conceptBox(store, choose) {
  const box = new SearchBox(store, {
    label: "questions.findConcept",
    accepts: (hit) => hit.kind === "concept",
    pick: ({ id }) => {
      if (!store.get().route.filter.concept.includes(id)) choose(id);
      box.focus();
    },
  });
  return box;
}

/** @param {Facet} facet @param {string} value @param {State} state */
function mark(facet, value, state) {
  if (facet === "area") return areaMark(state, value, "question");
  if (facet === "difficulty") return difficulty(state, Number(value));
  if (facet === "status") return statusSign(/** @type {import("../types.js").Status} */ (value));
  return null;
}

/** Closes what a button opened when attention goes elsewhere. @param {HTMLElement} element @param {HTMLElement} button @param {() => void} close */
function dismissible(element, button, close) {
  document.addEventListener("pointerdown", ({ target }) => !element.contains(/** @type {Node} */ (target)) && close());
  element.addEventListener("focusout", ({ relatedTarget: to }) => {
    // A press on what cannot have the focus gives it to the page around.
    if (to instanceof Node && !element.contains(to) && !to.contains(element)) close();
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") === "false") return;
    event.stopPropagation();
    close();
    button.focus();
  });
}
