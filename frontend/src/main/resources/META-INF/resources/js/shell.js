// @ts-check
/** The frame around every page: navigation, search, language, theme, and what is said aloud. */
import { h, replace, svg } from "./dom.js";
import { HTML_LANG, nameOf, translator } from "./i18n.js";
import { choose } from "./preferences.js";
import { SearchBox } from "./search/box.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").Theme} Theme */

/** @type {Record<Theme, {next: Theme, sign: string}>} */
const THEMES = { auto: { next: "light", sign: "◐" }, light: { next: "dark", sign: "○" }, dark: { next: "auto", sign: "●" } };

/** @param {HTMLElement} header @param {import("./types.js").Store} store @param {(hit: import("./types.js").SearchHit) => void} pick @param {() => void} showProgress */
export function createShell(header, store, pick, showProgress) {
  const search = new SearchBox(store, { pick });
  const nav = h("nav", { class: "pages" });
  const progress = h("button", { class: "icon-button", type: "button", "data-action": "progress", "aria-haspopup": "dialog", onclick: showProgress }, progressSign());
  const language = h("button", { class: "text-button", type: "button", onclick: () => prefer("lang", store.get().lang === "en" ? "zh" : "en") });
  const theme = h("button", { class: "icon-button", type: "button", onclick: () => prefer("theme", THEMES[store.get().theme].next) });
  const said = h("div", { class: "visually-hidden", role: "status" });
  const toast = h("div", { class: "toast", role: "status" });
  header.append(h("a", { class: "brand", href: "/" }, h("span", { class: "brand-mark", "aria-hidden": "true" }), "Trailgraph"), nav,
    h("div", { class: "header-search" }, search.element), h("div", { class: "header-tools" }, progress, language, theme));
  document.body.append(said, toast);

  /** @param {"lang" | "theme"} name @param {string} value */
  function prefer(name, value) {
    choose(name, value);
    store.set(/** @type {Partial<State>} */ ({ [name]: value }));
  }

  /** @param {State} state */
  function show(state) {
    const t = translator(state.lang);
    document.documentElement.lang = HTML_LANG[state.lang];
    document.documentElement.dataset.theme = state.theme;
    document.title = pageTitle(state);
    header.classList.toggle("no-search", state.route.page === "explore");
    const link = (/** @type {string} */ address, /** @type {import("./i18n.js").Key} */ key, /** @type {boolean} */ here) =>
      h("a", { href: address, "aria-current": here ? "page" : null }, t(key));
    const { page } = state.route;
    replace(nav, link("/", "app.explore", page === "explore" || page === "topic"), link("/questions", "app.questions", page === "questions"), link("/plan", "app.plan", page === "plan"), link("/connect", "app.connect", page === "connect"), link("/query", "app.query", page === "query"));
    progress.title = t("progress.title");
    progress.setAttribute("aria-label", progress.title);
    language.textContent = t("app.language");
    language.lang = HTML_LANG[state.lang === "en" ? "zh" : "en"];
    language.title = t("app.languageTitle");
    theme.textContent = THEMES[state.theme].sign;
    theme.title = t(`app.theme.${state.theme}`);
    theme.setAttribute("aria-label", theme.title);
  }

  store.subscribe((state) => [state.lang, state.theme, state.route, state.panel], show);
  store.subscribe((state) => [state.announcement], ({ announcement }) => (said.textContent = announcement));
  store.subscribe((state) => [state.notice], ({ notice }) => say(toast, notice));
  show(store.get());
  return search;
}

/** A tick in a ring. */
const progressSign = () => svg("svg", { class: "progress-sign", viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true" }, svg("path", { d: "M10 2.5a7.5 7.5 0 1 1-.01 0M6.4 10.3l2.6 2.6 4.8-5.6" }));

/** @param {State} state */
function pageTitle({ route, panel, lang }) {
  const t = translator(lang);
  const title = { explore: t("app.tagline"), questions: t("questions.title"), plan: t("plan.title"), connect: t("connect.title"), query: t("app.query"), missing: t("app.notFound"), topic: "" }[route.page];
  if (route.page !== "topic") return `Trailgraph · ${title}`;
  const topic = panel.value?.id === route.id ? panel.value : null;
  return topic ? `${nameOf(topic, lang)} · Trailgraph` : "Trailgraph";
}

/** @param {HTMLElement} toast @param {State["notice"]} notice */
function say(toast, notice) {
  const act = notice?.action;
  replace(toast, notice?.text, act && h("button", { type: "button", onclick: () => {
    replace(toast);
    act.run();
  } }, act.text));
  toast.classList.remove("fresh");
  toast.classList.toggle("with-action", act !== undefined);
  void toast.offsetWidth;
  toast.classList.add("fresh");
}
