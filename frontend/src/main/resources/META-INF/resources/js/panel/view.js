// @ts-check
/** The panel beside the map (a sheet below it on a phone) with the open topic. */
import { h, replace } from "../dom.js";
import { moreOf } from "../graph/model.js";
import { nameOf, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { loadingState, problemState } from "../states.js";
import { conceptPanel } from "./concept.js";
import { questionPanel } from "./question.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Topic} Topic */
/** @typedef {{explorer: import("../graph/explorer.js").Explorer, close(): void, retry(): void}} PanelActions */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {PanelActions} actions */
export function createPanel(container, store, actions) {
  const body = h("div", { class: "panel-body" });
  const grip = h("button", { class: "panel-grip", type: "button", "aria-expanded": "false", onclick: taller }, h("span", { "aria-hidden": "true" }));
  const close = h("button", { class: "icon-button panel-close", type: "button", onclick: actions.close }, h("span", { "aria-hidden": "true" }, "×"));
  container.append(grip, close, body);
  let answer = { open: false };
  let shownId = "";

  function taller() {
    const tall = container.classList.toggle("tall");
    grip.setAttribute("aria-expanded", String(tall));
  }

  /** @param {State} state */
  function show(state) {
    const { route, panel, lang } = state;
    const t = translator(lang);
    container.hidden = route.page !== "topic" || !route.panel;
    container.setAttribute("aria-label", t("panel.label"));
    close.setAttribute("aria-label", t("app.close"));
    grip.setAttribute("aria-label", t("panel.taller"));
    if (container.hidden) return;
    const topic = panel.value?.id === route.id ? panel.value : null;
    if (topic) return showTopic(topic, state);
    shownId = "";
    if (panel.status === "failed" && panel.problem) return replace(body, problemState(lang, panel.problem, actions.retry));
    replace(body, loadingState(lang));
  }

  /** @param {Topic} topic @param {State} state */
  function showTopic(topic, state) {
    const other = shownId !== topic.id;
    if (other) answer = { open: false };
    const scroll = body.scrollTop;
    const buttons = actionButtons(topic, state, store, actions);
    replace(body, topic.kind === "concept" ? conceptPanel(topic, state, buttons) : questionPanel(topic, state, buttons, answer));
    body.scrollTop = other ? 0 : scroll;
    shownId = topic.id;
    // What was clicked may be gone with the page it was on; reading goes on here.
    if (other && document.activeElement === document.body) body.querySelector("h2")?.focus({ preventScroll: true });
  }

  store.subscribe((state) => [state.panel, state.route, state.lang, state.names, state.graph, state.known, state.map.status, state.overview], show);
  show(store.get());
}

/** @param {Topic} topic @param {State} state @param {import("../types.js").Store} store @param {PanelActions} actions */
function actionButtons(topic, state, store, { explorer }) {
  const t = translator(state.lang);
  const { graph } = state;
  const here = graph.nodes.has(topic.id);
  const more = here ? moreOf(graph, topic.id) : 0;
  const expand = here && h("button", {
    class: "button", type: "button", disabled: more === 0, "data-action": "expand", onclick: () => explorer.expand(topic.id),
  }, more > 0 ? t("panel.expandMore", { count: more }) : t("panel.complete"));
  const look = state.map.status === "ready" && !here && h("a", { class: "button", href: topicHref(topic.kind, topic.id) }, t("panel.look"));
  const plan = topic.kind === "concept" && h("a", { class: "button primary", href: href({ page: "plan", goals: [topic.id] }) }, t("panel.plan"));
  const known = state.known.has(topic.id);
  const know = h("button", { class: "button know", type: "button", "aria-pressed": String(known), "data-action": "know", onclick: () => explorer.know(topic.id) },
    h("span", { class: "tick", "aria-hidden": "true" }), t(topic.kind === "concept" ? "panel.know" : "panel.canAnswer"));
  const copy = h("button", { class: "button", type: "button", onclick: () => copyLink(topic, store) }, t("panel.copy"));
  const others = here && h("button", { class: "button", type: "button", "aria-haspopup": "menu", "aria-label": t("topic.menu", { topic: nameOf(topic, state.lang) }), "data-action": "menu", onclick: (/** @type {Event} */ event) => {
    const { left, bottom } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    explorer.menu(topic.id, { x: left, y: bottom + 4 });
  } }, "⋯");
  return h("div", { class: "actions" }, plan, expand, know, look, copy, others);
}

/** @param {Topic} topic @param {import("../types.js").Store} store */
async function copyLink(topic, store) {
  const { route, lang } = store.get();
  const address = new URL(href(route), location.origin);
  address.searchParams.set("lang", lang);
  const t = translator(lang);
  try {
    await navigator.clipboard.writeText(address.href);
    store.set({ notice: { text: `${t("panel.copied")}: ${nameOf(topic, lang)}` } });
  } catch {
    store.set({ notice: { text: t("panel.copyFailed") } });
  }
}
