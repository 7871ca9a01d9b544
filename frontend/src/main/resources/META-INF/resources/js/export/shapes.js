// @ts-check
/** Topics, links and names as SVG, as they look on the map. Pure. */
import { line } from "../graph/geometry.js";
import { HEADS } from "../graph/heads.js";
import { LINE_HEIGHT } from "../graph/labels.js";
import { MARKS } from "../graph/marks.js";
import { LINK_STYLES } from "../graph/styles.js";
import { directionOf } from "../graph/text.js";
import { attributes, xml } from "./escape.js";

/** @typedef {import("../types.js").Kind} Kind */
/** @typedef {import("../types.js").LinkType} LinkType */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {{colour(name: string): string, areaStyle(area: string): import("../graph/styles.js").AreaStyle}} Look colours are those of css/tokens.css */

/** @param {number} value */
const short = (value) => Math.round(10 * value) / 10;

/** @param {string} name @param {Record<string, string | number | null | undefined>} values @param {string} [content] */
export const element = (name, values, content) => (content === undefined ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`);

/** @param {LinkType} type @param {Point & {r: number}} from @param {Point & {r: number}} to @param {number} bend @param {Look} look */
export function linkShape(type, from, to, bend, look) {
  const l = line(from, to, from.r + 2, to.r + 4, bend);
  const path = l.straight ? `M${short(l.x1)} ${short(l.y1)}L${short(l.x2)} ${short(l.y2)}` : `M${short(l.x1)} ${short(l.y1)}Q${short(l.cx)} ${short(l.cy)} ${short(l.x2)} ${short(l.y2)}`;
  return strokeOf(type, path, look) + headShape(type, { x: l.x2, y: l.y2, angle: l.angle }, look);
}

/** A line as in the legend, 36 units long. @param {LinkType} type @param {Point} at its left end @param {Look} look */
export const sampleShape = (type, { x, y }, look) => strokeOf(type, `M${x} ${y}h36`, look) + headShape(type, { x: x + 36, y, angle: 0 }, look);

/** @param {LinkType} type @param {string} path @param {Look} look */
function strokeOf(type, path, { colour }) {
  const { colour: name, dash, width } = LINK_STYLES[type];
  return element("path", { d: path, fill: "none", stroke: colour(name), "stroke-width": width, "stroke-dasharray": dash.length > 0 ? dash.join(" ") : null });
}

/** @param {LinkType} type @param {Point & {angle: number}} at @param {Look} look */
function headShape(type, { x, y, angle }, { colour }) {
  const { head, colour: name, width } = LINK_STYLES[type];
  if (head === "none") return "";
  const transform = `translate(${short(x)} ${short(y)}) rotate(${short((angle * 180) / Math.PI)})`;
  if (head === "dot") return element("circle", { transform, cx: -3, r: 3, fill: colour(name) });
  const { points, closed, fill } = HEADS[head];
  const inner = fill === "line" ? colour(name) : fill === "ground" ? colour("--ground") : "none";
  return element("path", { transform, d: `M${points.map((point) => point.join(" ")).join("L")}${closed ? "Z" : ""}`, fill: inner, stroke: colour(name), "stroke-width": width });
}

/** @param {{kind: Kind, area: string | null}} topic @param {Point & {r: number}} at @param {Look} look */
export function topicShape({ kind, area }, { x, y, r }, { colour, areaStyle }) {
  const { colour: name, fill } = areaStyle(area ?? "");
  const ink = colour(name);
  const ground = colour("--ground");
  if (kind === "question") {
    const box = (/** @type {number} */ half, /** @type {Record<string, string | number>} */ paint) =>
      element("rect", { x: short(x - half), y: short(y - half), width: short(2 * half), height: short(2 * half), rx: short(0.4 * half), ...paint });
    return box(r + 2, { fill: ground }) + box(r - 1, { fill: colour("--surface"), stroke: ink, "stroke-width": 2 })
      + element("text", { x: short(x), y: short(y + 0.47 * r), "font-size": Math.round(1.35 * r), "font-weight": 700, fill: ink }, "?");
  }
  const disc = (/** @type {number} */ radius, /** @type {Record<string, string | number>} */ paint) => element("circle", { cx: short(x), cy: short(y), r: short(radius), ...paint });
  if (fill === "ring") return disc(r + 2, { fill: ground }) + disc(0.82 * r, { fill: ground, stroke: ink, "stroke-width": short(Math.max(3, 0.36 * r)) });
  return disc(r + 2, { fill: ground }) + disc(r, { fill: ink }) + (fill === "target" ? disc(0.42 * r, { fill: ground }) : "");
}

/** What shows which topic is in the middle. @param {Kind} kind @param {Point & {r: number}} at @param {Look} look */
export function focusRing(kind, { x, y, r }, { colour }) {
  const half = r + 3.5;
  const paint = { fill: "none", stroke: colour("--ink"), "stroke-width": 2 };
  if (kind === "concept") return element("circle", { cx: short(x), cy: short(y), r: half, ...paint });
  return element("rect", { x: short(x - half), y: short(y - half), width: short(2 * half), height: short(2 * half), rx: short(0.4 * half), ...paint });
}

/** @param {import("../types.js").Status | undefined} status @param {Point & {r: number}} at the topic @param {Look} look */
export function statusMark(status, { x, y, r }, { colour }) {
  if (status !== "known" && status !== "ready") return "";
  const paints = { ink: colour("--ink"), ground: colour("--ground") };
  const paths = MARKS[status].map(({ path, fill, stroke }) =>
    element("path", { d: path, fill: fill ? paints[fill] : "none", stroke: stroke ? paints[stroke] : null, "stroke-width": stroke ? 1.5 : null }));
  const back = element("path", { d: MARKS[status][0].path, fill: "none", stroke: paints.ground, "stroke-width": 4 });
  const place = r * Math.SQRT1_2;
  return element("g", { transform: `translate(${short(x + place)} ${short(y + place)})`, "stroke-linecap": "round", "stroke-linejoin": "round" }, back + paths.join(""));
}

/** A name in a box, with the ground behind its letters; written twice, since not every program knows paint-order. */
/** @param {string[]} lines @param {import("../graph/labels.js").Box} box @param {{size: number, weight: number}} font @param {Look} look */
export function nameShape(lines, box, { size, weight }, { colour }) {
  const x = short(box.x + box.width / 2);
  const spans = lines.map((text, i) => element("tspan", { x, y: short(box.y + (i + 0.5) * LINE_HEIGHT + 0.36 * size) }, xml(text))).join("");
  const font = { "font-size": size, "font-weight": weight, direction: directionOf(lines[0] ?? "") === "rtl" ? "rtl" : null };
  return element("text", { ...font, "aria-hidden": "true", fill: "none", stroke: colour("--ground"), "stroke-width": 4, "stroke-linejoin": "round" }, spans)
    + element("text", { ...font, fill: colour("--ink") }, spans);
}
