// @ts-check
/** What hand and mouse do on the map: zoom, pan, drag a topic, hover, click, double click. */
import { drag, zoom, zoomIdentity } from "../d3.js";

/** @typedef {{open(id: string): void, expand(id: string): void, hover(id: string | null): void, drop(places: Map<string, {x: number, y: number}>): void}} Intents */
/** @typedef {import("d3").Selection<HTMLCanvasElement, unknown, null, undefined>} Surface */
/**
 * @typedef {object} Ground what the pointer needs to know of the map
 * @property {(x: number, y: number) => import("../types.js").PlacedNode | undefined} topicAt
 * @property {(x: number, y: number) => [number, number]} toMap from the canvas to the map
 * @property {(x: number, y: number) => [number, number]} toCanvas
 * @property {(transform: import("d3").ZoomTransform) => void} moved
 */

/** @param {Surface} surface @param {Ground} ground @param {Intents} intents */
export function listen(surface, ground, intents) {
  const zooming = /** @type {import("d3").ZoomBehavior<HTMLCanvasElement, unknown>} */ (zoom())
    .scaleExtent([0.15, 4])
    .on("zoom", (event) => ground.moved(event.transform));
  surface.call(dragging(ground, intents)).call(zooming, zoomIdentity).on("dblclick.zoom", null);
  const canvas = /** @type {HTMLCanvasElement} */ (surface.node());
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const topic = ground.topicAt(event.offsetX, event.offsetY);
    canvas.classList.toggle("on-topic", topic !== undefined);
    intents.hover(topic?.id ?? null);
  });
  canvas.addEventListener("pointerleave", () => intents.hover(null));
  const onTopic = (/** @type {(id: string) => void} */ act) => (/** @type {MouseEvent} */ event) => {
    const topic = ground.topicAt(event.offsetX, event.offsetY);
    if (topic) act(topic.id);
  };
  canvas.addEventListener("click", onTopic((id) => intents.open(id)));
  canvas.addEventListener("dblclick", onTopic((id) => intents.expand(id)));
  return zooming;
}

/** @param {Ground} ground @param {Intents} intents */
function dragging(ground, intents) {
  const behaviour = /** @type {import("d3").DragBehavior<HTMLCanvasElement, unknown, {id: string, x: number, y: number}>} */ (
    /** @type {unknown} */ (drag()));
  return behaviour
    .subject((event) => {
      const topic = ground.topicAt(event.x, event.y);
      if (!topic) return /** @type {any} */ (null);
      const [x, y] = ground.toCanvas(topic.x, topic.y);
      return { id: topic.id, x, y };
    })
    .on("drag", (event) => {
      const [x, y] = ground.toMap(event.x, event.y);
      intents.drop(new Map([[event.subject.id, { x, y }]]));
    });
}
