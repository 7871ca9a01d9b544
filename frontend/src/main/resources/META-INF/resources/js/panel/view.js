// @ts-check
/** The panel beside the map (a sheet below it on a phone) with the open topic. */
import { h, replace } from "../dom.js";
import { moreOf } from "../graph/model.js";
import { nameOf, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { createBar } from "./bar.js";
import { copyText, createCopyField } from "./copy.js";
import { keepFocus } from "./place.js";
import { createStanding } from "./standing.js";
import { createText } from "./text.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Topic} Topic */
/** @typedef {(hit: import("../types.js").SearchHit) => void} Pick */
/** @typedef {(address: string, lang: import("../types.js").Lang) => void} Offer */
/** @typedef {{explorer: import("../graph/explorer.js").Explorer, router: import("../router.js").Router, close(): void, retry(): void, pick: Pick}} PanelActions */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {PanelActions} actions */
export function createPanel(container, store, actions) {
  const showBar = createBar(container, store, actions.close);
  const field = createCopyField();
  const body = h("div", { class: "panel-body" });
  container.append(field.element, body);
  const buttons = h("div", { class: "action-place" });
  const build = createText(body, h("div", null, buttons, createStanding(store)), store, actions);

  /** @param {State} state */
  function show(state) {
    const { route, panel, lang } = state;
    container.hidden = route.page !== "topic" || !route.panel;
    container.setAttribute("aria-label", translator(lang)("panel.label"));
    if (container.hidden) return;
    const topic = panel.value?.id === route.id ? panel.value : null;
    showBar(state, topic ?? coming(state));
    let other = false;
    keepFocus(body, () => {
      if (topic) replace(buttons, actionButtons(topic, state, store, { ...actions, offer: field.offer }));
      other = build(state, topic);
    });
    // What was clicked may be gone with the page it was on; reading goes on here.
    if (other && document.activeElement === document.body) body.querySelector("h2")?.focus({ preventScroll: true });
  }

  store.subscribe((state) => [state.panel, state.route, state.lang, state.both, state.near, state.names, state.graph, state.known, state.map.status, state.overview], show);
  show(store.get());
}

/** What the map knows of a topic that is on its way. @param {State} state */
function coming({ route, graph, panel }) {
  if (panel.status === "failed" || route.kind === null) return null;
  return { kind: route.kind, area: graph.nodes.get(route.id ?? "")?.area ?? null };
}

/** @param {Topic} topic @param {State} state @param {import("../types.js").Store} store @param {PanelActions & {offer: Offer}} actions */
function actionButtons(topic, state, store, { explorer, router, offer }) {
  const t = translator(state.lang);
  const { graph } = state;
  const here = graph.nodes.has(topic.id);
  const more = here ? moreOf(graph, topic.id) : 0;
  const expand = here && h("button", {
    class: "button", type: "button", disabled: more === 0, "data-action": "expand", onclick: () => explorer.expand(topic.id),
  }, more > 0 ? t("panel.expandMore", { count: more }) : t("panel.complete"));
  const look = state.map.status === "ready" && !here && h("a", { class: "button", href: topicHref(topic.kind, topic.id) }, t("panel.look"));
  const plan = h("a", { class: "button primary", href: href({ page: "plan", goals: [topic.id] }) }, t("panel.plan"));
  const known = state.known.has(topic.id);
  const know = h("button", { class: "button know", type: "button", "aria-pressed": String(known), "data-action": "know", onclick: () => explorer.know(topic.id) },
    h("span", { class: "tick", "aria-hidden": "true" }), t(topic.kind === "concept" ? "panel.know" : "panel.canAnswer"));
  const copy = h("button", { class: "button", type: "button", "data-action": "copy", onclick: () => copyLink(topic, store, offer, router) }, t("panel.copy"));
  const others = here && h("button", { class: "button", type: "button", "aria-haspopup": "menu", "aria-label": t("topic.menu", { topic: nameOf(topic, state.lang) }), "data-action": "menu", onclick: (/** @type {Event} */ event) => {
    const { left, bottom } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    explorer.menu(topic.id, { x: left, y: bottom + 4 });
  } }, "⋯");
  const connect = h("a", { class: "button", href: href({ page: "connect", from: topic.id }), "data-action": "connect" }, t("connect.with"));
  return h("div", { class: "actions" }, plan, expand, know, connect, look, copy, others);
}

/** The address of the whole view, in the languages that it is read in. @param {Topic} topic @param {import("../types.js").Store} store @param {Offer} offer @param {import("../router.js").Router} router */
async function copyLink(topic, store, offer, router) {
  const { lang } = store.get();
  const address = router.shared();
  if (await copyText(address)) store.set({ notice: { text: `${translator(lang)("panel.copied")}: ${nameOf(topic, lang)}` } });
  else offer(address, lang);
}
