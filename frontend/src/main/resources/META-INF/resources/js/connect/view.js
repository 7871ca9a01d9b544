// @ts-check
/** How two topics relate: the two ends, a picture of what joins them, and each connection to read. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { askLinks } from "../panel/ask.js";
import { copyText, createCopyField } from "../panel/copy.js";
import { keepFocus } from "../panel/place.js";
import { cypherOfTopics, sparqlOfTopics } from "../panel/queries.js";
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

/** @typedef {{picture: HTMLElement, copy(): void, both(): void, again(): void, retry(): void}} Parts what the content is put together with */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {() => void} retry */
export function createConnectPage(container, store, router, retry) {
  const title = h("h1");
  const lead = h("p", { class: "lead" });
  const ends = createEnds(store, router);
  const field = createCopyField();
  const picture = h("div", { class: "picture" });
  const parts = { picture, copy: () => copyLink(store, router, field), both: () => toggleBoth(store), again, retry };
  const body = h("div", { class: "connect-body" });
  container.classList.add("connect");
  container.append(title, lead, ends.element, field.element, body);
  lightTogether(body);

  function again() {
    router.change({ to: null });
    ends.next();
  }

  /** @param {State} state */
  function show(state) {
    const arrived = container.hidden && state.route.page === "connect";
    container.hidden = state.route.page !== "connect";
    if (container.hidden) return;
    const t = translator(state.lang);
    title.textContent = t("connect.title");
    lead.textContent = t("connect.lead");
    lead.hidden = state.route.from !== null && state.route.to !== null;
    ends.show(state);
    body.classList.toggle("stale", state.connections.status === "loading");
    keepFocus(body, () => replace(body, content(state, parts)));
    draw(picture, state);
    if (arrived) ends.next();
  }

  new ResizeObserver(() => picture.firstElementChild?.getAttribute("width") !== String(widthOf(picture)) && draw(picture, store.get())).observe(picture);
  store.subscribe(({ route, connections, lang, both, overview, statuses, names }) =>
    [route, connections, lang, both, overview, statuses, names.get(route.from ?? ""), names.get(route.to ?? "")], show);
  show(store.get());
}

/** Anew for every width that it gets. @param {HTMLElement} picture @param {State} state */
function draw(picture, state) {
  const { value } = state.connections;
  const width = widthOf(picture);
  if (value && value.connections.length > 0 && picture.isConnected && width > 0) replace(picture, drawPicture(value, state, width));
}

/** @param {HTMLElement} picture */
const widthOf = (picture) => Math.floor(picture.clientWidth);

/** @param {State} state @param {Parts} parts */
function content(state, parts) {
  const { connections: { value, status, problem }, route: { from, to } } = state;
  if (from === null && to === null) return nothingPicked(state);
  if (from === to || problem?.status === 400) return sameTopic(state, parts.again);
  if (status === "failed" && problem) return problemState(state.lang, problem, parts.retry);
  if (!value) return loadingState(state.lang);
  if (value.missing.length > 0) return value.missing.map((gone) => goneTopic(gone, state));
  return found(value, state, parts);
}

/** @param {Related} value @param {State} state @param {Parts} parts */
function found(value, state, parts) {
  const [from, to] = [value.from, value.to].map((id) => value.topics.get(id ?? ""));
  if (from && to) return value.connections.length > 0 ? connected(value, from, to, state, parts) : notConnected(value, from, to, state);
  const one = from ?? to;
  return one ? onePicked(one, from ? "to" : "from", state) : loadingState(state.lang);
}

/** @param {Related} value @param {GraphNode} from @param {GraphNode} to @param {State} state @param {Parts} parts */
function connected(value, from, to, state, { picture, copy, both }) {
  const t = translator(state.lang);
  const count = value.connections.length;
  const find = (/** @type {string} */ id) => value.topics.get(id) ?? { id, kind: /** @type {const} */ ("concept"), en: null, zh: null, area: null, degree: 0, difficulty: null };
  const button = (/** @type {string} */ action, /** @type {string} */ words, /** @type {() => void} */ act, /** @type {object} */ more = {}) =>
    h("button", { class: "button small", type: "button", "data-action": action, onclick: act, ...more }, words);
  return [
    h("div", { class: "connect-head" }, h("h2", null, t(count === 1 ? "connect.one" : "connect.many", { count })),
      h("div", { class: "connect-actions" }, planLink(value, from, to, state), button("copy", t("panel.copy"), copy),
        button("both", t("reading.both"), both, { "aria-pressed": String(state.both), title: t("reading.bothTitle") }))),
    picture,
    h("ol", { class: "chains" }, value.connections.map((connection, chain) => chainItem(connection, chain, find, state))),
    shared(value, state),
    asked(value, from, to, state),
  ];
}

/** The topics of all connections, and the links among them. @param {Related} value @param {GraphNode} from @param {GraphNode} to @param {State} state */
function asked({ connections }, from, to, { lang }) {
  const ids = [...new Set(connections.flatMap(({ nodes }) => nodes))];
  return askLinks(`${nameOf(from, lang)} – ${nameOf(to, lang)}`, { cypher: cypherOfTopics(ids), sparql: sparqlOfTopics(ids) }, lang);
}

/** The address of the two, in the languages that they are read in. */
/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {ReturnType<typeof createCopyField>} field */
async function copyLink(store, router, field) {
  const { lang } = store.get();
  const address = router.shared();
  if (await copyText(address)) store.set({ notice: { text: translator(lang)("panel.copied") } });
  else field.offer(address, lang);
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
