// @ts-check
/** Copying to the clipboard; where that is not allowed, the text is there selected, to be copied by hand. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";

/** @param {string} text @returns {Promise<boolean>} whether it was allowed */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {HTMLElement} element */
export function selectText(element) {
  element.focus();
  getSelection()?.selectAllChildren(element);
}

let fields = 0;

/** A field that offers an address to be copied by hand. */
export function createCopyField() {
  const id = `copy-address-${++fields}`;
  const input = h("input", { class: "copy-address", type: "text", readonly: true, id, onblur: hide, onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && hide() });
  const label = h("label", { for: id });
  const element = h("div", { class: "copy-field", hidden: true }, label, input);
  function hide() {
    element.hidden = true;
  }
  /** @param {string} address @param {import("../types.js").Lang} lang */
  function offer(address, lang) {
    label.textContent = translator(lang)("reading.copyByHand");
    input.value = address;
    element.hidden = false;
    input.focus();
    input.select();
  }
  return { element, offer };
}
