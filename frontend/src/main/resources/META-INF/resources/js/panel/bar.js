// @ts-check
/** The bar above a topic, which stays while one reads: of what kind the topic is, both languages, wide, close. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { toggleBoth } from "../preferences.js";
import { eyebrow } from "./parts.js";
import { PanelWidth } from "./width.js";

/** @typedef {import("../types.js").State} State */

/** @param {HTMLElement} panel @param {import("../types.js").Store} store @param {() => void} close */
export function createBar(panel, store, close) {
  const { divider, button: wide } = new PanelWidth(panel, store);
  const grip = h("button", { class: "panel-grip", type: "button", "aria-expanded": "false", onclick: taller }, h("span", { "aria-hidden": "true" }));
  const about = h("p", { class: "eyebrow" });
  const both = h("button", { class: "text-button both", type: "button", "data-action": "both", onclick: () => toggleBoth(store) });
  const shut = h("button", { class: "icon-button panel-close", type: "button", onclick: close }, h("span", { "aria-hidden": "true" }, "×"));
  panel.append(divider, grip, h("div", { class: "panel-bar" }, about, both, wide, shut));

  function taller() {
    const tall = panel.classList.toggle("tall");
    grip.setAttribute("aria-expanded", String(tall));
  }

  /** @param {State} state @param {Parameters<typeof eyebrow>[0] | null} topic */
  return (state, topic) => {
    const t = translator(state.lang);
    replace(about, topic && eyebrow(topic, state));
    both.textContent = t("reading.both");
    both.title = t("reading.bothTitle");
    both.setAttribute("aria-pressed", String(state.both));
    shut.setAttribute("aria-label", t("app.close"));
    grip.setAttribute("aria-label", t("panel.taller"));
  };
}
