// @ts-check
/** The two topics of a connection: what is picked for each end, a search box to pick another, and a way to swap them. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href } from "../router.js";
import { SearchBox } from "../search/box.js";
import { areaMark } from "../topics.js";
import { stopName } from "./chain.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {"from" | "to"} End */

const OTHER = /** @type {const} */ ({ from: "to", to: "from" });

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createEnds(store, router) {
  const swap = h("a", { class: "button swap" }, h("span", { "aria-hidden": "true" }, "⇅"));
  const ends = { from: createEnd("from", store, picked), to: createEnd("to", store, picked) };
  const element = h("div", { class: "ends" }, ends.from.element, swap, ends.to.element);

  /** The other end stays; where there is none, it is next. @param {End} end @param {string} id */
  function picked(end, id) {
    router.change({ [end]: id });
    if (store.get().route[OTHER[end]] === null) ends[OTHER[end]].search();
    else ends[end].focus();
  }

  /** @param {State} state */
  function show(state) {
    const { from, to } = state.route;
    ends.from.show(state);
    ends.to.show(state);
    swap.hidden = from === null && to === null;
    swap.setAttribute("href", href({ page: "connect", from: to, to: from }));
    swap.title = translator(state.lang)("connect.swap");
    swap.setAttribute("aria-label", swap.title);
  }

  return {
    element, show,
    /** To the box of the end that is still to be picked, where the other one is. */
    next() {
      const { from, to } = store.get().route;
      if (from !== null && to === null) ends.to.search();
      if (to !== null && from === null) ends.from.search();
    },
  };
}

/** @param {End} end @param {import("../types.js").Store} store @param {(end: End, id: string) => void} picked */
function createEnd(end, store, picked) {
  /** Whether another topic is looked for instead of the one there is. */
  let changing = false;
  const box = new SearchBox(store, { label: end === "from" ? "connect.pickFrom" : "connect.pickTo", pick: ({ id }) => picked(end, id) });
  const label = h("h2", { class: "end-label" });
  const card = h("div", { class: "end-card" });
  const change = h("button", { class: "button small end-change", type: "button", onclick: () => look(true) });
  const chosen = h("div", { class: "end-picked" }, card, change);
  const element = h("section", { class: "end", "data-end": end }, label, chosen, box.element);

  /** @param {boolean} whether */
  function look(whether) {
    changing = whether;
    show(store.get());
    if (changing) box.focus();
  }
  // Whoever leaves the box without a choice keeps what was picked.
  box.element.addEventListener("focusout", ({ relatedTarget }) => changing && !(relatedTarget instanceof Node && box.element.contains(relatedTarget)) && look(false));
  box.input.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !changing && !chosen.hidden) change.focus();
  });

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    const id = state.route[end];
    const topic = topicOf(state, id);
    label.textContent = t(`connect.${end}`);
    chosen.hidden = changing || topic === null;
    box.element.hidden = !chosen.hidden;
    if (!topic) return;
    replace(card, areaMark(state, topic.area, topic.kind), stopName(topic, state));
    change.textContent = t("connect.change");
    change.setAttribute("aria-label", t("connect.changeTitle", { topic: nameOf(topic, state.lang) }));
  }

  return { element, show, search: () => box.focus(), focus: () => change.focus() };
}

/** The topic at an end, as far as it is known already; null where there is none. @param {State} state @param {string | null} id */
function topicOf({ connections: { value }, names }, id) {
  if (id === null || value?.missing.some((one) => one.id === id)) return null;
  const name = names.get(id) ?? { id, en: null, zh: null };
  const node = value?.topics.get(id);
  return { ...name, ...node, kind: node?.kind ?? name.kind ?? /** @type {const} */ ("concept"), area: node?.area ?? null };
}
