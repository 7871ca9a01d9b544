// @ts-check
/** Keeps the picture of the map up to date: at most once a frame, in a hurry while something moves, and in full once it rests. */
import { Camera } from "./camera.js";
import { coverOf } from "./cover.js";
import { MANY_TOPICS } from "./drawtopics.js";
import { Finder } from "./finder.js";
import { boundsOf } from "./geometry.js";
import { Hand } from "./hand.js";
import { GLIDE_MS, moveTo, startMotion } from "./motion.js";
import { Names } from "./names.js";
import { plotOf } from "./plot.js";
import { Colours, sceneOf, seenFrom } from "./scene.js";
import { Sheets } from "./sheets.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("../types.js").State} State */
/** @typedef {import("./plot.js").Plot} Plot */

/** So long after the last move the map is at rest. */
const SETTLE_MS = 140;
/** So long a topic is pointed at before the rest of the map steps back: a pointer that passes over it changes nothing. */
const POINTED_MS = 90;
/** A larger map is drawn in a hurry while it moves. */
const MANY_LINKS = 1_500;

export class Picture {
  camera = new Camera();
  finder = new Finder();
  plot = plotOf({ nodes: [], links: [] }, null);
  /** @type {{motion: import("./motion.js").Motion, began: number, named: boolean} | null} */ #glide = null;
  /** What is out of date: where everything is, or only what is said of the topics. */
  #stale = { places: true, topics: true };
  /** @type {string | null} */ #pointed = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #pointing;
  #asked = false;
  #movedAt = -Infinity;

  /** @param {HTMLElement} container @param {() => State} state */
  constructor(container, state) {
    this.container = container;
    this.state = state;
    this.sheets = new Sheets(container);
    this.names = new Names(this.sheets.topics);
    this.hand = new Hand(container);
    this.colours = new Colours(container);
  }

  /**
   * Other topics or places.
   * @param {import("../types.js").Shown} shown
   * @param {string | null} focus
   * @param {"glide" | "appear" | "at once"} how from where they are; out of nothing, as a map of its own; or without any motion
   */
  change(shown, focus, how) {
    const before = this.plot;
    this.plot = plotOf(shown, focus, before);
    const still = how === "at once" || (how === "appear" && this.#many());
    const motion = still ? null : startMotion(this.plot, how === "glide" ? before : undefined);
    this.#glide = motion && { motion, began: performance.now(), named: false };
    this.moved();
  }

  /** Colours or other preferences have changed. */
  repaint() {
    this.colours = new Colours(this.container);
    this.moved();
  }

  /** The view or the places of topics have changed. */
  moved() {
    this.finder.reset(this.plot);
    this.#stale.places = true;
    this.said();
  }

  /** Something else that the picture tells has changed. */
  said() {
    this.#stale.topics = true;
    this.#ask();
  }

  /** @param {string | null} id the topic that is pointed at */
  point(id) {
    clearTimeout(this.#pointing);
    this.#pointing = setTimeout(() => {
      this.#pointed = id;
      this.said();
    }, POINTED_MS);
  }

  /** The nearest topic, or the one whose badge is there. @param {Point} at on the canvas @param {(r: number) => number} reach around a topic of that size, on the map */
  topicAt(at, reach) {
    const badge = this.names.badgeAt(at);
    if (badge !== null) return { id: badge, badge: true };
    const found = this.finder.at(this.camera.invert(at.x, at.y), reach);
    return found === undefined ? null : { id: this.plot.nodes[found].id, badge: false };
  }

  /** @param {Point} from @param {Point} to on the canvas @returns {string[]} the topics between */
  inside(from, to) {
    const box = boundsOf([this.camera.invert(from.x, from.y), this.camera.invert(to.x, to.y)]);
    return box ? this.finder.inside(box).map((i) => this.plot.nodes[i].id) : [];
  }

  /** Without waiting for the next frame, as when the canvas has become another size. */
  drawNow() {
    this.moved();
    this.#frame(performance.now());
  }

  #ask() {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame((now) => this.#frame(now));
  }

  /** @param {number} now */
  #frame(now) {
    this.#asked = false;
    if (this.camera.size.width === 0) return;
    if (this.sheets.resize(this.camera.size)) this.#stale = { places: true, topics: true };
    const on = this.#advance(now);
    if (this.#stale.places) this.#movedAt = now;
    const moving = on || now - this.#movedAt < SETTLE_MS;
    const scene = { ...sceneOf({ ...this.state(), hovered: this.#pointed }, this.plot, this.camera, this.colours, this.hand), moving, cover: coverOf(this.container) };
    this.#emphasise(scene);
    if (this.#stale.places) this.sheets.drawMoved(scene);
    else if (!moving && !this.sheets.drawn.complete) this.sheets.drawRest(scene);
    if (this.#stale.topics) this.#drawTopics(scene);
    this.#stale.places = false;
    const hurried = moving && this.#many();
    this.#stale.topics = hurried;
    if (on || hurried || !this.sheets.drawn.complete) this.#ask();
  }

  /** @param {number} now @returns {boolean} whether something is on its way */
  #advance(now) {
    const flying = this.camera.advance(now);
    const glide = this.#glide;
    if (glide) {
      const part = (now - glide.began) / GLIDE_MS;
      moveTo(this.plot, glide.motion, part);
      if (part >= 1) this.#glide = null;
    }
    this.hand.hold(this.plot);
    if (flying || glide) this.moved();
    return flying || glide !== null;
  }

  /** @param {import("./drawtopics.js").Scene} scene */
  #drawTopics(scene) {
    const glide = this.#glide;
    if (glide && !glide.named) {
      this.names.settle(this.#arrived(scene));
      glide.named = true;
    }
    if (glide || this.hand.carried.size > 0 || (scene.moving && this.#many())) this.names.follow(scene);
    else this.names.settle(scene);
    this.sheets.drawTopics(scene);
    this.names.draw(scene);
  }

  /** What will be seen when everything is where it is going to: names are chosen for that, and do not flicker on the way. */
  /** @param {import("./drawtopics.js").Scene} scene */
  #arrived(scene) {
    const { nodes } = this.plot;
    const plot = { ...this.plot, x: Float64Array.from(nodes, ({ x }) => x), y: Float64Array.from(nodes, ({ y }) => y) };
    return { ...scene, ...seenFrom(this.camera.destination, this.camera.size), plot };
  }

  /** The links behind step back where those of one topic stand out. @param {import("./drawtopics.js").Scene} scene */
  #emphasise({ active, dimmed, plot }) {
    const lit = active === null ? undefined : dimmed ? "pointed" : "open";
    if (lit) this.container.dataset.lit = lit;
    else delete this.container.dataset.lit;
    this.container.style.setProperty("--link-strength", strengthOf(plot.links.length).toFixed(2));
  }

  #many() {
    return this.plot.nodes.length > MANY_TOPICS || this.plot.links.length > MANY_LINKS;
  }
}

/** The more links there are, the more each steps back, so that topics can be read. @param {number} links */
const strengthOf = (links) => Math.min(1, Math.max(0.5, 1 - 0.3 * Math.log10(links / 150)));
