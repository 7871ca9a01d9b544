// @ts-check
/** The names of topics, those that fit, of the links of the active topic, and how many neighbours are not on the map. */
import { translator } from "../i18n.js";
import { lineOf } from "./drawlinks.js";
import { middle } from "./geometry.js";
import { LINE_HEIGHT, place, sides } from "./labels.js";
import { around } from "./plot.js";
import { TEXTS, directionOf, labelOf, measurer } from "./text.js";

/** @typedef {import("./drawtopics.js").Scene} Scene */
/** @typedef {import("./labels.js").Wish & {kind: import("./text.js").Kind, topic: number | null}} Wish */
/** @typedef {{wish: Wish, side: number, box: import("./labels.js").Box}} Name */

const MOST_LINK_WORDS = 14;
/** So many topics may ask for room for their name, and so many pixels there are to be for each that gets it. */
const MOST_WISHES = 600;
const ROOM = 9_000;
/** A topic that is smaller than this on the screen may have a name over it. */
const LEAST_OBSTACLE = 3;
const MOST_OBSTACLES = 3_000;
/** From this scale on every topic tells how many of its neighbours are not shown. */
const BADGE_SCALE = 1.3;
/** More selected topics than these need not all have their names. */
const MOST_SELECTED = 12;

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
    const seen = this.#seen(scene);
    const badges = this.#badges(scene, seen);
    const { must, others } = this.#topics(scene, seen);
    const wishes = [...badges, ...must, ...others, ...this.#links(scene)];
    const byId = new Map(wishes.map((wish) => [wish.id, wish]));
    const placed = place(wishes, obstacles(scene, seen), scene);
    let left = Math.max(24, Math.floor((scene.width * scene.height) / ROOM));
    this.#names = placed.flatMap(({ id, side, box }) => {
      const wish = /** @type {Wish} */ (byId.get(id));
      if (wish.kind === "topic" && left-- <= 0) return [];
      return [{ wish, side, box }];
    });
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
      context.globalAlpha = (lit ? 1 : 0.25) * (wish.topic === null ? 1 : scene.plot.grown[wish.topic]);
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

  /** The topics in view, the most important first. @param {Scene} scene */
  #seen({ plot, view }) {
    return plot.order.filter((i) => plot.x[i] > view.left && plot.x[i] < view.right && plot.y[i] > view.top && plot.y[i] < view.bottom);
  }

  /** @param {Scene} scene @param {Int32Array} seen @returns {{must: Wish[], others: Wish[]}} */
  #topics(scene, seen) {
    const { plot, active, open, cursor, focus, near, selection, lang } = scene;
    const strong = new Set([active, open, cursor, focus, ...(selection.size <= MOST_SELECTED ? selection : [])]);
    const rank = (/** @type {string} */ id, /** @type {string} */ kind) =>
      (strong.has(id) ? 8 : 0) + (selection.has(id) ? 4 : 0) + (near.has(id) ? 2 : 0) + (kind === "concept" ? 1 : 0);
    const ranked = Array.from(seen, (topic) => ({ topic, rank: rank(plot.nodes[topic].id, plot.nodes[topic].kind) }));
    ranked.sort((a, b) => b.rank - a.rank);
    const wishes = ranked.slice(0, MOST_WISHES).map(({ topic }) => {
      const { id } = plot.nodes[topic];
      const kind = strong.has(id) ? "strong" : "topic";
      return this.#wish(kind, `t ${id}`, labelOf(plot.nodes[topic], lang), { ...at(scene, topic), topic, must: strong.has(id) });
    });
    return { must: wishes.filter(({ must }) => must), others: wishes.filter(({ must }) => !must) };
  }

  /** @param {Scene} scene @param {Int32Array} seen @returns {Wish[]} */
  #badges(scene, seen) {
    const { plot, more, k, focus, open, cursor, active } = scene;
    const special = new Set([focus, open, cursor, active]);
    const wanted = [...seen].filter((i) => more.has(plot.nodes[i].id) && (k >= BADGE_SCALE || special.has(plot.nodes[i].id))).slice(0, MOST_WISHES);
    return wanted.map((topic) => {
      const { id } = plot.nodes[topic];
      const wish = this.#wish("badge", `+ ${id}`, `+${more.get(id)}`, { ...at(scene, topic), topic });
      return { ...wish, width: wish.width + 10, corner: id };
    });
  }

  /** The kinds of link of the active topic, in the middle of each, where they are few. @param {Scene} scene @returns {Wish[]} */
  #links(scene) {
    const { links } = around(scene.plot, scene.active);
    if (links.length > MOST_LINK_WORDS) return [];
    const t = translator(scene.lang);
    const { x, y, k } = scene.transform;
    return links.map((link) => {
      const { id, type } = scene.plot.links[link];
      const point = middle(lineOf(scene.plot, link));
      return this.#wish("link", `l ${id}`, t(`link.${type}.name`), { x: point.x * k + x, y: point.y * k + y - 8, gap: -3, topic: null });
    });
  }

  /** @param {import("./text.js").Kind} kind @param {string} id @param {string} text @param {{x: number, y: number, gap: number, topic: number | null, must?: boolean}} where @returns {Wish} */
  #wish(kind, id, text, where) {
    return { ...where, ...this.measure(kind, text), id, kind, side: this.#sides.get(id) };
  }
}

/** @param {Scene} scene @param {number} topic */
function at({ plot, transform: { x, y, k }, focus, selection, cursor }, topic) {
  const { id } = plot.nodes[topic];
  const rings = (id === focus ? 5 : 0) + (selection.has(id) ? 6 : 0) + (id === cursor ? 5 : 0);
  return { x: plot.x[topic] * k + x, y: plot.y[topic] * k + y, gap: plot.r[topic] * k + rings * Math.max(0.8, k) };
}

/** Topics and their pins. @param {Scene} scene @param {Int32Array} seen @returns {import("./labels.js").Box[]} */
function obstacles(scene, seen) {
  const { plot, k } = scene;
  const large = seen.filter((i) => plot.r[i] * k >= LEAST_OBSTACLE).subarray(0, MOST_OBSTACLES);
  return Array.from(large).flatMap((topic) => {
    const { x, y } = at(scene, topic);
    const r = plot.r[topic] * k;
    const body = { x: x - r, y: y - r, width: 2 * r, height: 2 * r, of: plot.nodes[topic].id };
    return plot.nodes[topic].pinned ? [body, { x: x + r * 0.6, y: y - r * 0.6 - 12, width: 12, height: 12 }] : [body];
  });
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {Wish} wish @param {import("./labels.js").Box} box */
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

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {import("./labels.js").Box} box */
function drawBadge(context, { colour }, { x, y, width, height }) {
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, height / 2);
  context.fillStyle = colour("--surface");
  context.fill();
  context.strokeStyle = colour("--ink-3");
  context.lineWidth = 1;
  context.stroke();
}
