// @ts-check
/** What a study sheet shall hold, and the button that prints it. None of this is printed. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { href } from "../router.js";
import { PARTS, PLACES } from "./address.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").SheetOptions} SheetOptions */

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router */
export function createSheetTools(store, router) {
  const back = h("a", { class: "back" });
  const answers = h("select", { id: "sheet-answers", onchange: () => change({ answers: PLACES[answers.selectedIndex] }) });
  const answersLabel = h("label", { for: answers.id });
  const parts = h("select", { id: "sheet-parts", onchange: () => change({ what: PARTS[parts.selectedIndex] }) });
  const partsLabel = h("label", { for: parts.id });
  const both = h("input", { type: "checkbox", id: "sheet-both", onchange: () => change({ both: both.checked }) });
  const bothLabel = h("label", { for: both.id });
  const print = h("button", { class: "button primary", type: "button", "data-action": "print", onclick: () => window.print() });
  const status = h("p", { class: "quiet", role: "status" });
  const element = h("div", { class: "sheet-tools" }, back,
    h("div", { class: "sheet-options" }, h("div", null, answersLabel, answers), h("div", null, partsLabel, parts), h("div", { class: "sheet-both" }, both, bothLabel), print), status);

  /** @param {Partial<SheetOptions>} patch */
  function change(patch) {
    const { sheet } = store.get().route;
    if (sheet) router.change({ sheet: { ...sheet, ...patch } }, true);
  }

  /** @param {State} state @param {number | null} ready how many questions are on the sheet; null while it is not ready */
  function show({ lang, route }, ready) {
    const t = translator(lang);
    const { sheet } = route;
    if (!sheet) return;
    back.textContent = t("sheet.back");
    back.href = href({ ...route, sheet: null });
    answersLabel.textContent = t("sheet.answers");
    partsLabel.textContent = t("sheet.parts");
    bothLabel.textContent = t("sheet.both");
    replace(answers, PLACES.map((place) => h("option", { value: place }, t(`sheet.answers.${place}`))));
    replace(parts, PARTS.map((part) => h("option", { value: part }, t(`sheet.parts.${part}`))));
    answers.value = sheet.answers;
    parts.value = sheet.what;
    parts.disabled = sheet.answers === "none";
    both.checked = sheet.both;
    print.textContent = t("sheet.print");
    if (ready !== null) say(t("sheet.ready", { count: ready }), true);
  }

  /** @param {string} text */
  function say(text, ready = false) {
    status.textContent = text;
    print.disabled = !ready;
  }
  return { element, show, say };
}
