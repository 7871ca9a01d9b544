// @ts-check
/** The names of topics, those that fit, of the links of the active topic, and how many neighbours are not on the map. */
import { LINE_HEIGHT, placing, sides } from "./labels.js";
import { TEXTS, directionOf, measurer } from "./text.js";
import { at, obstacles, wishesOf } from "./wishes.js";

/** @typedef {import("./drawtopics.js").Scene} Scene */
/** @typedef {import("./wishes.js").Wish} Wish */
/** @typedef {import("./labels.js").Box} Box */
/** @typedef {{wish: Wish, side: number, box: Box}} Name */

/** So many pixels there are to be for each name. */
const ROOM = 9_000;
/** In a badge, beside its text. */
const BADGE_PADDING = 10;

export class Names {
  /** @type {Name[]} */ #names = [];
  /** @type {Map<string, number>} */ #sides = new Map();

  /** @param {CanvasRenderingContext2D} context */
  constructor(context) {
    this.context = context;
    this.measure = measurer(context);
  }

  /** How many names of topics are on the map. */
  get count() {
    return this.#names.filter(({ wish }) => wish.topic !== null && wish.kind !== "badge").length;
  }

  /** Decides anew what fits where. @param {Scene} scene */
  settle(scene) {
    /** @type {Map<string, Wish>} */
    const wished = new Map();
    /** @type {import("./wishes.js").Measure} */
    const measure = (kind, id, text, where) => {
      const { lines, width } = this.measure(kind, text);
      const wish = { ...where, lines, width: kind === "badge" ? width + BADGE_PADDING : width, id, kind, side: this.#sides.get(id) };
      wished.set(id, wish);
      return wish;
    };
    this.#names = [];
    let left = Math.max(24, Math.floor((scene.width * scene.height) / ROOM));
    for (const { id, side, box } of placing(wishesOf(scene, measure), obstacles(scene), scene)) {
      const wish = /** @type {Wish} */ (wished.get(id));
      this.#names.push({ wish, side, box });
      if (wish.kind === "topic" && --left <= 0) break;
    }
    this.#sides = new Map(this.#names.map(({ wish, side }) => [wish.id, side]));
  }

  /** Takes the names along with their topics. @param {Scene} scene */
  follow(scene) {
    this.#names = this.#names.flatMap(({ wish, side }) => {
      const topic = wish.topic === null ? undefined : scene.plot.index.get(wish.id.slice(2));
      if (topic === undefined) return [];
      const moved = { ...wish, ...at(scene, topic), topic };
      return [{ wish: moved, side, box: sides(moved)[side] }];
    });
  }

  /** @param {Scene} scene */
  draw(scene) {
    const { context } = this;
    context.textBaseline = "middle";
    context.textAlign = "center";
    context.lineJoin = "round";
    for (const { wish, box } of this.#names) {
      const id = wish.id.slice(2);
      const lit = !scene.dimmed || wish.topic === null || id === scene.active || scene.near.has(id);
      const grown = wish.topic === null ? 1 : scene.plot.grown[wish.topic];
      context.globalAlpha = (lit ? 1 : 0.25) * Math.max(0, 2 * grown - 1);
      if (wish.kind === "badge") drawBadge(context, scene, box);
      write(context, scene, wish, box);
    }
    context.globalAlpha = 1;
  }

  /** @param {import("../types.js").Point} at on the canvas @returns {string | null} the topic whose badge is there */
  badgeAt({ x, y }) {
    const found = this.#names.find(({ wish, box }) => wish.kind === "badge" && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
    return found ? found.wish.id.slice(2) : null;
  }
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {Wish} wish @param {Box} box */
function write(context, { colour }, { kind, lines }, box) {
  context.font = TEXTS[kind].font;
  context.fillStyle = colour(kind === "link" || kind === "badge" ? "--ink-2" : "--ink");
  context.strokeStyle = colour("--ground");
  context.lineWidth = 4;
  lines.forEach((text, i) => {
    const y = box.y + (i + 0.5) * LINE_HEIGHT;
    context.direction = directionOf(text);
    if (kind !== "badge") context.strokeText(text, box.x + box.width / 2, y);
    context.fillText(text, box.x + box.width / 2, y);
  });
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {Box} box */
function drawBadge(context, { colour }, { x, y, width, height }) {
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, height / 2);
  context.fillStyle = colour("--surface");
  context.fill();
  context.strokeStyle = colour("--ink-3");
  context.lineWidth = 1;
  context.stroke();
}
