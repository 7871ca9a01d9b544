// @ts-check
/** Stands in for the editor: a plain field. */
import { h } from "../../dom.js";

/** @param {HTMLElement} container @param {import("../../types.js").Store} _store @param {{onText(text: string): void, onRun(): void}} on */
export function createEditor(container, _store, { onText, onRun }) {
  const field = h("textarea", { "aria-label": "Query", spellcheck: "false", oninput: () => onText(field.value), onkeydown: (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  } });
  container.dataset.query = "editor";
  container.append(field);
  return {
    show(/** @type {{id: string, lang: import("../../types.js").QueryLang, text: string, parameters: string[]}} */ { text }) {
      if (field.value !== text) field.value = text;
    },
    problem(/** @type {import("../../types.js").Problem | null} */ problem) {
      field.setAttribute("aria-invalid", String(problem !== null));
    },
    place(/** @type {import("../../types.js").Place} */ { line }) {
      const start = field.value.split("\n").slice(0, line - 1).join("\n").length;
      field.focus();
      field.setSelectionRange(start, start);
    },
    focus: () => field.focus(),
    format() {},
    text: () => field.value,
    forget(/** @type {string} */ _id) {},
    setText(/** @type {string} */ text) {
      field.value = text;
    },
  };
}
