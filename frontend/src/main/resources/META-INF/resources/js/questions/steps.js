// @ts-check
/** Previous and next of the questions that a question was opened from, at the foot of its panel. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { href } from "../router.js";
import { selector } from "./filter.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {{at: number | null, count: number, previous: string | null, next: string | null}} Place */

/**
 * Where a question stands among those that fit. One that fits no more keeps its neighbours: those before and after it in
 * the order of all.
 * @param {string[]} all @param {string[]} fitting in the order of all @param {string} id @returns {Place}
 */
export function placeOf(all, fitting, id) {
  const order = new Map(all.map((one, i) => [one, i]));
  const here = order.get(id) ?? -1;
  const at = fitting.indexOf(id);
  const before = fitting.filter((one) => (order.get(one) ?? 0) < here);
  const after = fitting.filter((one) => (order.get(one) ?? 0) > here);
  return { at: at < 0 ? null : at + 1, count: fitting.length, previous: before.at(-1) ?? null, next: after[0] ?? null };
}

/** @param {HTMLElement} panel @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createSteps(panel, store, router) {
  const selected = selector();
  const previous = h("a", { class: "button small", "aria-keyshortcuts": "[", title: "[" });
  const next = h("a", { class: "button small", "aria-keyshortcuts": "]", title: "]" });
  const place = h("p", { class: "steps-place", role: "status" });
  const nav = h("nav", { class: "steps-nav", hidden: true }, previous, place, next);
  panel.append(nav);

  /** @param {State} state @returns {Place | null} */
  function here(state) {
    const { page, kind, id, within } = state.route;
    if (page !== "topic" || kind !== "question" || id === null || within === null) return null;
    const fitting = selected(state, within)?.fitting;
    const all = state.questions.value?.questions;
    return fitting && all ? placeOf(all.map((one) => one.id), fitting.map((one) => one.id), id) : null;
  }

  /** @param {State} state */
  function show(state) {
    const found = here(state);
    nav.hidden = found === null;
    if (found === null) return;
    const t = translator(state.lang);
    nav.setAttribute("aria-label", t("questions.steps"));
    lead(previous, found.previous, t("questions.previous"), state);
    lead(next, found.next, t("questions.next"), state);
    const text = found.at === null ? t("questions.outside", { count: found.count }) : t("questions.place", { at: found.at, count: found.count });
    replace(place, h("a", { href: href({ page: "questions", filter: state.route.within ?? undefined }), title: t("questions.back") }, text));
  }

  document.addEventListener("keydown", (event) => {
    const link = { "]": next, "[": previous }[keyOf(event)];
    if (!link || nav.hidden || panel.hidden) return;
    const address = link.getAttribute("href");
    if (address) router.go(address);
  });
  store.subscribe((state) => [state.route, state.questions, state.known, state.statuses, state.lang], show);
  show(store.get());
}

/** At an end there is nowhere to go; the link stays, so that the focus does. */
/** @param {HTMLAnchorElement} link @param {string | null} id @param {string} text @param {State} state */
function lead(link, id, text, state) {
  link.textContent = text;
  if (id !== null) {
    link.href = href({ page: "topic", kind: "question", id, within: state.route.within });
    for (const name of ["role", "aria-disabled", "tabindex"]) link.removeAttribute(name);
  } else {
    link.removeAttribute("href");
    for (const [name, value] of [["role", "link"], ["aria-disabled", "true"], ["tabindex", "0"]]) link.setAttribute(name, value);
  }
}

/** What a key says to the page: nothing where it belongs to a field, a dialog or the browser. @param {KeyboardEvent} event */
export function keyOf(event) {
  const { target, key } = event;
  if (target instanceof HTMLElement && target.closest("input:not([type=checkbox]), select, textarea, dialog")) return "";
  const combined = event.ctrlKey || event.metaKey || event.altKey;
  return combined && !event.getModifierState("AltGraph") ? "" : key;
}
