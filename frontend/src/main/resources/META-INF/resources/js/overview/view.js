// @ts-check
/** The first page: what there is, where to search, what to try, and the atlas of areas. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { inPieces } from "../pieces.js";
import { SearchBox } from "../search/box.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { areaWords, drawAtlas, planning } from "./atlas.js";
import { pickedCard } from "./card.js";
import { MOST_AREAS } from "./layout.js";
import { light, targetOf, walk } from "./lights.js";
import { createAreas, picked } from "./load.js";
import { areaList, introduction, tieList, tries } from "./side.js";
import { tieWords } from "./ties.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Overview} Overview */

/** On a narrow screen, where the atlas lies between other things, it is as tall as its areas need. */
const NARROW = matchMedia("(max-width: 52rem)");
const PIXELS_OF_AREA = 15500;

/** @param {HTMLElement} container @param {import("../types.js").Store} store @param {{pick(hit: import("../types.js").SearchHit): void, retry(): void}} actions */
export function createOverview(container, store, actions) {
  const search = new SearchBox(store, { pick: actions.pick });
  const intro = h("div", { class: "intro" });
  const more = h("div", { class: "intro-more" });
  const atlas = createAtlas(store);
  const areas = createAreas(store);
  const retry = () => {
    actions.retry();
    areas.follow(store.get().route);
  };
  const side = h("div", { class: "home-side" }, intro, h("div", { class: "home-search" }, search.element), more);
  container.append(side, atlas.element);
  let last = "";

  /** @param {State} state */
  function show(state) {
    container.hidden = state.route.page !== "explore";
    if (container.hidden) return;
    const { value, status, problem } = state.overview;
    const chosen = picked(state.route);
    container.classList.toggle("picked", chosen.length > 0);
    replace(intro, introduction(state));
    atlas.show(state);
    if (!value) return replace(more, status === "failed" && problem ? problemState(state.lang, problem, retry) : null);
    if (chosen.length === 0) replace(more, value.areas.length > 0 && [tries(value, state), areaList(value, state), tieList(value, state)]);
    else replace(more, pickedCard(value, state, retry));
    if (chosen.join() !== last) arrive(chosen.join());
  }

  /** What was clicked on may be gone, or the card may lie below the atlas: reading goes on at the card's head. @param {string} chosen */
  function arrive(chosen) {
    last = chosen;
    const head = /** @type {HTMLElement | null} */ (more.querySelector("#picked"));
    side.scrollTop = 0;
    if (!head) return;
    if (document.activeElement === document.body) head.focus({ preventScroll: true });
    else store.set({ announcement: head.textContent ?? "" });
    head.scrollIntoView({ block: "nearest" });
  }

  store.subscribe((state) => [state.overview, state.route, state.lang, state.area, state.areaLinks], show);
  store.subscribe((state) => [state.route], ({ route }) => areas.follow(route));
  areas.follow(store.get().route);
  show(store.get());
  return search;
}

/** The picture with a line of words below it. @param {import("../types.js").Store} store */
function createAtlas(store) {
  const stage = h("div", { class: "atlas-stage" });
  const words = h("p", { class: "atlas-words" });
  const element = h("section", { class: "atlas-side" }, stage, words);
  /** @type {SVGElement | null} */
  let picture = null;
  let drawn = /** @type {readonly unknown[]} */ ([]);
  /** What is being planned. @type {readonly unknown[]} */
  let coming = [null];
  let planned = /** @type {{of: readonly unknown[], plan: import("./atlas.js").Plan} | null} */ (null);

  /** @param {State} state */
  function show(state) {
    const { value, status } = state.overview;
    const t = translator(state.lang);
    element.setAttribute("aria-label", t("home.atlas"));
    words.hidden = !value || value.areas.length === 0;
    if (!value) return replace(stage, status === "failed" ? null : loadingState(state.lang));
    if (value.areas.length === 0) return replace(stage, emptyState(state.lang, t("home.empty"), t("home.emptyHint")));
    draw(value, state);
    lightUp(null);
  }

  /** @param {Overview} value @param {State} state */
  function draw(value, { lang }) {
    const width = Math.floor(stage.clientWidth);
    stage.style.setProperty("block-size", NARROW.matches ? `${Math.ceil((Math.min(MOST_AREAS, value.areas.length) * PIXELS_OF_AREA) / Math.max(1, width))}px` : "");
    const height = Math.floor(stage.clientHeight);
    const wanted = [value, lang, width, height];
    if (width === 0 || height === 0 || (picture?.isConnected && wanted.every((one, i) => one === drawn[i]))) return;
    const of = [value, width, height];
    if (!planned || !of.every((one, i) => one === planned?.of[i])) return coming.every((one, i) => one === of[i]) ? undefined : plan(of, value, { width, height });
    drawn = wanted;
    picture = drawAtlas(value, planned.plan, lang);
    replace(stage, picture);
  }

  /** @param {readonly unknown[]} of what it is the plan of @param {Overview} value @param {{width: number, height: number}} box */
  async function plan(of, value, box) {
    coming = of;
    const ready = await inPieces(planning(value, box), () => coming === of);
    if (ready === null) return;
    planned = { of, plan: ready };
    show(store.get());
  }

  /** @param {string | null} under what the pointer or the keyboard is at; where nothing, what is picked out stays lit @param {boolean} [keys] whether it is the keyboard */
  function lightUp(under, keys = false) {
    const { overview, route, lang } = store.get();
    if (!picture || !overview.value) return;
    const t = translator(lang);
    const target = under ?? (picked(route).join() || null);
    light(picture, overview.value, target, t);
    words.textContent = (target ? said(target, overview.value) : hint(overview.value)) + (keys ? ` ${t("home.atlasKeys")}` : "");
  }

  /** @param {string} target @param {Overview} value */
  function said(target, value) {
    const { lang } = store.get();
    const [from, to] = target.split(",");
    const area = value.areas.find(({ id }) => id === from);
    if (!to) return area ? areaWords(value, area, lang) : hint(value);
    const tie = value.links.find((link) => [link.from, link.to].includes(from) && [link.from, link.to].includes(to));
    return tie ? tieWords(value, tie, lang) : hint(value);
  }

  /** @param {Overview} value */
  function hint({ areas }) {
    const t = translator(store.get().lang);
    const most = areas.length > MOST_AREAS ? ` ${t("home.atlasMost", { count: MOST_AREAS, all: areas.length })}` : "";
    return t("home.atlasHint") + most;
  }

  stage.addEventListener("pointerover", (event) => event.pointerType !== "touch" && lightUp(targetOf(event.target)));
  stage.addEventListener("pointerleave", () => lightUp(null));
  stage.addEventListener("focusin", ({ target }) => lightUp(targetOf(target), target instanceof Element && target.matches(":focus-visible")));
  stage.addEventListener("focusout", () => lightUp(null));
  stage.addEventListener("keydown", (event) => picture && walk(picture, event));
  new ResizeObserver(() => {
    const state = store.get();
    if (state.route.page === "explore" && state.overview.value && state.overview.value.areas.length > 0) show(state);
  }).observe(stage);
  return { element, show };
}
