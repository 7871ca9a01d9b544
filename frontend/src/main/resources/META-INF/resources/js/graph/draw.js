// @ts-check
/** Draws a scene on a canvas: links by style, then topics, then the labels that fit. Knows nothing of the store. */
import { bends, line } from "./geometry.js";
import { drawHead } from "./heads.js";
import { radius } from "./layout.js";
import { LINK_STYLES, LINK_TYPES } from "./styles.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").GraphLink} GraphLink */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */
/** @typedef {{x: number, y: number}} Point */
/**
 * @typedef {object} Scene
 * @property {Graph} graph
 * @property {number} width @property {number} height in CSS pixels
 * @property {{x: number, y: number, k: number}} transform
 * @property {(node: PlacedNode) => Point} placeOf where a topic is just now
 * @property {(name: string) => string} colour
 * @property {(area: string) => import("./styles.js").AreaStyle} areaStyle
 * @property {string | null} selected
 * @property {string | null} active the topic whose links stand out
 * @property {Set<string>} near its neighbours
 * @property {boolean} dimmed whether the rest steps back
 */

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {number} ratio device pixels a CSS pixel */
export function drawScene(context, scene, ratio) {
  const { x, y, k } = scene.transform;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, scene.width, scene.height);
  context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
  drawLinks(context, scene);
  for (const node of scene.graph.nodes.values()) drawNode(context, scene, node);
  context.globalAlpha = 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene */
function drawLinks(context, scene) {
  const bend = bends(scene.graph.links.values());
  for (const strong of [false, true]) {
    for (const type of LINK_TYPES) {
      const links = [...scene.graph.links.values()].filter((link) => link.type === type && standsOut(link, scene) === strong);
      if (links.length === 0) continue;
      const weak = scene.dimmed ? 0.1 : 0.34;
      context.globalAlpha = strong ? 1 : weak;
      drawLinksOfStyle(context, scene, links, bend);
    }
  }
  context.setLineDash([]);
}

/** @param {GraphLink} link @param {Scene} scene */
const standsOut = (link, { active }) => active === null || link.from === active || link.to === active;

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {GraphLink[]} links @param {Map<string, number>} bend */
function drawLinksOfStyle(context, scene, links, bend) {
  const style = LINK_STYLES[links[0].type];
  const lines = links.flatMap((link) => lineOf(link, scene, bend.get(link.id) ?? 0));
  const colour = scene.colour(style.colour);
  context.strokeStyle = colour;
  context.lineWidth = style.width;
  context.setLineDash(style.dash);
  context.beginPath();
  for (const l of lines) {
    context.moveTo(l.x1, l.y1);
    if (l.straight) context.lineTo(l.x2, l.y2);
    else context.quadraticCurveTo(l.cx, l.cy, l.x2, l.y2);
  }
  context.stroke();
  const ground = scene.colour("--ground");
  for (const l of lines) drawHead(context, style.head, { x: l.x2, y: l.y2, angle: l.angle, line: colour, ground });
}

/** @param {GraphLink} link @param {Scene} scene @param {number} bend */
export function lineOf(link, scene, bend) {
  const from = scene.graph.nodes.get(link.from);
  const to = scene.graph.nodes.get(link.to);
  if (!from || !to) return [];
  return [line(scene.placeOf(from), scene.placeOf(to), radius(from.degree) + 2, radius(to.degree) + 4, bend)];
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {PlacedNode} node */
function drawNode(context, scene, node) {
  const place = scene.placeOf(node);
  const r = radius(node.degree);
  const style = scene.areaStyle(node.area ?? "");
  const colour = scene.colour(style.colour);
  const ground = scene.colour("--ground");
  const lit = scene.active === null || node.id === scene.active || scene.near.has(node.id);
  context.globalAlpha = scene.dimmed && !lit ? 0.25 : 1;
  if (node.id === scene.selected) halo(context, place, r, scene.colour("--accent"));
  outline(context, node.kind, place, r + 2);
  context.fillStyle = ground;
  context.fill();
  outline(context, node.kind, place, r);
  if (node.kind === "question") return drawQuestion(context, place, r, colour, scene.colour("--surface"));
  context.fillStyle = style.fill === "ring" ? ground : colour;
  context.fill();
  if (style.fill === "ring") stroke(context, colour, Math.max(3, r * 0.36), () => outline(context, node.kind, place, r * 0.82));
  if (style.fill === "target") disc(context, place, r * 0.42, ground);
  if (node.id === scene.graph.focus) stroke(context, scene.colour("--ink"), 2, () => outline(context, node.kind, place, r + 3.5));
  if (node.pinned) disc(context, { x: place.x + r * 0.8, y: place.y - r * 0.8 }, 3.2, scene.colour("--ink"));
}

/** @param {CanvasRenderingContext2D} context @param {Point} at @param {number} r @param {string} colour @param {string} ground */
function drawQuestion(context, at, r, colour, ground) {
  context.fillStyle = ground;
  context.fill();
  stroke(context, colour, 2, () => outline(context, "question", at, r - 1));
  context.fillStyle = colour;
  context.font = `700 ${Math.round(r * 1.35)}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText("?", at.x, at.y + r * 0.06);
}

/** @param {CanvasRenderingContext2D} context @param {string} kind @param {Point} at @param {number} r */
function outline(context, kind, at, r) {
  context.beginPath();
  if (kind === "question") context.roundRect(at.x - r, at.y - r, 2 * r, 2 * r, r * 0.4);
  else context.arc(at.x, at.y, r, 0, 2 * Math.PI);
}

/** @param {CanvasRenderingContext2D} context @param {Point} at @param {number} r @param {string} colour */
function halo(context, at, r, colour) {
  const before = context.globalAlpha;
  disc(context, at, r + 11, colour, 0.22);
  context.globalAlpha = before;
  stroke(context, colour, 2.5, () => outline(context, "concept", at, r + 7));
}

/** @param {CanvasRenderingContext2D} context @param {Point} at @param {number} r @param {string} colour @param {number} [alpha] */
function disc(context, at, r, colour, alpha) {
  if (alpha !== undefined) context.globalAlpha = alpha;
  context.beginPath();
  context.arc(at.x, at.y, r, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** @param {CanvasRenderingContext2D} context @param {string} colour @param {number} width @param {() => void} trace */
function stroke(context, colour, width, trace) {
  trace();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([]);
  context.stroke();
}
