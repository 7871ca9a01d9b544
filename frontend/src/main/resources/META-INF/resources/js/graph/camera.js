// @ts-check
/** Which part of the map is seen: pan, zoom, and flights from one view to another. Knows nothing of topics. */
import { easeCubicOut } from "../d3.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("./geometry.js").Box} Box */
/** @typedef {{x: number, y: number, k: number}} Transform a point of the map times k, plus x and y, is where it is on the canvas */
/** @typedef {{width: number, height: number}} Size */

const LEAST = 0.15;
const MOST = 4;

export class Camera {
  /** @type {Transform} */ transform = { x: 0, y: 0, k: 1 };
  /** @type {Size} */ size = { width: 0, height: 0 };
  /** @type {{from: Transform, to: Transform, began: number, ms: number} | null} */ #flight = null;
  #least = LEAST;

  /** @param {Point} place on the map @returns {[number, number]} on the canvas */
  apply({ x, y }) {
    const { transform } = this;
    return [x * transform.k + transform.x, y * transform.k + transform.y];
  }

  /** @param {number} px @param {number} py on the canvas @returns {Point} on the map */
  invert(px, py) {
    const { x, y, k } = this.transform;
    return { x: (px - x) / k, y: (py - y) / k };
  }

  /** Where it is or where it is flying to. */
  get destination() {
    return this.#flight?.to ?? this.transform;
  }

  /** A map that is larger than others may be seen from further away. @param {number} whole the scale at which all of it is seen */
  allow(whole) {
    this.#least = Math.min(LEAST, whole * 0.9);
  }

  /** @param {number} dx @param {number} dy */
  panBy(dx, dy) {
    this.#flight = null;
    const { x, y, k } = this.transform;
    this.transform = { x: x + dx, y: y + dy, k };
  }

  /** What is at the point stays there. @param {number} factor @param {number} px @param {number} py */
  zoomBy(factor, px, py) {
    this.#flight = null;
    this.transform = this.zoomed(factor, px, py);
  }

  /** @param {number} factor @param {number} px @param {number} py @returns {Transform} after the flight that may be on its way */
  zoomed(factor, px, py) {
    const { x, y, k } = this.destination;
    const scale = Math.min(MOST, Math.max(this.#least, k * factor));
    return { x: px - ((px - x) * scale) / k, y: py - ((py - y) * scale) / k, k: scale };
  }

  /** @param {Transform} to @param {number} now @param {number} ms none means at once */
  flyTo(to, now, ms) {
    this.#flight = ms > 0 ? { from: this.transform, to, began: now, ms } : null;
    if (ms <= 0) this.transform = to;
  }

  /** @param {number} now @returns {boolean} whether it is on a flight */
  advance(now) {
    if (!this.#flight) return false;
    const { from, to, began, ms } = this.#flight;
    const part = Math.min(1, Math.max(0, (now - began) / ms));
    this.transform = part === 1 ? to : between(from, to, this.size, easeCubicOut(part));
    if (part === 1) this.#flight = null;
    return true;
  }
}

/** The part of the map that is seen. @param {Transform} transform @param {Size} size @returns {Box} */
export const viewOf = ({ x, y, k }, { width, height }) => ({ left: -x / k, top: -y / k, right: (width - x) / k, bottom: (height - y) / k });

/** On the straight way, as fast at each scale as it looks. @param {Transform} from @param {Transform} to @param {Size} size @param {number} part @returns {Transform} */
export function between(from, to, { width, height }, part) {
  const k = from.k * (to.k / from.k) ** part;
  const way = Math.abs(to.k - from.k) < 1e-9 ? part : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  const middle = (/** @type {Transform} */ { x, y, k: scale }) => [(width / 2 - x) / scale, (height / 2 - y) / scale];
  const [ax, ay] = middle(from);
  const [bx, by] = middle(to);
  return { x: width / 2 - (ax + (bx - ax) * way) * k, y: height / 2 - (ay + (by - ay) * way) * k, k };
}

/** With a place of the map in the middle. @param {Point} place @param {number} k @param {Size} size @returns {Transform} */
export const centred = ({ x, y }, k, { width, height }) => ({ x: width / 2 - x * k, y: height / 2 - y * k, k });

/** The scale at which a box fills the view. @param {Box} box @param {Size} size @param {number} most */
export const fitting = (box, size, most) => Math.min(most, size.width / (box.right - box.left), size.height / (box.bottom - box.top));

/** How far to pan, and no further, until a point of the canvas is in sight. @param {[number, number]} at @param {Size} size @param {number} margin @returns {[number, number]} */
export function inSight([x, y], { width, height }, margin) {
  const needed = (/** @type {number} */ value, /** @type {number} */ room) => {
    const edge = Math.min(margin, room / 2);
    return Math.min(0, room - edge - value) || Math.max(0, edge - value);
  };
  return [needed(x, width), needed(y, height)];
}
