// @ts-check
/** The map: it shows what the store says is on it. What a click means is the explorer's business. */
import { centred, fitting, inSight, viewOf } from "./camera.js";
import { coverOf, insets } from "./cover.js";
import { boundsOf } from "./geometry.js";
import { emptyGraph } from "./model.js";
import { relaid } from "./motion.js";
import { onColours, wantsRest } from "./palette.js";
import { Picture } from "./picture.js";
import { listen } from "./pointer.js";
import { shownOf } from "./shown.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("../types.js").Store} Store */

const FLIGHT_MS = 300;
/** Below this a map is not worth reading as a whole: it starts at the focus instead. */
const LEAST_SCALE = { wide: 0.3, narrow: 0.6 };
const MOST_SCALE = 1.25;
/** How near to the edge a topic may be and still be in sight. */
const MARGIN = 56;
/** How far a mouse may be from a topic's rim, and a finger from its middle. */
const REACH = { mouse: 6, finger: 24 };

export class MapView {
  #picture;
  /** Whether nobody has seen this map yet, so that it may be put wherever it looks best. */
  #unseen = true;

  /** @param {HTMLElement} container @param {Store} store @param {import("./pointer.js").Intents} intents */
  constructor(container, store, intents) {
    this.container = container;
    this.store = store;
    this.#picture = new Picture(container, () => store.get());
    this.canvas = this.#picture.sheets.topics.canvas;
    listen(this.canvas, this.#ground(), { ...intents, drop: (places) => this.#dropped(intents, places) });
    new ResizeObserver(([entry]) => this.#resize(entry.contentRect)).observe(container);
    this.#follow();
  }

  /** What was drawn last: how many topics, links and names, and whether these are all links that meet the view. */
  get drawn() {
    return { ...this.#picture.sheets.drawn, names: this.#picture.names.count };
  }

  /** The part of the map that is seen: a place times k, plus x and y, is where it is on the canvas. */
  get camera() {
    return { ...this.#picture.camera.transform, ...this.#picture.camera.size };
  }

  /** @param {number} factor */
  zoomBy(factor) {
    const { width, height } = this.#picture.camera.size;
    this.#fly(this.#picture.camera.zoomed(factor, width / 2, height / 2));
  }

  /** @param {number} dx @param {number} dy in pixels */
  panBy(dx, dy) {
    this.#picture.camera.panBy(dx, dy);
    this.#picture.moved();
  }

  /** Shows everything, or what is around the focus where everything would be too small to read. */
  fit() {
    const { camera } = this.#picture;
    const { graph } = this.store.get();
    const box = this.#bounds();
    if (!box || camera.size.width === 0) return;
    const { top, bottom } = insets(coverOf(this.container), camera.size);
    const room = { width: camera.size.width, height: camera.size.height - top - bottom };
    const whole = fitting(box, room, MOST_SCALE);
    const least = camera.size.width < 600 ? LEAST_SCALE.narrow : LEAST_SCALE.wide;
    const focus = graph.nodes.get(graph.focus ?? "");
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const { x, y, k } = centred(whole < least && focus ? focus : middle, Math.max(whole, least), room);
    this.#fly({ x, y: y + top, k }, this.#unseen);
    this.#unseen = false;
  }

  /** Pans as far as needed, and no further, until a topic is in sight. @param {string} id */
  reveal(id) {
    const { camera } = this.#picture;
    const node = this.store.get().graph.nodes.get(id);
    if (!node || this.#unseen) return;
    const { x, y, k } = camera.destination;
    const [dx, dy] = inSight([node.x * k + x, node.y * k + y], camera.size, MARGIN);
    if (dx !== 0 || dy !== 0) this.#fly({ x: x + dx, y: y + dy, k });
  }

  /** Where a topic is on the canvas just now. @param {string} id @returns {[number, number] | null} */
  screenPlace(id) {
    const { plot, camera } = this.#picture;
    const i = plot.index.get(id);
    return i === undefined ? null : camera.apply({ x: plot.x[i], y: plot.y[i] });
  }

  /** @param {import("./camera.js").Transform} to @param {boolean} [atOnce] */
  #fly(to, atOnce = false) {
    this.#picture.camera.flyTo(to, performance.now(), atOnce || wantsRest() ? 0 : FLIGHT_MS);
    this.#picture.moved();
  }

  /** Around all that is shown, with room for names. */
  #bounds() {
    const box = boundsOf(shownOf(this.store.get()).nodes);
    return box && { left: box.left - 80, right: box.right + 80, top: box.top - 40, bottom: box.bottom + 60 };
  }

  #follow() {
    const { store } = this;
    let last = store.get().graph;
    store.subscribe((state) => [shownOf(state), state.graph.focus], (state) => {
      const before = last;
      last = state.graph;
      this.#changed(before, last, shownOf(state));
    });
    store.subscribe((state) => [state.hovered], ({ hovered }) => this.#picture.point(hovered));
    store.subscribe((state) => [state.route, state.lang, state.overview, state.selection, state.statuses, state.cursor], () => this.#picture.said());
    store.subscribe((state) => [state.route.id], ({ route }) => route.id && this.reveal(route.id));
    store.subscribe((state) => [state.theme], () => this.#picture.repaint());
    onColours(() => this.#picture.repaint());
    if (last.nodes.size > 0) this.#changed(emptyGraph(), last, shownOf(store.get()));
  }

  /** @param {Graph} before @param {Graph} graph @param {import("../types.js").Shown} shown */
  #changed(before, graph, shown) {
    const fresh = before.nodes.size === 0 || (graph.focus !== before.focus && !before.nodes.has(graph.focus ?? ""));
    this.#picture.change(shown, graph.focus, wantsRest() ? "at once" : fresh ? "appear" : "glide");
    this.#allow();
    if (fresh) {
      this.#unseen = true;
      this.fit();
    } else if (graph.focus !== before.focus) this.reveal(graph.focus ?? "");
    else if (relaid(before, graph) && !this.#inView()) this.fit();
  }

  #allow() {
    const { camera } = this.#picture;
    const box = this.#bounds();
    if (box && camera.size.width > 0) camera.allow(fitting(box, camera.size, 1));
  }

  /** Whether all that is shown is in view. */
  #inView() {
    const { camera } = this.#picture;
    const view = viewOf(camera.transform, camera.size);
    return shownOf(this.store.get()).nodes.every(({ x, y }) => x > view.left && x < view.right && y > view.top && y < view.bottom);
  }

  /** What is seen stays where it is, except that the open topic stays in sight. @param {{width: number, height: number}} size none while the map is hidden */
  #resize({ width, height }) {
    const { camera } = this.#picture;
    if (width === 0 || height === 0) return;
    const first = camera.size.width === 0;
    camera.size = { width, height };
    this.#allow();
    const { route } = this.store.get();
    if (this.#unseen) this.fit();
    else if (route.panel && route.id) this.reveal(route.id);
    if (first) this.#picture.moved();
    else this.#picture.drawNow();
  }

  /** @param {import("./pointer.js").Intents} intents @param {Map<string, Point>} places */
  #dropped(intents, places) {
    const { graph } = this.store.get();
    intents.drop(places);
    if (this.store.get().graph === graph) this.#picture.change(shownOf(this.store.get()), graph.focus, "glide");
  }

  /** @returns {import("./pointer.js").Ground} */
  #ground() {
    const picture = this.#picture;
    const { camera, hand } = picture;
    return {
      topicAt: (at, touch) => picture.topicAt(at, (r) => (touch ? Math.max(r, REACH.finger / camera.transform.k) : r + REACH.mouse / camera.transform.k)),
      pan: (dx, dy) => this.panBy(dx, dy),
      zoom: (factor, { x, y }) => {
        camera.zoomBy(factor, x, y);
        picture.moved();
      },
      glide: (factor, { x, y }) => this.#fly(camera.zoomed(factor, x, y)),
      lift: (id) => hand.lift(picture.plot, this.store.get().selection.has(id) ? this.store.get().selection : [id]),
      carry: (dx, dy) => {
        hand.carry(dx / camera.transform.k, dy / camera.transform.k);
        picture.moved();
      },
      letGo: () => hand.letGo(),
      band: (from, to) => {
        hand.draw(from, to, picture.inside(from, to));
        picture.said();
      },
      caught: () => {
        picture.said();
        return hand.take();
      },
    };
  }
}
