// @ts-check
/** The dialog that shows a value whole, to be read and copied. */
import { h } from "../../dom.js";
import { translator } from "../../i18n.js";
import { copyText, selectText } from "../../panel/copy.js";
import { json, plain } from "./cells.js";
import { readable, remark } from "./cell.js";

/** More of a text than this is left to the file. */
const MOST = 200_000;

/** @param {import("./cells.js").Cell} cell @param {string} title @param {import("../../types.js").State} state */
export function showWhole(cell, title, state) {
  const t = translator(state.lang);
  const text = "raw" in cell && cell.raw !== undefined ? json(cell.raw, 2) : plain(cell);
  const code = h("code", { translate: "no", lang: cell.is === "text" && cell.lang ? cell.lang : null }, text.slice(0, MOST));
  const pre = h("pre", { class: "results-text", tabindex: "0", role: "region", dir: "auto", "aria-label": title }, code);
  const said = h("span", { class: "quiet", role: "status" });
  const copy = async () => {
    if (await copyText(text)) return void (said.textContent = t("results.copied"));
    selectText(pre);
    said.textContent = t("reading.copyByHand");
  };
  const named = cell.is === "topic" || cell.is === "link" || cell.is === "other";
  const dialog = h("dialog", { class: "results-whole", "aria-label": title, onclose: () => dialog.remove(), onclick: (/** @type {Event} */ event) => event.target === dialog && dialog.close() },
    h("div", { class: "results-whole-head" }, h("h2", null, title, remark(cell) && h("span", { class: "cell-remark" }, remark(cell))),
      h("button", { class: "icon-button", type: "button", "aria-label": t("app.close"), title: t("app.close"), onclick: () => dialog.close() }, "×")),
    named && h("p", null, readable(cell, state)), pre,
    text.length > MOST && h("p", { class: "quiet" }, t("results.wholeCut", { count: MOST.toLocaleString(), all: text.length.toLocaleString() })),
    h("div", { class: "results-actions" }, h("button", { class: "button", type: "button", "data-results": "copy-value", onclick: copy }, t("results.copy")), said));
  document.body.append(dialog);
  dialog.showModal();
}
