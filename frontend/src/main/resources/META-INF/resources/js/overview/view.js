// @ts-check
/** The first page: what there is, where to search, what to try, and the atlas. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href, topicHref } from "../router.js";
import { SearchBox } from "../search/box.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { areaMark, topicLink } from "../topics.js";
import { drawAtlas } from "./atlas.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").OverviewArea} OverviewArea */

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {{pick(hit: import("../types.js").SearchHit): void, retry(): void}} actions */
export function createOverview(container, store, actions) {
  const search = new SearchBox(store, { pick: actions.pick });
  const intro = h("div", { class: "intro" });
  const more = h("div", { class: "intro-more" });
  const stage = h("div", { class: "atlas-stage" });
  container.append(h("div", { class: "home-side" }, intro, h("div", { class: "home-search" }, search.element), more), stage);

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "explore";
    if (container.hidden) return;
    const { value, status, problem } = state.overview;
    replace(intro, introduction(state));
    if (!value) {
      replace(more);
      return replace(stage, status === "failed" && problem ? problemState(state.lang, problem, actions.retry) : loadingState(state.lang));
    }
    const t = translator(state.lang);
    if (value.areas.length === 0) return replace(stage, emptyState(state.lang, t("home.empty"), t("home.emptyHint")));
    const area = value.areas.find((one) => one.id === state.route.area);
    replace(more, area ? areaCard(area, state) : [tries(value, state), areaList(value, state)]);
    atlas(state, value);
  }

  /** @param {State} state @param {Overview} value */
  function atlas(state, value) {
    const { width, height } = stage.getBoundingClientRect();
    if (width > 0 && height > 0) replace(stage, drawAtlas(value, { width, height, lang: state.lang, area: state.route.area }));
  }

  store.subscribe((state) => [state.overview, state.route, state.lang], show);
  new ResizeObserver(() => {
    const state = store.get();
    if (!container.hidden && state.overview.value && state.overview.value.areas.length > 0) atlas(state, state.overview.value);
  }).observe(stage);
  show(store.get());
  return search;
}

/** @param {State} state */
function introduction(state) {
  const t = translator(state.lang);
  const areas = state.overview.value?.areas ?? [];
  const sum = (/** @type {"concepts" | "questions"} */ key) => areas.reduce((total, area) => total + area[key], 0);
  return [
    h("h1", null, t("home.title")),
    h("p", { class: "lead" }, areas.length > 0 ? t("home.lead", { concepts: sum("concepts"), questions: sum("questions") }) : t("app.tagline")),
  ];
}

/** Three things to try, from whatever the graph holds. @param {Overview} overview @param {State} state */
function tries({ areas }, state) {
  const t = translator(state.lang);
  const main = areas.flatMap((area) => area.topics.filter((topic) => topic.kind !== "question").slice(0, 2).map((topic) => ({ topic, area })))
    .sort((a, b) => (b.topic.degree ?? 0) - (a.topic.degree ?? 0));
  const asked = [...areas].sort((a, b) => b.questions - a.questions)[0];
  const other = main.find(({ area }) => area.id !== main[0].area.id) ?? main[0];
  const item = (/** @type {string} */ address, /** @type {string} */ what, /** @type {string} */ name) =>
    h("li", null, h("a", { class: "try", href: address }, h("span", { class: "try-what" }, what), h("span", { class: "try-name" }, name)));
  return h("nav", { class: "tries", "aria-label": t("home.try") }, h("h2", null, t("home.try")), h("ul", null,
    main.length > 0 && item(topicHref("concept", other.topic.id), t("home.tryLook"), nameOf(other.topic, state.lang)),
    main.length > 0 && item(href({ page: "plan", goals: [main[0].topic.id] }), t("home.tryPlan"), nameOf(main[0].topic, state.lang)),
    asked && asked.questions > 0 && item(href({ page: "questions", area: asked.id }), t("home.tryRead"), nameOf(asked, state.lang))));
}

/** @param {Overview} overview @param {State} state */
function areaList({ areas }, state) {
  const t = translator(state.lang);
  return h("nav", { class: "area-list", "aria-label": t("home.areas") }, h("h2", null, t("home.areas")), h("ul", null, areas.map((area) =>
    h("li", null, h("a", { href: href({ page: "explore", area: area.id }) }, areaMark(state, area.id), nameOf(area, state.lang),
      h("span", { class: "count" }, area.concepts + area.questions))))));
}

/** @param {OverviewArea} area @param {State} state */
function areaCard(area, state) {
  const t = translator(state.lang);
  return h("section", { class: "area-card" },
    h("a", { class: "back", href: "/" }, "← ", t("app.home")),
    h("h2", null, areaMark(state, area.id), nameOf(area, state.lang)),
    h("p", { class: "quiet" }, [t("home.concepts", { count: area.concepts }), t("home.questions", { count: area.questions })].join(" · ")),
    h("ul", { class: "main-topics" }, area.topics.map((topic) => h("li", null, topicLink(topic, topic.kind ?? "concept", state, true)))),
    area.questions > 0 && h("a", { class: "button", href: href({ page: "questions", area: area.id }) }, t("home.areaQuestions")));
}
