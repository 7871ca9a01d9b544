// @ts-check
/** Finds the topic under a pointer, and those in a box, without looking at all of them. */
import { quadtree } from "../d3.js";

/** @typedef {import("./plot.js").Plot} Plot */

/** The largest that a topic is drawn, as `radius` gives it. */
const LARGEST = 19;

export class Finder {
  /** @type {import("d3").Quadtree<number> | null} */ #tree = null;
  /** @type {Plot | null} */ #plot = null;

  /** The places have changed. @param {Plot | null} plot */
  reset(plot) {
    this.#plot = plot;
    this.#tree = null;
  }

  /**
   * @param {import("../types.js").Point} at on the map
   * @param {(r: number) => number} reach how far from its middle a topic of that size is still met
   * @returns {number | undefined} the one whose rim is nearest
   */
  at({ x, y }, reach) {
    const plot = this.#plot;
    if (!plot) return undefined;
    let found;
    let least = Infinity;
    this.#search({ left: x - reach(LARGEST), top: y - reach(LARGEST), right: x + reach(LARGEST), bottom: y + reach(LARGEST) }, (i) => {
      const distance = Math.hypot(plot.x[i] - x, plot.y[i] - y);
      if (distance > reach(plot.r[i]) || distance - plot.r[i] >= least) return;
      least = distance - plot.r[i];
      found = i;
    });
    return found;
  }

  /** @param {import("./geometry.js").Box} box @returns {number[]} the topics whose middle is in it */
  inside(box) {
    const plot = this.#plot;
    /** @type {number[]} */
    const found = [];
    if (!plot) return found;
    this.#search(box, (i) => {
      if (plot.x[i] >= box.left && plot.x[i] <= box.right && plot.y[i] >= box.top && plot.y[i] <= box.bottom) found.push(i);
    });
    return found;
  }

  /** @param {import("./geometry.js").Box} box @param {(i: number) => void} visit */
  #search({ left, top, right, bottom }, visit) {
    const plot = /** @type {Plot} */ (this.#plot);
    this.#tree ??= /** @type {import("d3").Quadtree<number>} */ (quadtree())
      .x((i) => plot.x[i])
      .y((i) => plot.y[i])
      .addAll(plot.nodes.map((_, i) => i));
    this.#tree.visit((quad, x0, y0, x1, y1) => {
      if (x0 > right || x1 < left || y0 > bottom || y1 < top) return true;
      if ("data" in quad) for (let leaf = /** @type {import("d3").QuadtreeLeaf<number> | undefined} */ (quad); leaf; leaf = leaf.next) visit(leaf.data);
      return false;
    });
  }
}
