// @ts-check
/** The map: a canvas that shows the store's graph. What a click means is the explorer's business. */
import { easeCubicOut, select, timer, zoomIdentity } from "../d3.js";
import { h } from "../dom.js";
import { drawScene } from "./draw.js";
import { radius } from "./layout.js";
import { neighboursOf } from "./model.js";
import { drawNames } from "./names.js";
import { listen } from "./pointer.js";
import { shownOf } from "./shown.js";
import { areaStyles, palette } from "./styles.js";

/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").Store} Store */

const GROW_MS = 450;
/** Below this a map is not worth reading as a whole: it starts at the focus instead. */
const LEAST_SCALE = { wide: 0.3, narrow: 0.6 };

export class MapView {
  #transform = zoomIdentity;
  #size = { width: 0, height: 0 };
  #asked = false;
  #growth = { part: 1, ids: /** @type {Set<string>} */ (new Set()) };

  /** @param {HTMLElement} container @param {Store} store @param {import("./pointer.js").Intents} intents */
  constructor(container, store, intents) {
    this.container = container;
    this.store = store;
    this.canvas = h("canvas", { class: "map-canvas", role: "img" });
    container.append(this.canvas);
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d"));
    this.colour = palette(container);
    this.surface = /** @type {import("./pointer.js").Surface} */ (select(this.canvas));
    this.zooming = listen(this.surface, {
      topicAt: (x, y) => this.#topicAt(x, y),
      toMap: (x, y) => this.#transform.invert([x, y]),
      toCanvas: (x, y) => this.#transform.apply([x, y]),
      moved: (transform) => {
        this.#transform = transform;
        this.#redraw();
      },
    }, intents);
    new ResizeObserver(([entry]) => this.#resize(entry.contentRect)).observe(container);
    this.#follow();
  }

  /** @param {number} factor */
  zoomBy(factor) {
    this.surface.call(this.zooming.scaleBy, factor);
  }

  /** Shows everything, or what is around the focus where everything would be too small to read. */
  fit() {
    const { graph } = this.store.get();
    const { width, height } = this.#size;
    if (graph.nodes.size === 0 || width === 0) return;
    const box = bounds([...graph.nodes.values()]);
    const whole = Math.min(1.25, width / box.width, height / box.height);
    const least = width < 600 ? LEAST_SCALE.narrow : LEAST_SCALE.wide;
    const focus = graph.nodes.get(graph.focus ?? "");
    const at = whole < least && focus ? focus : box;
    const scale = Math.max(whole, least);
    this.surface.call(this.zooming.transform, zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-at.x, -at.y));
  }

  /** @param {number} dx @param {number} dy in pixels of the screen */
  panBy(dx, dy) {
    this.surface.call(this.zooming.translateBy, dx / this.#transform.k, dy / this.#transform.k);
  }

  /** Pans just as far as needed to see a topic. @param {string} id */
  reveal(id) {
    const place = this.screenPlace(id);
    if (!place) return;
    const [x, y] = place;
    const { width, height } = this.#size;
    this.panBy(Math.max(0, 40 - x) - Math.max(0, x - width + 40), Math.max(0, 40 - y) - Math.max(0, y - height + 40));
  }

  /** Where a topic is on the canvas. @param {string} id @returns {[number, number] | null} */
  screenPlace(id) {
    const node = this.store.get().graph.nodes.get(id);
    return node ? this.#transform.apply([node.x, node.y]) : null;
  }

  #follow() {
    let last = this.store.get().graph;
    this.store.subscribe((state) => [state.graph], ({ graph }) => {
      const before = last;
      last = graph;
      this.#graphChanged(before, graph);
    });
    this.store.subscribe((state) => [state.hovered, state.route, state.lang, state.overview], () => this.#redraw());
    const repaint = () => {
      this.colour = palette(this.container);
      this.#redraw();
    };
    this.store.subscribe((state) => [state.theme], repaint);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  }

  /** @param {Graph} before @param {Graph} graph */
  #graphChanged(before, graph) {
    if (graph.focus !== before.focus || before.nodes.size === 0) {
      this.fit();
    } else {
      const ids = new Set([...graph.nodes.keys()].filter((id) => !before.nodes.has(id)));
      if (ids.size > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.#grow(ids);
    }
    this.#redraw();
  }

  /** @param {Set<string>} ids */
  #grow(ids) {
    this.#growth = { part: 0, ids };
    const clock = timer((elapsed) => {
      this.#growth = { part: Math.min(1, elapsed / GROW_MS), ids };
      if (this.#growth.part === 1) clock.stop();
      this.#redraw();
    });
  }

  /** @param {{width: number, height: number}} size */
  #resize({ width, height }) {
    const before = this.#size;
    this.#size = { width, height };
    this.canvas.width = Math.round(width * devicePixelRatio);
    this.canvas.height = Math.round(height * devicePixelRatio);
    if (before.width === 0) this.fit();
    else this.surface.call(this.zooming.translateBy, (width - before.width) / 2 / this.#transform.k, (height - before.height) / 2 / this.#transform.k);
    this.#draw();
  }

  #redraw() {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    this.#asked = false;
    if (this.#size.width === 0) return;
    const scene = this.#scene();
    drawScene(this.context, scene, devicePixelRatio);
    drawNames(this.context, scene, this.store.get().lang);
  }

  /** @returns {import("./draw.js").Scene} */
  #scene() {
    const { hovered, route, overview } = this.store.get();
    const { nodes, links } = shownOf(this.store.get());
    const graph = { ...this.store.get().graph, nodes: new Map(nodes.map((node) => [node.id, node])), links: new Map(links.map((link) => [link.id, link])) };
    const selected = route.panel && route.id !== null && graph.nodes.has(route.id) ? route.id : null;
    const active = hovered !== null && graph.nodes.has(hovered) ? hovered : selected;
    return {
      graph, ...this.#size, transform: this.#transform, placeOf: (node) => this.#placeOf(node), colour: this.colour, selected, active,
      areaStyle: areaStyles(overview.value?.areas ?? []),
      near: active === null ? new Set() : neighboursOf(graph.links.values(), active),
      dimmed: hovered !== null && active === hovered,
    };
  }

  /** A newcomer is on its way from the topic it grows from. @param {PlacedNode} node */
  #placeOf(node) {
    const { part, ids } = this.#growth;
    const from = part < 1 && ids.has(node.id) ? this.store.get().graph.nodes.get(node.from ?? "") : undefined;
    if (!from) return node;
    const eased = easeCubicOut(part);
    return { x: from.x + (node.x - from.x) * eased, y: from.y + (node.y - from.y) * eased };
  }

  /** @param {number} px @param {number} py on the canvas @returns {PlacedNode | undefined} the nearest topic there */
  #topicAt(px, py) {
    const [x, y] = this.#transform.invert([px, py]);
    const slack = 6 / this.#transform.k;
    let best;
    let least = slack;
    for (const node of this.store.get().graph.nodes.values()) {
      const distance = Math.hypot(node.x - x, node.y - y) - radius(node.degree);
      if (distance < least) [best, least] = [node, distance];
    }
    return best;
  }
}

/** @param {{x: number, y: number}[]} places @returns {{x: number, y: number, width: number, height: number}} around their middle, with room for names */
function bounds(places) {
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right, top, bottom] = [Math.min(...xs) - 80, Math.max(...xs) + 80, Math.min(...ys) - 40, Math.max(...ys) + 60];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
