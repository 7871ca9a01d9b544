// @ts-check
/** Draws topics on a canvas: as dots where they are tiny, else as what they are, with rings and marks for what is special about them. */
import { drawMark } from "./marks.js";

/** @typedef {import("./plot.js").Plot} Plot */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{colour: string, fill: "solid" | "ring" | "target"}} Paint */
/**
 * @typedef {object} Scene
 * @property {Plot} plot
 * @property {number} width @property {number} height in CSS pixels
 * @property {import("./camera.js").Transform} transform
 * @property {number} k its scale
 * @property {number} ratio device pixels a CSS pixel
 * @property {import("./geometry.js").Box} view the part of the map that is seen, with some room
 * @property {import("./palette.js").Palette} colour
 * @property {(area: string | null) => Paint} paint
 * @property {boolean} strong whether contrast is asked for
 * @property {boolean} moving
 * @property {import("./labels.js").Box[]} cover what lies over the map
 * @property {string | null} focus @property {string | null} open @property {string | null} cursor
 * @property {ReadonlySet<string>} selection
 * @property {ReadonlyMap<string, import("../types.js").Status>} statuses
 * @property {ReadonlyMap<string, number>} more
 * @property {string | null} active the topic whose links stand out
 * @property {ReadonlySet<string>} near its neighbours
 * @property {boolean} dimmed whether the rest steps back
 * @property {import("../types.js").Lang} lang
 */

/** Below this radius on the screen a topic is a dot. */
const DOT = 2.2;
/** Below this one its shape shows, but nothing inside. */
const SHAPE = 3.6;
/** More than that many are drawn simply as long as the map moves. */
export const MANY_TOPICS = 1_200;
/** So many are drawn at most as long as it moves, the most important. */
const MOVING_TOPICS = 20_000;
const FADED = 0.25;

/** @param {CanvasRenderingContext2D} context which draws in the map's coordinates @param {Scene} scene @returns {number} how many are drawn */
export function drawTopics(context, scene) {
  const { plot, view, k, moving } = scene;
  const all = plot.order.filter((i) => plot.x[i] > view.left && plot.x[i] < view.right && plot.y[i] > view.top && plot.y[i] < view.bottom);
  const seen = (moving ? all.subarray(0, MOVING_TOPICS) : all).reverse();
  const least = moving && seen.length > MANY_TOPICS ? Infinity : SHAPE / k;
  const special = placesOf(plot, [scene.focus, scene.open, scene.cursor, scene.active, ...scene.selection]);
  const lit = scene.dimmed ? placesOf(plot, [scene.active, ...scene.near]) : null;
  const full = (/** @type {number} */ i) => plot.r[i] >= least || special.has(i);
  drawSmall(context, scene, seen.filter((i) => !full(i)), lit);
  for (const i of seen) if (full(i)) drawTopic(context, scene, i, lit !== null && !lit.has(i));
  context.globalAlpha = 1;
  return seen.length;
}

/** @param {Plot} plot @param {(string | null)[]} ids */
const placesOf = ({ index }, ids) => new Set(ids.map((id) => (id === null ? undefined : index.get(id))));

/** The ground of the open topic, which its links are drawn over. @param {CanvasRenderingContext2D} context @param {Scene} scene */
export function drawHalo(context, { plot, k, open, colour }) {
  const i = open === null ? undefined : plot.index.get(open);
  if (i === undefined) return;
  const at = { x: plot.x[i], y: plot.y[i] };
  const r = plot.r[i] + 13 * Math.max(1, 0.8 / k);
  context.globalAlpha = 0.2;
  disc(context, at, r, colour("--accent"));
  context.globalAlpha = 1;
  stroke(context, colour("--accent"), 1.5 * Math.max(1, 0.8 / k), () => outline(context, "concept", at, r));
}

/**
 * One colour after the other; a path of many discs would take far longer than as many paths.
 * @param {CanvasRenderingContext2D} context
 * @param {Scene} scene
 * @param {Int32Array} topics
 * @param {Set<number | undefined> | null} lit which do not step back, where others do
 */
function drawSmall(context, { plot, k, paint }, topics, lit) {
  plot.areas.forEach((area, group) => {
    context.fillStyle = paint(area).colour;
    for (const i of topics) {
      if (plot.area[i] !== group) continue;
      if (lit) context.globalAlpha = lit.has(i) ? 1 : FADED;
      const r = Math.max(plot.r[i] * plot.grown[i], 1.3 / k);
      const [x, y] = [plot.x[i], plot.y[i]];
      if (r * k < DOT || plot.nodes[i].kind === "question") context.fillRect(x - r * 0.85, y - r * 0.85, 1.7 * r, 1.7 * r);
      else {
        outline(context, "concept", { x, y }, r);
        context.fill();
      }
    }
  });
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {number} i @param {boolean} faded */
function drawTopic(context, scene, i, faded) {
  const { plot, colour } = scene;
  const node = plot.nodes[i];
  const at = { x: plot.x[i], y: plot.y[i] };
  const r = Math.max(plot.r[i] * plot.grown[i], 1.3 / scene.k);
  context.globalAlpha = plot.grown[i] * (faded ? FADED : 1);
  outline(context, node.kind, at, r + 2);
  context.fillStyle = colour("--ground");
  context.fill();
  drawBody(context, scene, node, at, r);
  drawRings(context, scene, node, at, r);
  const colours = { ink: colour("--ink"), ground: colour("--ground") };
  const status = scene.statuses.get(node.id);
  if (status === "known" || status === "ready") drawMark(context, status, { ...at, r, k: scene.k }, colours);
  if (node.pinned) drawMark(context, "pin", { ...at, r, k: scene.k }, colours);
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {PlacedNode} node @param {Point} at @param {number} r */
function drawBody(context, scene, node, at, r) {
  const { colour: ink, fill } = scene.paint(node.area);
  const ground = scene.colour("--ground");
  outline(context, node.kind, at, r);
  if (node.kind === "question") {
    context.fillStyle = scene.colour("--surface");
    context.fill();
    stroke(context, ink, scene.strong ? 3 : 2, () => outline(context, "question", at, r - 1));
    context.fillStyle = ink;
    context.font = `700 ${Math.round(r * 1.35)}px system-ui, sans-serif`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText("?", at.x, at.y + r * 0.06);
    return;
  }
  context.fillStyle = fill === "ring" ? ground : ink;
  context.fill();
  if (fill === "ring") stroke(context, ink, Math.max(3, r * 0.36), () => outline(context, node.kind, at, r * 0.82));
  if (fill === "target") disc(context, at, r * 0.42, ground);
}

/** From the inside: the focus, what is selected, and where the keyboard is. */
/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {PlacedNode} node @param {Point} at @param {number} r */
function drawRings(context, scene, node, at, r) {
  const unit = Math.max(1, 0.8 / scene.k);
  let distance = r + 3.5 * unit;
  const ring = (/** @type {string} */ name, /** @type {number} */ width, /** @type {number[]} */ dash) => {
    stroke(context, scene.colour("--ground"), (width + 2.5) * unit, () => outline(context, node.kind, at, distance));
    stroke(context, scene.colour(name), width * unit, () => outline(context, node.kind, at, distance), dash);
    distance += (width + 2.5) * unit;
  };
  const more = scene.strong ? 1 : 0;
  if (node.id === scene.focus) ring("--ink", 2 + more, []);
  if (scene.selection.has(node.id)) ring("--accent", 3 + more, []);
  if (node.id === scene.cursor) ring("--ink", 2 + more, [5 * unit, 4 * unit]);
}

/** @param {CanvasRenderingContext2D} context @param {string} kind @param {Point} at @param {number} r */
function outline(context, kind, at, r) {
  context.beginPath();
  if (kind === "question") context.roundRect(at.x - r, at.y - r, 2 * r, 2 * r, r * 0.4);
  else context.arc(at.x, at.y, r, 0, 2 * Math.PI);
}

/** @param {CanvasRenderingContext2D} context @param {Point} at @param {number} r @param {string} colour */
function disc(context, at, r, colour) {
  context.beginPath();
  context.arc(at.x, at.y, r, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** @param {CanvasRenderingContext2D} context @param {string} colour @param {number} width @param {() => void} trace @param {number[]} [dash] */
function stroke(context, colour, width, trace, dash = []) {
  trace();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
}
