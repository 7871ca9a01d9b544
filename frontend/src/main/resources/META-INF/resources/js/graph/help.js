// @ts-check
/** The keys, on one page that `?` opens. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { LIST_KEYS, MAP_KEYS, OTHER_KEYS, QUERY_KEYS, TOPIC_KEYS } from "./keys.js";

const dialog = h("dialog", { class: "help", "aria-labelledby": "help-title", onclick: (/** @type {Event} */ event) => event.target === dialog && dialog.close() });

/** @param {import("../types.js").Lang} lang */
export function showHelp(lang) {
  const t = translator(lang);
  const part = (/** @type {import("../i18n.js").Key} */ title, /** @type {{shown: string, word: import("../i18n.js").Key}[]} */ keys) =>
    h("section", null, h("h3", null, t(title)), h("dl", null, keys.map(({ shown, word }) =>
      h("div", null, h("dt", null, shown.split(" ").map((key) => h("kbd", null, key))), h("dd", null, t(word))))));
  replace(dialog,
    h("div", { class: "help-head" }, h("h2", { id: "help-title" }, t("map.keys")), h("form", { method: "dialog" }, h("button", { class: "icon-button", "aria-label": t("app.close") }, "×"))),
    h("p", { class: "quiet" }, t("key.hand")),
    h("div", { class: "help-parts" }, part("key.onTopic", TOPIC_KEYS), part("key.onMap", MAP_KEYS), part("key.inList", LIST_KEYS), part("key.onQuery", QUERY_KEYS), part("key.everywhere", OTHER_KEYS)));
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
}
