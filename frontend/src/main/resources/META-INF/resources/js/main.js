// @ts-check
/** Puts the parts together: the address sets the route, each page is loaded when it is first gone to, views show the store. */
import { asProblem, overview } from "./api.js";
import { h, replace } from "./dom.js";
import { translator } from "./i18n.js";
import { readPreferences } from "./preferences.js";
import { createProgress } from "./progress/known.js";
import { reconnect } from "./reconnect.js";
import { createRouter, href, parseRoute, topicHref } from "./router.js";
import { createShell } from "./shell.js";
import { problemState } from "./states.js";
import { createStore, failed, initialState, loading, ready } from "./store.js";
import { learnNames } from "./topics.js";

/** @typedef {import("./types.js").Route} Route */
/**
 * @typedef {object} App what every page may use
 * @property {import("./types.js").Store} store
 * @property {import("./router.js").Router} router
 * @property {import("./progress/known.js").Progress} progress
 * @property {(id: string) => HTMLElement} part an element of the document, by its id
 * @property {(hit: import("./types.js").SearchHit) => void} pick
 * @property {() => void} retry
 * @property {() => Promise<void>} help
 */
/**
 * @typedef {object} Page
 * @property {(route: Route) => void} follow fetches what the route needs
 * @property {() => void} [retry] does again what failed
 * @property {import("./search/box.js").SearchBox} [search] where `/` leads on this page
 * @property {(event: KeyboardEvent) => boolean} [onKey] whether the page has done something with the key
 */

/** Page.java has the same modules and styles fetched ahead. @type {Record<Exclude<Route["page"], "missing">, {load(): Promise<{createPage(app: App): Page}>, styles?: string[]}>} */
const PAGES = {
  explore: { load: () => import("./overview/page.js") },
  topic: { load: () => import("./graph/page.js") },
  questions: { load: () => import("./questions/page.js") },
  plan: { load: () => import("./plan/page.js"), styles: ["plan", "drawing", "planprint"] },
  connect: { load: () => import("./connect/page.js"), styles: ["connect"] },
  query: { load: () => import("./query/page.js"), styles: ["query", "editor", "results"] },
};

const store = createStore(initialState({ route: parseRoute(location), ...readPreferences() }));
const router = createRouter(store, onMap);
/** @type {Map<Route["page"], Page>} */
const pages = new Map();
const retry = () => {
  if (store.get().overview.status === "failed") loadOverview();
  if (store.get().progress.status === "failed") app.progress.load();
  pages.forEach((page) => page.retry?.());
  follow();
};
const pick = (/** @type {import("./types.js").SearchHit} */ { kind, id }) => {
  router.go(href(onMap(parseRoute({ pathname: topicHref(kind, id), search: "" }))));
};
/** @type {App} */
const app = { store, router, progress: createProgress(store), part, pick, retry, help };

const headerSearch = createShell(part("header"), store, pick, showProgress);
showFrame();
store.subscribe((state) => [state.route, state.lang], showFrame);
store.subscribe((state) => [state.route], follow);
document.addEventListener("keydown", onKey);
reconnect(store, retry);
loadOverview();
follow();

/** Every page follows, since one may fetch what another shows later; the one gone to is loaded first. */
async function follow() {
  const { page } = store.get().route;
  if (page !== "missing" && !pages.has(page)) await start(page);
  pages.forEach((one) => one.follow(store.get().route));
}

/** @param {keyof typeof PAGES} name */
async function start(name) {
  try {
    const { load, styles = [] } = PAGES[name];
    const [{ createPage }] = await Promise.all([load(), ...styles.map(style)]);
    if (!pages.has(name)) pages.set(name, createPage(app));
    if (name === "explore") requestIdleCallback(() => PAGES.topic.load());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const missing = part("missing");
    missing.hidden = false;
    replace(missing, problemState(store.get().lang, { status: 0, title: "", detail: null }, () => location.reload()));
  }
}

/** Styles that the server did not send with the first page. @param {string} name @returns {Promise<unknown>} */
function style(name) {
  const address = `/css/${name}.css`;
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    document.head.append(h("link", { rel: "stylesheet", href: address, onload: resolve, onerror: () => reject(new TypeError(address)) }));
  });
}

/** A link to a topic that is on the map opens it there: the map stays as it is. @param {Route} route */
function onMap(route) {
  const { route: here, graph } = store.get();
  if (route.page !== "topic" || here.page !== "topic" || route.id === null || !graph.nodes.has(route.id)) return route;
  const { map, depth, layout, without } = here;
  return { ...route, around: graph.focus === route.id ? null : graph.focus, map, depth, layout, without };
}

async function loadOverview() {
  store.set({ overview: loading(store.get().overview) });
  try {
    const value = await overview();
    store.set({ overview: ready(value), names: learnNames(store.get().names, value.areas.flatMap((area) => area.topics)) });
  } catch (error) {
    store.set({ overview: failed(store.get().overview, asProblem(error)) });
  }
}

/** @param {string} id @returns {HTMLElement} */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

function showFrame() {
  const { route, lang } = store.get();
  const t = translator(lang);
  document.body.dataset.page = route.page;
  document.body.classList.toggle("with-panel", route.page === "topic" && route.panel);
  part("skip").textContent = t("app.skip");
  const missing = part("missing");
  missing.hidden = route.page !== "missing";
  replace(missing, h("div", { class: "state" }, h("h1", { class: "state-title" }, t("app.notFound")), h("a", { class: "button", href: "/" }, t("app.home"))));
}

async function help() {
  const { showHelp } = await import("./graph/help.js");
  showHelp(store.get().lang);
}

async function showProgress() {
  const { openProgress } = await import("./progress/dialog.js");
  openProgress(store, app.progress);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches("input:not([type=checkbox]), select, textarea"));
  if (typing || event.altKey || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  const page = pages.get(store.get().route.page);
  if (page?.onKey?.(event)) return event.preventDefault();
  if (event.ctrlKey || event.metaKey) return;
  if (event.key === "/") (page?.search ?? headerSearch).focus();
  else if (event.key === "?") help();
  else return;
  event.preventDefault();
}
