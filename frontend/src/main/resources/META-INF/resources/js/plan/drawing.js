// @ts-check
/** The drawing of a plan, beside its list: what is needed stands above, milestones are bands, and a step that is pointed at lights its chain. */
import { wantsRest } from "../graph/palette.js";
import { inPieces } from "../pieces.js";
import { areaStyles } from "../graph/styles.js";
import { chainOf } from "./chain.js";
import { BOX, roomFor } from "./drawing/layout.js";
import { paint } from "./drawing/paint.js";
import { createParts, follow, measurer, stepsIn } from "./drawing/parts.js";
import { planningScene } from "./drawing/scene.js";
import { Sight } from "./drawing/sight.js";
import { nextOf } from "./drawing/walk.js";

/** @typedef {import("../types.js").Plan} Plan */
/** @typedef {import("../types.js").State} State */
/** @typedef {{plan: Plan | null, state: State, current?: string | null, lit?: string | null}} Shown `current` is the first step where left out, `lit` the step that is pointed at elsewhere */
/** @typedef {{onHover(id: string | null): void, onOpen(id: string): void}} Listeners told which step of the drawing is pointed at or has the focus, and which is opened */

const GLIDE_MS = 450;

/** @param {HTMLElement} container @param {Listeners} listeners */
export const createDrawing = (container, listeners) => new Drawing(container, listeners);

export class Drawing {
  #parts;
  #sight;
  #measure;
  #onHover;
  /** @type {Shown | null} */ #shown = null;
  /** @type {import("./drawing/scene.js").Scene | null} */ #scene = null;
  /** What the scene is of, and of what another one is under way. @type {unknown[]} */ #planned = [];
  /** @type {unknown[]} */ #coming = [];
  /** What the picture was painted from. @type {unknown[]} */ #painted = [];
  #width = 0;
  /** The step that the keyboard comes to first. @type {string | null} */ #cursor = null;
  /** The step of the drawing that is pointed at. @type {string | null} */ #pointed = null;

  /** @param {HTMLElement} container @param {Listeners} listeners */
  constructor(container, { onHover, onOpen }) {
    this.#parts = createParts(container, { zoomIn: () => this.#sight.zoomBy(1.4), zoomOut: () => this.#sight.zoomBy(1 / 1.4), fit: () => this.#sight.fit() });
    const { root, frame, picture, view } = this.#parts;
    this.#sight = new Sight(frame, picture, view);
    this.#measure = measurer(root);
    this.#onHover = onHover;
    follow(frame, { point: (id, byKey) => this.#point(id, byKey), open: onOpen, next: (id, key) => (this.#scene ? nextOf(this.#scene, id, key) : null) });
    new ResizeObserver(() => this.#fill()).observe(frame);
  }

  /** Draws the plan; the same plan again only lights another chain. @param {Shown} shown */
  show(shown) {
    this.#shown = shown;
    const { plan, state, lit = null } = shown;
    const { root, frame } = this.#parts;
    root.hidden = plan === null || plan.steps.length === 0;
    if (root.hidden || plan === null) return;
    this.#parts.say(state.lang, plan.steps.length);
    if (frame.clientWidth === 0) return;
    const key = [plan, roomFor(frame.clientWidth), state.lang, state.overview.value, this.#current];
    if (key.some((part, i) => part !== this.#painted[i])) {
      if (!this.#plan(plan, roomFor(frame.clientWidth))) return; // It is shown once it is there.
      this.#draw(plan, state, key);
    }
    this.#light(this.#pointed ?? lit);
    if (lit !== null) this.#reveal(lit);
  }

  /** Lights the chain of a step that is pointed at elsewhere, and brings it into sight. @param {string | null} id */
  light(id) {
    if (this.#shown) this.#shown = { ...this.#shown, lit: id };
    this.#light(this.#pointed ?? id);
    if (id !== null) this.#reveal(id);
  }

  get #current() {
    return this.#shown?.current ?? this.#shown?.plan?.steps[0]?.concept.id ?? "";
  }

  /** Plans the scene in pieces. @param {Plan} plan @param {number} most @returns {boolean} whether it is there */
  #plan(plan, most) {
    const same = (/** @type {unknown[]} */ of) => of[0] === plan && of[1] === most;
    if (same(this.#planned)) {
      this.#coming = [];
      return true;
    }
    if (same(this.#coming)) return false;
    const mine = (this.#coming = [plan, most]);
    inPieces(planningScene(plan, most), () => this.#coming === mine).then((scene) => {
      if (scene === null || this.#coming !== mine) return;
      [this.#scene, this.#planned, this.#coming] = [scene, mine, []];
      if (this.#shown) this.show(this.#shown);
    });
    return false;
  }

  /** @param {Plan} plan @param {State} state @param {unknown[]} key */
  #draw(plan, { lang, overview }, key) {
    if (this.#scene === null) return;
    const ms = this.#painted.length === 0 || wantsRest() ? 0 : GLIDE_MS;
    const current = this.#current;
    paint(this.#parts.view, this.#scene, { lang, current, areaStyle: areaStyles(overview.value?.areas ?? []), measure: this.#measure, ms });
    this.#painted = key;
    this.#sight.measure(this.#scene.layout, this.#boxOf(current));
    this.#rove(this.#cursor !== null && this.#boxOf(this.#cursor) ? this.#cursor : current);
  }

  /** The frame has another size. */
  #fill() {
    const { frame } = this.#parts;
    if (!this.#shown?.plan || frame.clientWidth === 0) return;
    if (frame.clientWidth !== this.#width) this.show(this.#shown);
    this.#width = frame.clientWidth;
    if (this.#scene) this.#sight.measure(this.#scene.layout, this.#boxOf(this.#current));
  }

  /** @param {string | null} id */
  #light(id) {
    const { root, view } = this.#parts;
    if (!this.#shown?.plan || this.#scene === null) return;
    const { topics, links } = chainOf(this.#shown.plan, this.#scene.whole ? id : null);
    root.classList.toggle("lit", topics.size > 0);
    for (const one of stepsIn(view)) one.classList.toggle("lit", topics.has(one.dataset.topic ?? ""));
    for (const one of /** @type {NodeListOf<SVGElement>} */ (view.querySelectorAll("[data-link]"))) one.classList.toggle("lit", links.has(one.dataset.link ?? ""));
  }

  /** @param {string | null} id @param {boolean} byKey */
  #point(id, byKey) {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#light(id ?? this.#shown?.lit ?? null);
    if (id !== null && byKey) {
      this.#rove(id);
      this.#reveal(id);
    }
    this.#onHover(id);
  }

  /** @param {string} id */
  #rove(id) {
    this.#cursor = id;
    for (const one of stepsIn(this.#parts.view)) one.setAttribute("tabindex", one.dataset.topic === id ? "0" : "-1");
  }

  /** @param {string} id */
  #reveal(id) {
    const box = this.#boxOf(id);
    if (box) this.#sight.reveal(box);
  }

  /** @param {string} id */
  #boxOf(id) {
    const place = this.#scene?.layout.places.get(id);
    return place && { ...place, ...BOX };
  }
}
