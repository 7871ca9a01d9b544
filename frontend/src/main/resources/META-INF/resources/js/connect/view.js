// @ts-check
/** How two topics relate: the two ends, a picture of what joins them, and each connection to read. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { copyText, createCopyField } from "../panel/copy.js";
import { keepFocus } from "../panel/place.js";
import { toggleBoth } from "../preferences.js";
import { href } from "../router.js";
import { loadingState, problemState } from "../states.js";
import { topicLink } from "../topics.js";
import { chainItem } from "./chain.js";
import { createEnds } from "./ends.js";
import { lightTogether } from "./lights.js";
import { goneTopic, notConnected, nothingPicked, onePicked, sameTopic } from "./others.js";
import { drawPicture } from "./picture.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Related} Related */
/** @typedef {import("../types.js").GraphNode} GraphNode */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {() => void} retry */
export function createConnectPage(container, store, router, retry) {
  const title = h("h1");
  const lead = h("p", { class: "lead" });
  const ends = createEnds(store, router);
  const picture = h("div", { class: "picture" });
  const field = createCopyField();
  const body = h("div", { class: "connect-body" });
  container.classList.add("connect");
  container.append(title, lead, ends.element, field.element, body);
  lightTogether(body);
  let drawn = 0;

  /** @param {State} state */
  function show(state) {
    const arrived = container.hidden && state.route.page === "connect";
    container.hidden = state.route.page !== "connect";
    if (container.hidden) return;
    const t = translator(state.lang);
    title.textContent = t("connect.title");
    lead.textContent = t("connect.lead");
    ends.show(state);
    const { status } = state.connections;
    body.classList.toggle("stale", status === "loading");
    keepFocus(body, () => replace(body, content(state)));
    draw(state);
    if (arrived) ends.next();
  }

  /** @param {State} state */
  function content(state) {
    const { connections: { value, status, problem }, route: { from, to } } = state;
    if (from === null && to === null) return nothingPicked(state);
    if (from === to || problem?.status === 400) return sameTopic(state);
    if (status === "failed" && problem) return problemState(state.lang, problem, retry);
    if (!value) return loadingState(state.lang);
    if (value.missing.length > 0) return h("div", null, value.missing.map((gone) => goneTopic(gone, state)));
    return found(value, state);
  }

  /** @param {Related} value @param {State} state */
  function found(value, state) {
    const [from, to] = [value.from, value.to].map((id) => value.topics.get(id ?? ""));
    const one = from ?? to;
    if (!one) return loadingState(state.lang);
    if (!from || !to) return onePicked(one, from ? "to" : "from", state);
    if (value.connections.length === 0) return notConnected(value, from, to, state);
    return connected(value, from, to, state);
  }

  /** @param {Related} value @param {GraphNode} from @param {GraphNode} to @param {State} state */
  function connected(value, from, to, state) {
    const t = translator(state.lang);
    const count = value.connections.length;
    const find = (/** @type {string} */ id) => value.topics.get(id) ?? { id, kind: /** @type {const} */ ("concept"), en: null, zh: null, area: null, degree: 0, difficulty: null };
    const both = h("button", { class: "button small", type: "button", "aria-pressed": String(state.both), title: t("reading.bothTitle"), "data-action": "both", onclick: () => toggleBoth(store) }, t("reading.both"));
    const copy = h("button", { class: "button small", type: "button", "data-action": "copy", onclick: copyLink }, t("panel.copy"));
    return [
      h("div", { class: "connect-head" }, h("h2", null, t(count === 1 ? "connect.one" : "connect.many", { count })),
        h("div", { class: "connect-actions" }, planLink(value, from, to, state), copy, both)),
      picture,
      h("ol", { class: "chains" }, value.connections.map((connection, chain) => chainItem(connection, chain, find, state))),
      shared(value, state),
    ];
  }

  /** @param {State} state */
  function draw(state) {
    const { value } = state.connections;
    drawn = Math.floor(picture.clientWidth);
    if (value && drawn > 0) replace(picture, drawPicture(value, state, drawn));
  }

  /** The address of the two, in the languages that they are read in. */
  async function copyLink() {
    const { lang } = store.get();
    const address = router.shared();
    if (await copyText(address)) store.set({ notice: { text: translator(lang)("panel.copied") } });
    else field.offer(address, lang);
  }

  new ResizeObserver(() => picture.isConnected && Math.floor(picture.clientWidth) !== drawn && draw(store.get())).observe(picture);
  store.subscribe((state) => [state.route, state.connections, state.lang, state.both, state.overview, state.statuses, state.names.get(state.route.from ?? ""), state.names.get(state.route.to ?? "")], show);
  show(store.get());
}

/** A question is no goal of a plan: what it asks about is. @param {Related} value @param {GraphNode} from @param {GraphNode} to @param {State} state */
function planLink({ connections, topics }, from, to, state) {
  const t = translator(state.lang);
  const before = topics.get(connections[0].nodes.at(-2) ?? "");
  const goal = to.kind === "concept" ? to : before;
  if (!goal || goal.kind !== "concept" || goal === from) return null;
  return h("a", { class: "button small primary", href: href({ page: "plan", goals: [goal.id], from: from.id }) },
    goal === to ? t("connect.plan") : t("connect.planTo", { topic: nameOf(goal, state.lang) }));
}

/** What both lead to, where that says more than the chains do. @param {Related} value @param {State} state */
function shared({ nearestCommon, from, to, topics }, state) {
  const some = nearestCommon.filter((id) => id !== from && id !== to).flatMap((id) => topics.get(id) ?? []);
  if (some.length === 0) return null;
  return h("p", { class: "shared-line" }, translator(state.lang)("connect.shared"), some.flatMap((topic, i) => [i > 0 ? translator(state.lang)("home.comma") : " ", topicLink(topic, topic.kind, state)]));
}
