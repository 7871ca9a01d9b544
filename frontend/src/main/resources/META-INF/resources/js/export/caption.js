// @ts-check
/** What stands around the exported picture: its title above, and below it the legend and where it is from. Pure. */
import { wrap } from "../graph/labels.js";
import { LINK_TYPES } from "../graph/styles.js";
import { nameOf, translator } from "../i18n.js";
import { xml } from "./escape.js";
import { element, sampleShape, statusMark, topicShape } from "./shapes.js";
import { areaOf } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("./shapes.js").Look} Look */
/** @typedef {{sign: number, draw(x: number, y: number): string, text: string}} Entry `sign` is the width of what is drawn */

/** @typedef {import("./svg.js").Measure} Measure */
/** @typedef {{x: number, y: number, width: number}} Place */

const TITLE = { size: 20, weight: 680 };
const TITLE_LINE = 26;
const LEGEND = { size: 12.5, weight: 400 };
const ROW = 22;
const GAP = 24;
const FOOT = 34;

/** @param {Taken} taken @param {Place} at @param {Look} look @param {Measure} measure @returns {{shape: string, height: number}} */
export function headShape(taken, { x, y, width }, { colour }, measure) {
  const lines = wrap(taken.title, (text) => measure.width(text, TITLE), width, 3);
  const title = lines.map((text, i) => element("text", { x, y: y + 14 + i * TITLE_LINE, "font-size": TITLE.size, "font-weight": TITLE.weight, "text-anchor": "start", fill: colour("--ink") }, xml(text)));
  const count = element("text", { x, y: y + 10 + lines.length * TITLE_LINE, "font-size": 13, "text-anchor": "start", fill: colour("--ink-2") }, xml(countOf(taken)));
  return { shape: element("g", { "data-part": "title" }, title.join("") + count), height: 26 + lines.length * TITLE_LINE };
}

/** @param {Taken} taken */
export function countOf({ nodes, links, lang }) {
  const t = translator(lang);
  return t("export.count", { topics: t("export.countTopics", { count: nodes.length }), links: t("export.countLinks", { count: links.length }) });
}

/** Only what occurs. @param {Taken} taken @param {Look} look @returns {Entry[][]} */
function groups(taken, look) {
  const t = translator(taken.lang);
  const types = new Set(taken.links.map(({ type }) => type));
  const kinds = new Set(taken.nodes.map(({ kind }) => kind));
  const areas = [...new Set(taken.nodes.flatMap(({ area }) => area ?? []))].sort();
  const statuses = new Set(taken.nodes.map(({ id }) => taken.statuses.get(id)));
  const topic = (/** @type {import("../types.js").Kind} */ kind, /** @type {string | null} */ area, /** @type {string} */ text) =>
    ({ sign: 14, draw: (/** @type {number} */ x, /** @type {number} */ y) => topicShape({ kind, area }, { x: x + 7, y, r: 7 }, look), text });
  return [
    LINK_TYPES.filter((type) => types.has(type)).map((type) => ({ sign: 38, draw: (/** @type {number} */ x, /** @type {number} */ y) => sampleShape(type, { x, y }, look), text: t(`link.${type}.name`) })),
    areas.map((area) => topic("concept", area, nameOf(/** @type {import("../types.js").Area} */ (areaOf(taken, area)), taken.lang))),
    [
      ...(/** @type {const} */ (["concept", "question"])).filter((kind) => kinds.has(kind)).map((kind) => topic(kind, null, t(`kind.${kind}`))),
      ...(/** @type {const} */ (["known", "ready"])).filter((status) => statuses.has(status))
        .map((status) => ({ sign: 14, draw: (/** @type {number} */ x, /** @type {number} */ y) => statusMark(status, { x: x + 7, y, r: 0 }, look), text: t(`status.${status}`) })),
    ],
  ].filter((group) => group.length > 0);
}

/** @param {Taken} taken @param {Place} at @param {Look} look @param {Measure} measure @returns {{shape: string, height: number}} */
export function legendShape(taken, at, look, measure) {
  const [left, right] = [at.x, at.x + at.width];
  let y = at.y + ROW;
  /** @type {string[]} */
  const shapes = [element("path", { d: `M${left} ${at.y}H${right}`, stroke: look.colour("--rule"), "stroke-width": 1 })];
  for (const group of groups(taken, look)) {
    let x = left;
    for (const { sign, draw, text } of group) {
      const width = sign + 8 + measure.width(text, LEGEND);
      if (x > left && x + width > right) [x, y] = [left, y + ROW];
      shapes.push(draw(x, y), element("text", { x: x + sign + 8, y: y + 0.36 * LEGEND.size, "font-size": LEGEND.size, "text-anchor": "start", fill: look.colour("--ink-2") }, xml(text)));
      x += width + GAP;
    }
    y += ROW + 4;
  }
  shapes.push(element("text", { x: left, y: y + 8, "font-size": 11.5, "text-anchor": "start", fill: look.colour("--ink-3") }, xml(sourceOf(taken))));
  return { shape: element("g", { "data-part": "legend" }, shapes.join("")), height: y + FOOT - at.y };
}

/** Who made it, from where and when; without what only a program reads in the address. @param {Taken} taken */
export const sourceOf = ({ address, date }) => `Trailgraph · ${address.replace(/[?#].*$/, "")} · ${date}`;
