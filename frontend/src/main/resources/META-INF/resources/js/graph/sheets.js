// @ts-check
/**
 * The canvases that the map is made of, one over the other: links in a hurry, links at rest, topics with their names.
 * Many links at rest are drawn a slice a frame while the hurried ones still show, so that nothing blocks and nothing flickers.
 */
import { h } from "../dom.js";
import { drawLinks, sketchLinks } from "./drawlinks.js";
import { drawHalo, drawTopics } from "./drawtopics.js";
import { around } from "./plot.js";
import { FULL_LINKS, MOVING_LINKS, pick } from "./sample.js";

/** @typedef {import("./drawtopics.js").Scene} Scene */

/** A frame that takes longer asks for smaller slices. */
const LONG_FRAME_MS = 26;
const SLICES = { first: 800, least: 150, most: 6_000 };

export class Sheets {
  /** What was drawn last: how many links, and whether these are all that meet the view. */
  drawn = { links: 0, topics: 0, complete: false };
  /** @type {{links: number[], next: number, slice: number, last: number} | null} */ #rest = null;

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

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    for (const { canvas } of this.#all()) [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  }

  /** Something has changed its place. @param {Scene} scene */
  drawMoved(scene) {
    const picked = pick(scene.plot, scene.view, MOVING_LINKS);
    this.#rest = null;
    const all = picked.length <= FULL_LINKS;
    const target = all ? this.links : this.sketch;
    begin(target, scene);
    if (all) drawLinks(target, scene, picked);
    else sketchLinks(target, scene, picked, picked.length < MOVING_LINKS ? picked.length : scene.plot.links.length);
    this.#show(all);
    this.drawn = { ...this.drawn, links: picked.length, complete: all };
  }

  /** One more slice of the picture at rest. @param {Scene} scene @param {number} now */
  drawRest(scene, now) {
    if (!this.#rest) {
      begin(this.links, scene);
      this.links.canvas.hidden = false;
      this.#rest = { links: pick(scene.plot, scene.view), next: 0, slice: SLICES.first, last: now };
    }
    const rest = this.#rest;
    if (rest.next > 0) rest.slice = Math.min(SLICES.most, Math.max(SLICES.least, rest.slice * (now - rest.last > LONG_FRAME_MS ? 0.5 : 1.5)));
    rest.last = now;
    const end = Math.min(rest.links.length, Math.round(rest.next + rest.slice));
    toMap(this.links, scene);
    drawLinks(this.links, scene, rest.links.slice(rest.next, end));
    rest.next = end;
    if (end < rest.links.length) return;
    this.drawn = { ...this.drawn, links: rest.links.length, complete: true };
    this.#rest = null;
    this.#show(true);
  }

  /** The topics, over the links of the one that stands out. @param {Scene} scene */
  drawTopics(scene) {
    begin(this.topics, scene);
    drawHalo(this.topics, scene);
    const { links } = around(scene.plot, scene.active);
    if (scene.moving && links.length > FULL_LINKS) sketchLinks(this.topics, scene, links, links.length);
    else drawLinks(this.topics, scene, links);
    this.drawn = { ...this.drawn, topics: drawTopics(this.topics, scene) };
    this.topics.setTransform(scene.ratio, 0, 0, scene.ratio, 0, 0);
  }

  /** @param {boolean} complete */
  #show(complete) {
    this.sketch.canvas.hidden = complete;
    this.links.canvas.hidden = !complete;
  }
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
