// @ts-check
/** Which part of the drawing is seen: dragging and the wheel move it, Ctrl and the wheel zoom, a step that is lit comes into sight. */
import { wantsRest } from "../../graph/palette.js";
import { select, zoom, zoomIdentity, zoomTransform } from "../../d3svg.js";

/** @typedef {{width: number, height: number}} Size */

const MOST = 2.5;
const EDGE = 36;
const GLIDE_MS = 300;
/** What browsers call a line, in pixels. */
const LINE = 16;

/** @param {HTMLElement} frame @param {SVGSVGElement} picture @param {SVGGElement} view */
export function createSight(frame, picture, view) {
  /** @type {Size} */
  let content = { width: 1, height: 1 };
  /** @type {Size} */
  let size = { width: 0, height: 0 };
  /** At this scale the drawing is as wide as there is room for. */
  let natural = 1;
  let moved = false;
  const behaviour = /** @type {import("d3").ZoomBehavior<SVGSVGElement, unknown>} */ (zoom());
  behaviour.extent(() => [[0, 0], [size.width, size.height]]).filter(mayMove).on("zoom", ({ transform, sourceEvent }) => {
    view.setAttribute("transform", String(transform));
    moved ||= sourceEvent !== null;
    frame.classList.toggle("zoomed", transform.k > natural * 1.01);
  });
  const selection = select(picture).call(behaviour).on("dblclick.zoom", null);
  picture.addEventListener("wheel", onWheel, { passive: false });

  /** A finger scrolls the page, except over a drawing that was zoomed into. @param {WheelEvent | MouseEvent | TouchEvent} event */
  function mayMove(event) {
    if (event.type === "wheel") return event.ctrlKey || event.metaKey;
    if (event.type.startsWith("touch")) return frame.classList.contains("zoomed");
    return !event.ctrlKey && /** @type {MouseEvent} */ (event).button === 0;
  }

  /** Moves the drawing as far as it goes, and then the page. @param {WheelEvent} event */
  function onWheel(event) {
    if (event.ctrlKey || event.metaKey) return;
    const { x, y, k } = zoomTransform(picture);
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    behaviour.translateBy(selection, (-event.deltaX * unit) / k, (-event.deltaY * unit) / k);
    const now = zoomTransform(picture);
    if (now.x === x && now.y === y) return;
    moved = true;
    event.preventDefault();
  }

  const glide = (/** @type {boolean} */ still) => (still || wantsRest() ? selection : selection.transition().duration(GLIDE_MS));

  /** @param {Size} drawn the size of what is drawn, in its own pixels */
  function measure(drawn) {
    content = drawn;
    natural = Math.min(1, (frame.clientWidth || drawn.width) / drawn.width);
    frame.style.setProperty("--drawing-height", `${Math.ceil(drawn.height * natural)}px`);
    size = { width: frame.clientWidth, height: frame.clientHeight };
    behaviour.translateExtent([[0, 0], [drawn.width, drawn.height]]).scaleExtent([Math.min(natural, size.height / drawn.height), MOST]);
    if (!moved) behaviour.transform(selection, zoomIdentity.scale(natural));
    behaviour.translateBy(selection, 0, 0);
  }

  return {
    measure,
    /** @param {number} factor */
    zoomBy: (factor) => void behaviour.scaleBy(/** @type {any} */ (glide(false)), factor),
    /** All of it, as large as it fits. */
    fit() {
      const k = Math.min(natural, size.height / content.height);
      const to = zoomIdentity.translate((size.width - content.width * k) / 2, Math.max(0, (size.height - content.height * k) / 2)).scale(k);
      behaviour.transform(/** @type {any} */ (glide(false)), to);
    },
    /** Brings a place into sight, by the shortest way. @param {import("../../types.js").Point} place @param {Size} box around it */
    reveal({ x, y }, box, still = false) {
      const { k, x: left, y: top } = zoomTransform(picture);
      const needed = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ room) => (from < EDGE ? EDGE - from : to > room - EDGE ? room - EDGE - to : 0);
      const dx = needed((x - box.width / 2) * k + left + EDGE, (x + box.width / 2) * k + left - EDGE, size.width);
      const dy = needed((y - box.height / 2) * k + top, (y + box.height / 2) * k + top, size.height);
      if (dx !== 0 || dy !== 0) behaviour.translateBy(/** @type {any} */ (glide(still)), dx / k, dy / k);
    },
  };
}

/** @typedef {ReturnType<typeof createSight>} Sight */
