// @ts-check
/**
 * The canvases that the map is made of, one over the other: links in a hurry, links at rest, topics with their names.
 * Many links at rest are drawn a slice a frame while the hurried ones still show, so that nothing blocks and nothing flickers.
 */
import { h } from "../dom.js";
import { drawLinks, sketchLinks } from "./drawlinks.js";
import { drawHalo, drawTopics } from "./drawtopics.js";
import { effortOf } from "./effort.js";
import { around } from "./plot.js";
import { MOVING_LINKS, pick } from "./sample.js";

/** @typedef {import("./drawtopics.js").Scene} Scene */

/** So many microseconds may go into links in a frame that moves, and into a slice of the picture at rest. */
const EFFORT = { moving: 14_000, slice: 9_000 };

export class Sheets {
  /** What was drawn last: how many links, and whether these are all that meet the view. */
  drawn = { links: 0, topics: 0, complete: false };
  /** @type {{links: number[], next: number} | null} */ #rest = null;

  /** @param {HTMLElement} container */
  constructor(container) {
    const layer = (/** @type {string} */ name) => h("canvas", { class: `map-layer ${name}`, "aria-hidden": "true" });
    this.sketch = context2d(layer("map-links"));
    this.links = context2d(layer("map-links"));
    this.topics = context2d(h("canvas", { class: "map-layer map-canvas", role: "img" }));
    container.append(...this.#all().map(({ canvas }) => canvas));
  }

  #all() {
    return [this.sketch, this.links, this.topics];
  }

  /** @param {{width: number, height: number}} size @returns {boolean} whether it was another, so that all must be drawn again */
  resize({ width, height }) {
    const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (this.topics.canvas.width === across && this.topics.canvas.height === down) return false;
    for (const { canvas } of this.#all()) [canvas.width, canvas.height] = [across, down];
    return true;
  }

  /** Something has changed its place. @param {Scene} scene */
  drawMoved(scene) {
    const { plot } = scene;
    const picked = pick(plot, scene.view, MOVING_LINKS);
    this.#rest = null;
    const all = picked.length < MOVING_LINKS && within(EFFORT.moving, scene, picked, 0) === picked.length;
    const target = all ? this.links : this.sketch;
    begin(target, scene);
    if (all) drawLinks(target, scene, picked);
    else sketchLinks(target, scene, picked, picked.length < MOVING_LINKS ? picked.length : plot.links.length);
    this.sketch.canvas.hidden = all;
    this.links.canvas.hidden = !all;
    this.drawn = { ...this.drawn, links: picked.length, complete: all };
  }

  /** One more slice of the picture at rest. @param {Scene} scene */
  drawRest(scene) {
    if (!this.#rest) {
      begin(this.links, scene);
      this.links.canvas.hidden = false;
      this.#rest = { links: pick(scene.plot, scene.view), next: 0 };
    }
    const { links, next } = this.#rest;
    const end = within(EFFORT.slice, scene, links, next);
    toMap(this.links, scene);
    drawLinks(this.links, scene, links.slice(next, end));
    this.#rest.next = end;
    if (end < links.length) return;
    this.drawn = { ...this.drawn, links: links.length, complete: true };
    this.#rest = null;
    this.sketch.canvas.hidden = true;
  }

  /** The topics, over the links of the one that stands out. @param {Scene} scene */
  drawTopics(scene) {
    begin(this.topics, scene);
    drawHalo(this.topics, scene);
    const { links } = around(scene.plot, scene.active);
    if (scene.moving && within(EFFORT.moving, scene, links, 0) < links.length) sketchLinks(this.topics, scene, links, links.length);
    else drawLinks(this.topics, scene, links);
    this.drawn = { ...this.drawn, topics: drawTopics(this.topics, scene) };
    this.topics.setTransform(scene.ratio, 0, 0, scene.ratio, 0, 0);
  }
}

/** How far one gets with the links in so much time; at least one further. @param {number} most @param {Scene} scene @param {number[]} links @param {number} start */
function within(most, { plot, k, ratio, width, height }, links, start) {
  const effort = effortOf(plot, k, ratio, width + height);
  let left = most;
  let i = start;
  while (i < links.length && (left > 0 || i === start)) left -= effort(links[i++]);
  return left >= 0 ? i : Math.max(start + 1, i - 1);
}

/** @param {HTMLCanvasElement} canvas */
const context2d = (canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));

/** @param {CanvasRenderingContext2D} context @param {Scene} scene */
function begin(context, scene) {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  toMap(context, scene);
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene */
const toMap = (context, { transform: { x, y, k }, ratio }) => context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
