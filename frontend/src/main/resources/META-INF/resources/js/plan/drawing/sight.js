// @ts-check
/** Which part of the drawing is seen: dragging and the wheel move it, Ctrl and the wheel zoom, a step that is lit comes into sight. */
import { wantsRest } from "../../graph/palette.js";
import { interpolate, select, zoom, zoomIdentity, zoomTransform } from "../../d3svg.js";

/** @typedef {{width: number, height: number}} Size */
/** @typedef {import("../../types.js").Point & Size} Place a box by its middle */

const MOST = 2.5;
/** Names are still read at this scale; what is wider then is moved to and fro. */
const LEAST_NATURAL = 0.7;
const EDGE = 36;
const GLIDE_MS = 300;
/** What browsers call a line, in pixels. */
const LINE = 16;

export class Sight {
  #frame;
  #picture;
  #selection;
  #zoom = /** @type {import("d3").ZoomBehavior<SVGSVGElement, unknown>} */ (zoom());
  /** @type {Size} */ #content = { width: 1, height: 1 };
  /** @type {Size} */ #size = { width: 0, height: 0 };
  /** At this scale the drawing is as wide as there is room for, as long as it can be read. */
  #natural = 1;
  #settled = false;

  /** @param {HTMLElement} frame @param {SVGSVGElement} picture @param {SVGGElement} view */
  constructor(frame, picture, view) {
    this.#frame = frame;
    this.#picture = picture;
    // D3's own way from one view to another goes by a smaller scale, where the next step might stop it.
    this.#zoom.interpolate(interpolate).extent(() => [[0, 0], [this.#size.width, this.#size.height]]).filter((event) => this.#mayMove(event)).on("zoom", ({ transform }) => {
      view.setAttribute("transform", String(transform));
      frame.classList.toggle("beyond", this.#isBeyond(transform.k));
    });
    this.#selection = select(picture).call(this.#zoom).on("dblclick.zoom", null);
    picture.addEventListener("wheel", (event) => this.#onWheel(event), { passive: false });
  }

  /** What is seen stays so, as far as it is there still. @param {Size} content the size of what is drawn, in its own pixels @param {Place | undefined} home what is seen at first */
  measure(content, home) {
    const [frame, before] = [this.#frame, this.#natural];
    this.#content = content;
    this.#natural = Math.max(LEAST_NATURAL, Math.min(1, (frame.clientWidth || content.width) / content.width));
    frame.style.setProperty("--drawing-height", `${Math.ceil(content.height * this.#natural)}px`);
    this.#size = { width: frame.clientWidth, height: frame.clientHeight };
    this.#zoom.translateExtent([[0, 0], [content.width, content.height]]).scaleExtent([this.#whole, MOST]);
    const { y, k } = zoomTransform(this.#picture);
    if (!this.#settled || k === before) this.#zoom.transform(this.#selection, zoomIdentity.translate(0, this.#settled ? (y * this.#natural) / before : 0).scale(this.#natural));
    this.#zoom.translateBy(this.#selection, 0, 0);
    if (!this.#settled && home) this.reveal(home, true);
    this.#settled = this.#size.width > 0;
  }

  /** Brings a box into sight, by the shortest way. @param {Place} box @param {boolean} [still] at once */
  reveal({ x, y, width, height }, still = false) {
    const { k, x: left, y: top } = zoomTransform(this.#picture);
    const dx = needed((x - width / 2) * k + left, (x + width / 2) * k + left, 0, this.#size.width);
    const dy = needed((y - height / 2) * k + top, (y + height / 2) * k + top, EDGE, this.#size.height);
    if (dx !== 0 || dy !== 0) this.#zoom.translateBy(this.#gliding(still), dx / k, dy / k);
  }

  /** @param {number} factor */
  zoomBy(factor) {
    this.#zoom.scaleBy(this.#gliding(), factor);
  }

  /** Shows all of it, as large as it fits. */
  fit() {
    const [k, { width, height }] = [this.#whole, this.#size];
    this.#zoom.transform(this.#gliding(), zoomIdentity.translate((width - this.#content.width * k) / 2, (height - this.#content.height * k) / 2).scale(k));
  }

  get #whole() {
    return Math.min(this.#natural, this.#size.width / this.#content.width, this.#size.height / this.#content.height);
  }

  /** A selection and a transition of it do the same here. @param {boolean} [still] @returns {import("d3").Selection<SVGSVGElement, unknown, null, undefined>} */
  #gliding(still = false) {
    return still || wantsRest() ? this.#selection : /** @type {any} */ (this.#selection.transition().duration(GLIDE_MS));
  }

  /** @param {number} k */
  #isBeyond(k) {
    return this.#content.width * k > this.#size.width + 1 || this.#content.height * k > this.#size.height + 1;
  }

  /** A finger scrolls the page, except over a drawing that is larger than its frame. @param {WheelEvent | MouseEvent | TouchEvent} event */
  #mayMove(event) {
    if (event.type === "wheel") return event.ctrlKey || event.metaKey;
    if (event.type.startsWith("touch")) return this.#isBeyond(zoomTransform(this.#picture).k);
    return !event.ctrlKey && /** @type {MouseEvent} */ (event).button === 0;
  }

  /** Moves the drawing as far as it goes, and then the page. @param {WheelEvent} event */
  #onWheel(event) {
    if (event.ctrlKey || event.metaKey) return;
    const { x, y, k } = zoomTransform(this.#picture);
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    this.#zoom.translateBy(this.#selection, (-event.deltaX * unit) / k, (-event.deltaY * unit) / k);
    const now = zoomTransform(this.#picture);
    if (now.x !== x || now.y !== y) event.preventDefault();
  }
}

/** How far to move until both ends are in sight, or the first of them. @param {number} from @param {number} to @param {number} edge @param {number} room */
const needed = (from, to, edge, room) => (from < edge ? edge - from : to > room - edge ? room - edge - to : 0);
