// @ts-check
/** The button that takes a plan away, and what there is to choose from; what a file lacks is said where it would be. */
import { h, replace } from "../../dom.js";
import { popup } from "../../export/popup.js";
import { translator } from "../../i18n.js";
import { hasDays } from "./calendar.js";
import { preparePrint } from "./print.js";
import { questionsOf } from "./taken.js";

/** @typedef {import("../../types.js").State} State */
/** @typedef {import("../../types.js").Plan} Plan */
/** @typedef {import("./take.js").Format} Format */

/** @type {(Format | "print")[]} */
const CHOICES = ["markdown", "print", "calendar", "anki", "json"];

/** It is hidden while there is no plan with steps. @param {import("../../types.js").Store} store @returns {HTMLElement} */
export function createTakeMenu(store) {
  const word = h("span");
  const toggle = h("button", { class: "button", type: "button", "aria-expanded": "false", "aria-controls": "take-menu" }, word);
  const panel = h("div", { class: "export-menu", id: "take-menu", role: "group", hidden: true });
  const status = h("p", { class: "quiet take-status", role: "status" });
  const element = h("div", { class: "export take" }, toggle, panel, status);
  /** The file that is being made. @type {Format | null} */
  let busy = null;

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    const plan = state.plan.value;
    element.hidden = !plan || plan.steps.length === 0;
    word.textContent = t("take.label");
    panel.setAttribute("aria-label", t("take.label"));
    status.textContent = busy === "anki" && plan ? progress(plan, state) : "";
    if (panel.hidden || !plan) return;
    const focused = panel.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.format : undefined;
    replace(panel, CHOICES.map((choice) => {
      const { hint, possible } = offer(choice, plan, state);
      return h("button", { type: "button", class: "export-format", "data-format": choice, "aria-disabled": String(!possible), onclick: () => possible && choose(choice) },
        h("span", null, t(`take.${choice}`)), h("span", { class: "quiet" }, hint));
    }));
    if (focused) /** @type {HTMLElement | null} */ (panel.querySelector(`[data-format="${focused}"]`))?.focus();
  }

  /** @param {Format | "print"} choice */
  async function choose(choice) {
    if (choice === "print") return window.print();
    if (busy !== null) return;
    busy = choice;
    show(store.get());
    const text = await saved(choice, store);
    busy = null;
    store.set({ notice: { text } });
    show(store.get());
  }

  popup(element, toggle, panel, () => show(store.get()));
  element.append(preparePrint(store));
  store.subscribe((state) => [state.lang, state.plan, state.answers], show);
  show(store.get());
  return element;
}

/** What a choice holds, or what it lacks. @param {Format | "print"} choice @param {Plan} plan @param {State} state */
function offer(choice, plan, { lang }) {
  const t = translator(lang);
  if (choice === "calendar" && !hasDays(plan)) return { possible: false, hint: t("take.calendarMissing") };
  const count = questionsOf(plan).length;
  if (choice === "anki") return { possible: count > 0, hint: count > 0 ? t("take.ankiHint", { count }) : t("take.ankiMissing") };
  return { possible: true, hint: t(`take.${choice}Hint`, { days: plan.schedule?.days ?? 0 }) };
}

/** @param {Plan} plan @param {State} state */
function progress(plan, { lang, answers }) {
  const ids = questionsOf(plan).map(({ id }) => id);
  return translator(lang)("sheet.loading", { done: ids.filter((id) => answers.get(id)?.status === "ready").length, count: ids.length });
}

/** @param {Format} format @param {import("../../types.js").Store} store @returns {Promise<string>} how it went */
async function saved(format, store) {
  const t = translator(store.get().lang);
  const { take, AnswerMissing } = await import("./take.js");
  try {
    return t("export.saved", { name: await take(format, store) });
  } catch (error) {
    return error instanceof AnswerMissing ? t("take.answerMissing", { question: error.message }) : t("export.failed");
  }
}
