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
const FADED = 0.25;

/** @param {CanvasRenderingContext2D} context which draws in the map's coordinates @param {Scene} scene @returns {number} how many are drawn */
export function drawTopics(context, scene) {
  const { plot, k, view } = scene;
  /** @type {number[]} */
  const seen = [];
  for (let n = plot.order.length - 1; n >= 0; n--) {
    const i = plot.order[n];
    if (plot.x[i] > view.left && plot.x[i] < view.right && plot.y[i] > view.top && plot.y[i] < view.bottom) seen.push(i);
  }
  const plain = scene.moving && seen.length > MANY_TOPICS;
  const special = new Set([scene.focus, scene.open, scene.cursor, scene.active]);
  const full = (/** @type {number} */ i) => (!plain && plot.r[i] * k >= SHAPE) || special.has(plot.nodes[i].id) || scene.selection.has(plot.nodes[i].id);
  drawSmall(context, scene, seen.filter((i) => !full(i)));
  for (const i of seen) if (full(i)) drawTopic(context, scene, i);
  context.globalAlpha = 1;
  return seen.length;
}

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

/** @param {Scene} scene @param {PlacedNode} node */
const faded = (scene, node) => scene.dimmed && scene.active !== null && node.id !== scene.active && !scene.near.has(node.id);

/** In one go for each colour. @param {CanvasRenderingContext2D} context @param {Scene} scene @param {number[]} topics */
function drawSmall(context, scene, topics) {
  const { plot, k } = scene;
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const i of topics) {
    const key = `${faded(scene, plot.nodes[i]) ? 0 : 1}${scene.paint(plot.nodes[i].area).colour}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  for (const [key, group] of groups) {
    context.globalAlpha = key[0] === "0" ? FADED : 1;
    context.fillStyle = key.slice(1);
    context.beginPath();
    for (const i of group) {
      const r = Math.max(plot.r[i] * plot.grown[i], 1.3 / k);
      if (plot.nodes[i].kind === "question" || r * k < DOT) context.rect(plot.x[i] - r * 0.85, plot.y[i] - r * 0.85, 1.7 * r, 1.7 * r);
      else {
        context.moveTo(plot.x[i] + r, plot.y[i]);
        context.arc(plot.x[i], plot.y[i], r, 0, 2 * Math.PI);
      }
    }
    context.fill();
  }
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {number} i */
function drawTopic(context, scene, i) {
  const { plot, colour } = scene;
  const node = plot.nodes[i];
  const at = { x: plot.x[i], y: plot.y[i] };
  const r = Math.max(plot.r[i] * plot.grown[i], 1.3 / scene.k);
  context.globalAlpha = plot.grown[i] * (faded(scene, node) ? FADED : 1);
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
