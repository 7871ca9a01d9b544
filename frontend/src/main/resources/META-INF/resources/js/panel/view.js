// @ts-check
/** The panel beside the map (a sheet below it on a phone) with the open topic. */
import { h, replace } from "../dom.js";
import { moreOf } from "../graph/model.js";
import { nameOf, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { loadingState, problemState } from "../states.js";
import { topicNamed } from "../topics.js";
import { createBar } from "./bar.js";
import { conceptPanel } from "./concept.js";
import { copyText, createCopyField } from "./copy.js";
import { createGone } from "./gone.js";
import { freshMemory } from "./memory.js";
import { heading } from "./parts.js";
import { holdPlace, keepFocus } from "./place.js";
import { questionPanel } from "./question.js";

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
  const gone = createGone(store, actions.pick);
  const buttons = h("div", { class: "action-place" });
  let memory = freshMemory();
  let shown = { id: "", from: /** @type {unknown[]} */ ([]) };

  /** @param {State} state */
  function show(state) {
    const { route, panel, lang } = state;
    container.hidden = route.page !== "topic" || !route.panel;
    container.setAttribute("aria-label", translator(lang)("panel.label"));
    if (container.hidden) return;
    const topic = panel.value?.id === route.id ? panel.value : null;
    showBar(state, topic ?? coming(state));
    keepFocus(body, () => {
      if (topic) replace(buttons, actionButtons(topic, state, store, { ...actions, offer: field.offer }));
      build(state, topic);
    });
    // What was clicked may be gone with the page it was on; reading goes on here.
    if (document.activeElement === document.body) body.querySelector("h2")?.focus({ preventScroll: true });
  }

  /** Builds the text anew only where something in it has changed: who reads keeps place, focus and selection. @param {State} state @param {Topic | null} topic */
  function build(state, topic) {
    const { route, panel, lang, both, overview, near, names } = state;
    const from = topic ? [topic, lang, both, overview.value] : [route.id, lang, both, panel.status, panel.problem, near, names.get(route.id ?? "")];
    if (from.length === shown.from.length && from.every((one, i) => one === shown.from[i])) return;
    const same = topic !== null && topic.id === shown.id;
    if (!same) memory = freshMemory();
    const place = holdPlace(body);
    memory.at = place.name;
    replace(body, topic ? article(topic, state) : rest(state));
    if (same) place.restore();
    else body.scrollTop = 0;
    shown = { id: topic?.id ?? "", from };
  }

  /** @param {Topic} topic @param {State} state */
  const article = (topic, state) => (topic.kind === "concept" ? conceptPanel(topic, state, buttons, memory) : questionPanel(topic, state, buttons, memory));

  /** What shows while there is no topic yet, or none at all. @param {State} state */
  function rest(state) {
    const { status, problem } = state.panel;
    if (status === "failed" && problem) return problem.status === 404 ? gone(state) : problemState(state.lang, problem, actions.retry);
    return h("article", { class: "topic" }, heading(topicNamed(state, state.route.id ?? ""), state), loadingState(state.lang));
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
  const plan = topic.kind === "concept" && h("a", { class: "button primary", href: href({ page: "plan", goals: [topic.id] }) }, t("panel.plan"));
  const known = state.known.has(topic.id);
  const know = h("button", { class: "button know", type: "button", "aria-pressed": String(known), "data-action": "know", onclick: () => explorer.know(topic.id) },
    h("span", { class: "tick", "aria-hidden": "true" }), t(topic.kind === "concept" ? "panel.know" : "panel.canAnswer"));
  const copy = h("button", { class: "button", type: "button", "data-action": "copy", onclick: () => copyLink(topic, store, offer, router) }, t("panel.copy"));
  const others = here && h("button", { class: "button", type: "button", "aria-haspopup": "menu", "aria-label": t("topic.menu", { topic: nameOf(topic, state.lang) }), "data-action": "menu", onclick: (/** @type {Event} */ event) => {
    const { left, bottom } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    explorer.menu(topic.id, { x: left, y: bottom + 4 });
  } }, "⋯");
  return h("div", { class: "actions" }, plan, expand, know, look, copy, others);
}

/** The address of the whole view, in the languages that it is read in. @param {Topic} topic @param {import("../types.js").Store} store @param {Offer} offer @param {import("../router.js").Router} router */
async function copyLink(topic, store, offer, router) {
  const { lang } = store.get();
  const address = router.shared();
  if (await copyText(address)) store.set({ notice: { text: `${translator(lang)("panel.copied")}: ${nameOf(topic, lang)}` } });
  else offer(address, lang);
}
