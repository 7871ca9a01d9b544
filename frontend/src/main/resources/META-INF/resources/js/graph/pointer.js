// @ts-check
/** What hand and mouse do on the map: pan, zoom, drag topics, draw a band around some, hover, click, double click, ask for a menu. */

/** @typedef {import("../types.js").Point} Point */
/**
 * @typedef {object} Intents
 * @property {(id: string) => void} open
 * @property {(id: string) => void} expand
 * @property {(id: string | null) => void} hover
 * @property {(ids: string[], add: boolean) => void} select
 * @property {() => void} clear
 * @property {(places: Map<string, Point>) => void} drop
 * @property {(id: string, at: Point) => void} menu `at` is on the page
 */
/**
 * @typedef {object} Ground what the pointer needs of the map; points are on the canvas
 * @property {(at: Point, touch: boolean) => {id: string, badge: boolean} | null} topicAt
 * @property {(dx: number, dy: number) => void} pan
 * @property {(factor: number, at: Point) => void} zoom
 * @property {(factor: number, at: Point) => void} glide zooms in a moment
 * @property {(id: string) => void} lift takes a topic, and those selected with it, into the hand
 * @property {(dx: number, dy: number) => void} carry
 * @property {() => Map<string, Point>} letGo
 * @property {(from: Point, to: Point) => void} band
 * @property {() => string[]} caught ends the band
 */
/** @typedef {{kind: "press" | "pan" | "drag" | "band" | "over", start: Point, last: Point, topic: {id: string, badge: boolean} | null, shift: boolean}} Gesture `over` waits for the fingers to leave */

const CLICK_PX = 6;
const LONG_PRESS_MS = 500;
const DOUBLE_TAP = { ms: 350, px: 24 };

/** @param {HTMLCanvasElement} canvas @param {Ground} ground @param {Intents} intents */
export function listen(canvas, ground, intents) {
  const pointer = new Pointer(canvas, ground, intents);
  canvas.addEventListener("pointerdown", (event) => pointer.down(event));
  canvas.addEventListener("pointermove", (event) => pointer.move(event));
  canvas.addEventListener("pointerup", (event) => pointer.up(event));
  canvas.addEventListener("pointercancel", (event) => pointer.cancel(event));
  canvas.addEventListener("pointerleave", () => intents.hover(null));
  canvas.addEventListener("dblclick", (event) => pointer.double(event));
  canvas.addEventListener("contextmenu", (event) => pointer.menu(event));
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    ground.zoom(2 ** wheelled(event), place(event));
  }, { passive: false });
}

/** As d3-zoom does: a line or a page counts as so many pixels, and a pinch on a touchpad comes as a small turn with ctrl. @param {WheelEvent} event */
const wheelled = (event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) * (event.ctrlKey ? 10 : 1);

/** @param {MouseEvent} event @returns {Point} */
const place = ({ offsetX, offsetY }) => ({ x: offsetX, y: offsetY });

/** @param {Point} a @param {Point} b */
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

class Pointer {
  /** @type {Map<number, Point>} the fingers or buttons that are down */ #down = new Map();
  /** @type {Gesture | null} */ #gesture = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #longPress;
  #touch = false;
  #lastTap = { at: { x: 0, y: 0 }, time: -Infinity };

  /** @param {HTMLCanvasElement} canvas @param {Ground} ground @param {Intents} intents */
  constructor(canvas, ground, intents) {
    this.canvas = canvas;
    this.ground = ground;
    this.intents = intents;
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.button !== 0) return;
    this.#touch = event.pointerType === "touch";
    this.canvas.setPointerCapture(event.pointerId);
    this.#down.set(event.pointerId, place(event));
    if (this.#down.size > 1) return this.#end();
    const at = place(event);
    const topic = this.ground.topicAt(at, this.#touch);
    this.#gesture = { kind: "press", start: at, last: at, topic, shift: event.shiftKey };
    if (topic && event.pointerType !== "mouse") this.#longPress = setTimeout(() => this.#held(topic.id, event), LONG_PRESS_MS);
  }

  /** @param {PointerEvent} event */
  move(event) {
    const at = place(event);
    if (this.#down.size === 2) return this.#pinch(event.pointerId, at);
    if (this.#down.has(event.pointerId)) this.#down.set(event.pointerId, at);
    if (!this.#gesture) return this.#hover(event);
    const { start, last } = this.#gesture;
    if (this.#gesture.kind === "press") {
      if (distance(start, at) < CLICK_PX) return;
      this.#begin(this.#gesture);
    }
    const kind = this.#gesture.kind;
    this.#gesture.last = at;
    if (kind === "pan") this.ground.pan(at.x - last.x, at.y - last.y);
    if (kind === "drag") this.ground.carry(at.x - last.x, at.y - last.y);
    if (kind === "band") this.ground.band(start, at);
  }

  /** @param {PointerEvent} event */
  up(event) {
    if (!this.#down.delete(event.pointerId)) return;
    const gesture = this.#gesture;
    if (gesture?.kind === "press") this.#tap(gesture);
    this.#end();
  }

  /** @param {PointerEvent} event */
  cancel(event) {
    this.#down.delete(event.pointerId);
    this.#end();
  }

  /** @param {MouseEvent} event */
  double(event) {
    if (!this.#touch) this.#twice(place(event), event.shiftKey);
  }

  /** @param {MouseEvent} event */
  menu(event) {
    const topic = this.ground.topicAt(place(event), this.#touch);
    if (!topic) return;
    event.preventDefault();
    clearTimeout(this.#longPress);
    if (this.#gesture?.kind !== "over") this.#held(topic.id, event);
  }

  /** The press has become more than a click. @param {Gesture} gesture */
  #begin(gesture) {
    clearTimeout(this.#longPress);
    gesture.kind = gesture.topic ? "drag" : gesture.shift ? "band" : "pan";
    if (gesture.topic) this.ground.lift(gesture.topic.id);
    this.canvas.dataset.gesture = gesture.kind;
  }

  /** Whatever was on its way ends here; a finger that is still down pans, two pinch. */
  #end() {
    clearTimeout(this.#longPress);
    const kind = this.#gesture?.kind;
    const [at] = this.#down.values();
    this.#gesture = at ? { kind: this.#down.size === 1 ? "pan" : "over", start: at, last: at, topic: null, shift: false } : null;
    delete this.canvas.dataset.gesture;
    if (kind === "drag") this.intents.drop(this.ground.letGo());
    if (kind === "band") this.intents.select(this.ground.caught(), true);
  }

  /** @param {string} id @param {MouseEvent} event */
  #held(id, { clientX, clientY }) {
    this.#gesture = this.#gesture && { ...this.#gesture, kind: "over" };
    this.intents.menu(id, { x: clientX, y: clientY });
  }

  /** @param {Gesture} gesture */
  #tap({ topic, start, shift }) {
    const again = this.#touch && performance.now() - this.#lastTap.time < DOUBLE_TAP.ms && distance(start, this.#lastTap.at) < DOUBLE_TAP.px;
    this.#lastTap = { at: start, time: again ? -Infinity : performance.now() };
    if (again) this.#twice(start, shift);
    else if (!topic) shift || this.intents.clear();
    else if (topic.badge) this.intents.expand(topic.id);
    else if (shift) this.intents.select([topic.id], true);
    else this.intents.open(topic.id);
  }

  /** @param {Point} at @param {boolean} shift */
  #twice(at, shift) {
    const topic = this.ground.topicAt(at, this.#touch);
    if (!topic) this.ground.glide(shift ? 0.5 : 2, at);
    else if (!topic.badge && !shift) this.intents.expand(topic.id);
  }

  /** @param {PointerEvent} event */
  #hover(event) {
    if (event.pointerType === "touch") return;
    const topic = this.ground.topicAt(place(event), false);
    this.canvas.classList.toggle("on-topic", topic !== null);
    this.intents.hover(topic?.id ?? null);
  }

  /** @param {number} id of the finger that moves @param {Point} at */
  #pinch(id, at) {
    const still = [...this.#down].find(([other]) => other !== id)?.[1];
    const before = this.#down.get(id);
    if (!still || !before) return;
    this.#down.set(id, at);
    const middle = (/** @type {Point} */ a) => ({ x: (a.x + still.x) / 2, y: (a.y + still.y) / 2 });
    const [from, to] = [middle(before), middle(at)];
    this.ground.pan(to.x - from.x, to.y - from.y);
    this.ground.zoom(distance(at, still) / Math.max(1, distance(before, still)), to);
  }
}
