// @ts-check
/** Draws links on a canvas: as they are meant to look, or as thin lines where there are too many for a moving picture. */
import { detailOf } from "./effort.js";
import { line } from "./geometry.js";
import { drawHead } from "./heads.js";
import { LINK_STYLES, LINK_TYPES } from "./styles.js";

/** @typedef {import("./plot.js").Plot} Plot */
/** @typedef {{plot: Plot, k: number, ratio: number, colour: (name: string) => string, strong: boolean}} Look `ratio` is device pixels a CSS pixel, `strong` asks for contrast */

/** The width of a hair line in device pixels: a breath more than one would be drawn as a thick one, which takes ten times as long. */
const HAIR = 0.98;
/** A line that would be thinner than a device pixel is drawn fainter instead, down to this part of one. */
const FAINTEST = 0.25;

/** @param {Plot} plot @param {Iterable<number>} links @returns {number[][]} by style */
function byStyle({ style }, links) {
  /** @type {number[][]} */
  const groups = LINK_TYPES.map(() => []);
  for (const link of links) groups[style[link]].push(link);
  return groups;
}

/** @param {Plot} plot @param {number} link from rim to rim */
export function lineOf({ from, to, x, y, r, bend }, link) {
  const [a, b] = [from[link], to[link]];
  return line({ x: x[a], y: y[a] }, { x: x[b], y: y[b] }, r[a] + 2, r[b] + 4, bend[link]);
}

/** As they are meant to look. @param {CanvasRenderingContext2D} context @param {Look} look @param {Iterable<number>} links */
export function drawLinks(context, look, links) {
  byStyle(look.plot, links).forEach((group, i) => {
    if (group.length > 0) drawGroup(context, look, LINK_STYLES[LINK_TYPES[i]], group);
  });
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** A path of many thick lines is filled as one shape, which takes much longer than one by one; hair lines do not mind. */
/** @param {CanvasRenderingContext2D} context @param {Look} look @param {import("./styles.js").LinkStyle} style @param {number[]} group */
function drawGroup(context, { plot, k, ratio, colour, strong }, style, group) {
  const { dash, width, heads } = detailOf(style, k);
  const [ink, ground] = [colour(style.colour), colour("--ground")];
  context.strokeStyle = ink;
  context.lineWidth = Math.max(strong ? width * 1.5 : width, FAINTEST / (k * ratio));
  context.setLineDash(dash);
  const together = context.lineWidth * k * ratio <= HAIR;
  const lines = group.map((link) => lineOf(plot, link));
  context.beginPath();
  lines.forEach((l, i) => {
    const grown = Math.min(plot.grown[plot.from[group[i]]], plot.grown[plot.to[group[i]]]);
    if (together && grown === 1) return trace(context, l);
    if (together) context.stroke();
    context.globalAlpha = grown;
    context.beginPath();
    trace(context, l);
    context.stroke();
    context.globalAlpha = 1;
    context.beginPath();
  });
  context.stroke();
  if (heads) lines.forEach((l) => drawHead(context, style.head, { x: l.x2, y: l.y2, angle: l.angle, line: ink, ground }));
}

/** @param {CanvasRenderingContext2D} context @param {import("./geometry.js").Line} l */
function trace(context, l) {
  context.moveTo(l.x1, l.y1);
  if (l.straight) context.lineTo(l.x2, l.y2);
  else context.quadraticCurveTo(l.cx, l.cy, l.x2, l.y2);
}

/**
 * Straight hair lines from middle to middle, together about as dark as all links would be.
 * @param {CanvasRenderingContext2D} context
 * @param {Look} look
 * @param {number[]} links
 * @param {number} all how many there would be
 */
export function sketchLinks(context, { plot, k, ratio, colour }, links, all) {
  const { from, to, x, y } = plot;
  const pixel = HAIR / (k * ratio);
  byStyle(plot, links).forEach((group, i) => {
    if (group.length === 0) return;
    const style = LINK_STYLES[LINK_TYPES[i]];
    context.lineWidth = Math.min(pixel, (Math.max(style.width, FAINTEST * pixel) * all) / links.length);
    context.strokeStyle = colour(style.colour);
    context.beginPath();
    for (const link of group) {
      context.moveTo(x[from[link]], y[from[link]]);
      context.lineTo(x[to[link]], y[to[link]]);
    }
    context.stroke();
  });
}
