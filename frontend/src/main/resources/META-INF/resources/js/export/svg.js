// @ts-check
/** The picture of what shows on the map as one SVG file that needs nothing else. Pure. */
import { bends } from "../graph/geometry.js";
import { place } from "../graph/labels.js";
import { radius } from "../graph/layout.js";
import { labelOf } from "../graph/text.js";
import { HTML_LANG, nameOf, translator } from "../i18n.js";
import { countOf, headShape, legendShape } from "./caption.js";
import { xml } from "./escape.js";
import { element, focusRing, linkShape, nameShape, statusMark, topicShape } from "./shapes.js";
import { areaOf } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("./shapes.js").Look} Look */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {"topic" | "strong"} Font */
/** @typedef {{name(font: Font, text: string): {lines: string[], width: number}, width(text: string, font: {size: number, weight: number}): number}} Measure a name broken into lines, and any text in one */
/** @typedef {Map<string, Point & {r: number}>} Places */

const MARGIN = 28;
/** Room for the names around the topics at the rim. */
const RIM = { x: 90, y: 46 };
const LEAST_WIDTH = 560;
/** How far topics may be spread so that all names have room, as long as they are not too many. */
const SPREADS = [1, 1.15, 1.35, 1.6, 1.9, 2.3];
const MANY = 400;
const FONTS = { topic: { size: 12.5, weight: 500 }, strong: { size: 13, weight: 650 } };

/** @param {Taken} taken @param {Look} look @param {Measure} measure */
export function svgOf(taken, look, measure) {
  const { places, names, width, height } = arranged(taken, measure);
  const left = MARGIN + Math.max(0, (LEAST_WIDTH - width) / 2);
  const inner = Math.max(LEAST_WIDTH, width);
  const head = headShape(taken, { x: MARGIN, y: MARGIN, width: inner }, look, measure);
  const top = MARGIN + head.height;
  const legend = legendShape(taken, { x: MARGIN, y: top + height + 8, width: inner }, look, measure);
  const wide = Math.ceil(inner + 2 * MARGIN);
  const all = Math.ceil(top + height + 8 + legend.height);
  const described = `${countOf(taken)} ${taken.address} ${taken.date}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${all}" viewBox="0 0 ${wide} ${all}" role="img" aria-labelledby="trailgraph-title trailgraph-desc" xml:lang="${HTML_LANG[taken.lang]}" font-family="system-ui, sans-serif" text-anchor="middle">`,
    element("title", { id: "trailgraph-title" }, xml(taken.title)),
    element("desc", { id: "trailgraph-desc" }, xml(described)),
    element("rect", { width: wide, height: all, fill: look.colour("--ground") }),
    head.shape,
    `<g data-part="map" transform="translate(${Math.round(left)} ${Math.round(top)})">`,
    element("g", { "data-part": "links" }, linkShapes(taken, places, look)),
    element("g", { "data-part": "topics" }, topicShapes(taken, places, look)),
    element("g", { "data-part": "names" }, names.map(({ font, lines, box }) => nameShape(lines, box, FONTS[font], look)).join("\n")),
    "</g>", legend.shape, "</svg>", "",
  ].join("\n");
}

/** Spread just so far that every name has room, or the most of them. */
/** @param {Taken} taken @param {Measure} measure */
function arranged(taken, measure) {
  const spreads = taken.nodes.length > MANY ? [1] : SPREADS;
  let best = spread(taken, 1, measure);
  for (const by of spreads.slice(1)) {
    if (best.names.length === taken.nodes.length) break;
    const next = spread(taken, by, measure);
    if (next.names.length > best.names.length) best = next;
  }
  return best;
}

/** @param {Taken} taken @param {number} by @param {Measure} measure */
function spread({ nodes, focus, lang }, by, measure) {
  const [xs, ys] = [nodes.map(({ x }) => by * x), nodes.map(({ y }) => by * y)];
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b), Infinity), ys.reduce((a, b) => Math.min(a, b), Infinity)];
  const [right, bottom] = [xs.reduce((a, b) => Math.max(a, b), -Infinity), ys.reduce((a, b) => Math.max(a, b), -Infinity)];
  const empty = nodes.length === 0;
  const view = { width: empty ? 0 : right - left + 2 * RIM.x, height: empty ? 0 : bottom - top + 2 * RIM.y };
  /** @type {Places} */
  const places = new Map(nodes.map((node, i) => [node.id, { x: xs[i] - left + RIM.x, y: ys[i] - top + RIM.y, r: radius(node.degree) }]));
  /** @type {Map<string, Font>} */
  const fonts = new Map();
  const wishes = nodes.map((node) => {
    const font = node.id === focus ? "strong" : "topic";
    fonts.set(node.id, font);
    const { x, y, r } = /** @type {Point & {r: number}} */ (places.get(node.id));
    return { id: node.id, ...measure.name(font, labelOf(node, lang)), x, y, gap: node.id === focus ? r + 4 : r };
  });
  const taken = [...places.values()].map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const names = place(wishes, taken, view).map(({ id, lines, box }) => ({ font: fonts.get(id) ?? "topic", lines, box }));
  return { places, names, ...view };
}

/** @param {Taken} taken @param {Places} places @param {Look} look */
function linkShapes({ nodes, links, lang }, places, look) {
  const t = translator(lang);
  const bend = bends(links);
  const names = new Map(nodes.map((node) => [node.id, nameOf(node, lang)]));
  return links.flatMap(({ id, type, from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const said = element("title", {}, xml(`${names.get(from)} – ${t(`link.${type}.name`)} – ${names.get(to)}`));
    return element("g", { "data-link": id }, said + linkShape(type, a, b, bend.get(id) ?? 0, look));
  }).join("\n");
}

/** The important ones last, so that they lie on top. @param {Taken} taken @param {Places} places @param {Look} look */
function topicShapes(taken, places, look) {
  const { lang, focus, statuses } = taken;
  const t = translator(lang);
  return [...taken.nodes].reverse().map((node) => {
    const at = /** @type {Point & {r: number}} */ (places.get(node.id));
    const area = areaOf(taken, node.area);
    const said = element("title", {}, xml([nameOf(node, lang), t(`kind.${node.kind}`), ...(area ? [nameOf(area, lang)] : [])].join(" · ")));
    return element("g", { "data-topic": node.id }, said + topicShape(node, at, look) + (node.id === focus ? focusRing(node.kind, at, look) : "") + statusMark(statuses.get(node.id), at, look));
  }).join("\n");
}
