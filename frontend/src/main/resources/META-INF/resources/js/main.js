// @ts-check
/** Puts the parts together: the address sets the route, followers fetch what it needs, views show the store. */
import { asProblem, overview } from "./api.js";
import { h, replace } from "./dom.js";
import { createExplorer } from "./graph/explorer.js";
import { createStage } from "./graph/stage.js";
import { translator } from "./i18n.js";
import { createOverview } from "./overview/view.js";
import { createOpening } from "./panel/open.js";
import { createPanel } from "./panel/view.js";
import { createPlans } from "./plan/load.js";
import { createPlanPage } from "./plan/view.js";
import { readPreferences } from "./preferences.js";
import { createProgress, readKnown } from "./progress/known.js";
import { createAnswers } from "./questions/answers.js";
import { createQuestions } from "./questions/load.js";
import { createSteps } from "./questions/steps.js";
import { createQuestionsPage } from "./questions/view.js";
import { reconnect } from "./reconnect.js";
import { createRouter, href, parseRoute, topicHref } from "./router.js";
import { createShell } from "./shell.js";
import { createStore, failed, initialState, loading, ready } from "./store.js";
import { learnNames } from "./topics.js";

const store = createStore(initialState({ route: parseRoute(location), known: readKnown(), ...readPreferences() }));
const router = createRouter(store, onMap);
const progress = createProgress(store);
const explorer = createExplorer(store, router, progress);
const followers = [explorer, createOpening(store, router), createQuestions(store), createPlans(store)];
const follow = () => followers.forEach((one) => one.follow(store.get().route));
const retry = () => {
  const { overview: atlas, map } = store.get();
  if (atlas.status === "failed") loadOverview();
  if (map.status === "failed") explorer.retry();
  follow();
};
const pick = (/** @type {import("./types.js").SearchHit} */ { kind, id }) => {
  router.go(href(onMap(parseRoute({ pathname: topicHref(kind, id), search: "" }))));
};

const headerSearch = createShell(part("header"), store, pick);
const homeSearch = createOverview(part("home"), store, { pick, retry });
const { help } = createStage(part("explorer"), store, explorer, router);
createPanel(part("panel"), store, { explorer, router, close: closePanel, retry, pick });
createSteps(part("panel"), store, router);
createQuestionsPage(part("questions"), store, router, { answers: createAnswers(store), progress, retry });
createPlanPage(part("plan"), store, router, retry);
showFrame();
store.subscribe((state) => [state.route, state.lang], showFrame);
store.subscribe((state) => [state.route], follow);
document.addEventListener("keydown", shortcuts);
reconnect(store, retry);
loadOverview();
follow();

/** A link to a topic that is on the map opens it there: the map stays as it is. @param {import("./types.js").Route} route */
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

function closePanel() {
  const { route } = store.get();
  if (route.page === "topic") router.change({ panel: false, around: route.around }, true);
}

/** @param {KeyboardEvent} event */
function shortcuts(event) {
  const typing = event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]), select, textarea");
  const { page } = store.get().route;
  if (typing || event.altKey || event.defaultPrevented) return;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (page !== "topic" || (key !== "z" && key !== "y")) return;
    if (key === "y" || event.shiftKey) explorer.redo();
    else explorer.undo();
  } else if (key === "/") (page === "explore" ? homeSearch : headerSearch).focus();
  else if (key === "?") help();
  else if (key === "escape" && store.get().selection.size > 0) explorer.clear();
  else if (key === "escape") return closePanel();
  else return;
  event.preventDefault();
}
