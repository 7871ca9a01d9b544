// @ts-check
/** What the pointer holds while it holds it: topics that are carried, or a band that is drawn around some. No state of the application changes. */
import { h } from "../dom.js";

/** @typedef {import("../types.js").Point} Point */

export class Hand {
  /** Where the topics in the hand are now. @type {Map<string, Point>} */ carried = new Map();
  /** The topics within the band. @type {string[]} */ caught = [];
  #band = h("div", { class: "map-band", hidden: true });

  /** @param {HTMLElement} container */
  constructor(container) {
    container.append(this.#band);
  }

  /** @param {import("./plot.js").Plot} plot @param {Iterable<string>} ids */
  lift({ index, x, y }, ids) {
    for (const id of ids) {
      const i = index.get(id);
      if (i !== undefined) this.carried.set(id, { x: x[i], y: y[i] });
    }
  }

  /** @param {number} dx @param {number} dy on the map */
  carry(dx, dy) {
    for (const [id, { x, y }] of this.carried) this.carried.set(id, { x: x + dx, y: y + dy });
  }

  /** What is carried is where the hand is, whatever else happens. @param {import("./plot.js").Plot} plot */
  hold({ index, x, y, grown }) {
    for (const [id, place] of this.carried) {
      const i = index.get(id);
      if (i !== undefined) [x[i], y[i], grown[i]] = [place.x, place.y, 1];
    }
  }

  letGo() {
    const places = this.carried;
    this.carried = new Map();
    return places;
  }

  /** @param {Point} from @param {Point} to on the canvas @param {string[]} caught */
  draw(from, to, caught) {
    this.caught = caught;
    this.#band.hidden = false;
    const style = { left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
    for (const [name, value] of Object.entries(style)) this.#band.style.setProperty(name, `${value}px`);
  }

  /** Ends the band. */
  take() {
    const { caught } = this;
    this.caught = [];
    this.#band.hidden = true;
    return caught;
  }
}
