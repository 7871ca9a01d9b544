// @ts-check
/** The drawing of a plan, beside its list: what is needed stands above, milestones are bands, and a step that is pointed at lights its chain. */
import { h, replace, svg } from "../dom.js";
import { wantsRest } from "../graph/palette.js";
import { areaStyles } from "../graph/styles.js";
import { translator } from "../i18n.js";
import { chainOf } from "./chain.js";
import { BOX, roomFor } from "./drawing/layout.js";
import { paint } from "./drawing/paint.js";
import { MOST_STEPS, sceneOf } from "./drawing/scene.js";
import { createSight } from "./drawing/sight.js";
import { nextOf } from "./drawing/walk.js";

/** @typedef {import("../types.js").Plan} Plan */
/** @typedef {import("../types.js").State} State */
/** @typedef {import("./drawing/scene.js").Scene} Scene */
/** @typedef {{plan: Plan | null, state: State, current?: string | null, lit?: string | null}} Shown `current` is the first step where left out, `lit` the step that is pointed at elsewhere */

const GLIDE_MS = 450;

/**
 * @param {HTMLElement} container
 * @param {{onHover(id: string | null): void, onOpen(id: string): void}} listeners told which step of the drawing is pointed at or has the focus, and which is opened
 */
export function createDrawing(container, { onHover, onOpen }) {
  const parts = createParts(container);
  const { root, frame, picture, view } = parts;
  const sight = createSight(frame, picture, view);
  /** @type {Shown | null} */
  let last = null;
  /** @type {Scene | null} */
  let scene = null;
  /** @type {unknown[]} */
  let painted = [];
  let width = 0;
  /** The step that the keyboard comes to first. @type {string | null} */
  let cursor = null;

  /** Draws the plan; the same plan again only lights another chain. @param {Shown} shown */
  function show(shown) {
    last = shown;
    const { plan, state } = shown;
    root.hidden = plan === null || plan.steps.length === 0;
    if (root.hidden || plan === null) return;
    parts.say(state, plan.steps.length);
    if (frame.clientWidth === 0) return;
    const most = roomFor(frame.clientWidth);
    const current = shown.current ?? plan.steps[0].concept.id;
    const key = [plan, most, state.lang, state.overview.value, current];
    if (key.some((part, i) => part !== painted[i])) draw(plan, most, state, current);
    painted = key;
    light(shown.lit ?? null);
  }

  /** @param {Plan} plan @param {number} most @param {State} state @param {string} current */
  function draw(plan, most, state, current) {
    const first = scene === null;
    if (plan !== painted[0] || most !== painted[1]) scene = sceneOf(plan, most);
    if (scene === null) return;
    paint(view, scene, { lang: state.lang, current, areaStyle: areaStyles(state.overview.value?.areas ?? []), measure: parts.measure, ms: first || wantsRest() ? 0 : GLIDE_MS });
    sight.measure(scene.layout);
    if (!scene.layout.places.has(cursor ?? "")) cursor = current;
    const place = scene.layout.places.get(current);
    if (first && place) sight.reveal(place, BOX, true);
    rove(cursor ?? current);
  }

  /** Lights the chain of a step, or all. @param {string | null} id */
  function light(id) {
    if (!last?.plan || scene === null) return;
    const { topics, links } = chainOf(last.plan, scene.whole ? id : null);
    root.classList.toggle("lit", topics.size > 0);
    for (const one of stepsIn(view)) one.classList.toggle("lit", topics.has(one.dataset.topic ?? ""));
    for (const one of /** @type {NodeListOf<SVGElement>} */ (view.querySelectorAll("[data-link]"))) one.classList.toggle("lit", links.has(one.dataset.link ?? ""));
    const place = id === null ? undefined : scene.layout.places.get(id);
    if (place) sight.reveal(place, BOX);
  }

  /** @param {string} id */
  function rove(id) {
    cursor = id;
    for (const one of stepsIn(view)) one.setAttribute("tabindex", one.dataset.topic === id ? "0" : "-1");
  }

  /** @param {string | null} id */
  function point(id) {
    light(id ?? last?.lit ?? null);
    onHover(id);
  }

  follow(picture, { point, rove, onOpen, next: (id, key) => (scene ? nextOf(scene, id, key) : null) });
  parts.on({ zoomIn: () => sight.zoomBy(1.4), zoomOut: () => sight.zoomBy(1 / 1.4), fit: () => sight.fit() });
  new ResizeObserver(() => {
    if (frame.clientWidth === width || !last) return scene && sight.measure(scene.layout);
    width = frame.clientWidth;
    show(last);
    if (scene) sight.measure(scene.layout);
  }).observe(frame);
  return { element: root, show, light };
}

/** @typedef {ReturnType<typeof createDrawing>} Drawing */

/** @param {SVGElement} view @returns {NodeListOf<SVGAElement>} */
const stepsIn = (view) => view.querySelectorAll("a[data-topic]");

/** @param {HTMLElement} container */
function createParts(container) {
  const note = h("p", { class: "drawing-note" });
  const tools = h("div", { class: "drawing-tools" });
  const view = /** @type {SVGGElement} */ (svg("g"));
  const picture = /** @type {SVGSVGElement} */ (svg("svg", { class: "drawing-picture", width: "100%", height: "100%" }, view));
  const frame = h("div", { class: "drawing-frame" }, picture);
  const root = h("div", { class: "drawing", role: "group", hidden: true }, h("div", { class: "drawing-head" }, note, tools), frame);
  const signs = /** @type {const} */ ({ zoomIn: "+", zoomOut: "−", fit: "⤢" });
  const names = /** @type {(keyof typeof signs)[]} */ (Object.keys(signs));
  const buttons = names.map((name) => h("button", { type: "button", class: "icon-button", "data-action": name }, h("span", { "aria-hidden": "true" }, signs[name])));
  replace(tools, buttons);
  container.append(root);
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  return {
    root, frame, picture, view,
    /** @param {Record<keyof typeof signs, () => void>} acts */
    on: (acts) => names.forEach((name, i) => buttons[i].addEventListener("click", acts[name])),
    /** @param {string} text */
    measure(text) {
      context.font = `500 11.5px ${getComputedStyle(root).fontFamily}`;
      return context.measureText(text).width;
    },
    /** @param {State} state @param {number} count of steps */
    say({ lang }, count) {
      const t = translator(lang);
      root.setAttribute("aria-label", t("drawing.label"));
      note.textContent = count > MOST_STEPS ? t("drawing.tooMany", { count }) : t("drawing.hint");
      names.forEach((name, i) => {
        buttons[i].title = t(`map.${name}`);
        buttons[i].setAttribute("aria-label", buttons[i].title);
      });
    },
  };
}

/**
 * @param {SVGSVGElement} picture
 * @param {{point(id: string | null): void, rove(id: string): void, onOpen(id: string): void, next(id: string, key: string): string | null}} to
 */
function follow(picture, { point, rove, onOpen, next }) {
  const at = (/** @type {Event} */ { target }) => (target instanceof Element ? /** @type {SVGAElement | null} */ (target.closest("a[data-topic]")) : null)?.dataset.topic ?? null;
  picture.addEventListener("pointerover", (event) => event.pointerType !== "touch" && point(at(event)));
  picture.addEventListener("pointerleave", () => point(null));
  picture.addEventListener("focusin", (event) => {
    const id = at(event);
    if (id === null) return;
    rove(id);
    point(id);
  });
  picture.addEventListener("focusout", () => point(null));
  picture.addEventListener("click", (event) => {
    const id = at(event);
    if (id === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(id);
  });
  picture.addEventListener("keydown", (event) => {
    const id = at(event);
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const other = next(id, event.key);
    if (other === null) return;
    event.preventDefault();
    [...stepsIn(picture)].find((one) => one.dataset.topic === other)?.focus();
  });
}
