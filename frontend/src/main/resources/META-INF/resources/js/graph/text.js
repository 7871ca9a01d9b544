// @ts-check
/** What is written on the map and how wide it is; measured once, since measuring is slow. */
import { pick, words } from "../i18n.js";
import { wrap } from "./labels.js";

/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {{lines: string[], width: number}} Measured */

const FAMILY = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** @typedef {"topic" | "strong" | "link" | "badge"} Kind */
/** @type {Record<Kind, {font: string, room: number, most: number}>} `room` is the width of a line, `most` how many there are */
export const TEXTS = {
  topic: { font: `500 12.5px ${FAMILY}`, room: 136, most: 2 },
  strong: { font: `650 13px ${FAMILY}`, room: 240, most: 4 },
  link: { font: `italic 11px ${FAMILY}`, room: 200, most: 1 },
  badge: { font: `600 10.5px ${FAMILY}`, room: 60, most: 1 },
};

/** So many texts are kept. */
const KEPT = 20_000;

/** What a name that there is in the other language only ends with. */
const OTHER = { en: " (EN)", zh: " (ZH)" };

/** @param {import("../types.js").TopicName} node @param {Lang} lang */
export function labelOf(node, lang) {
  const name = pick(node, lang);
  if (!name) return words(node.id);
  return name.fallback ? name.text + OTHER[name.lang] : name.text;
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction that a text begins with. @param {string} text @returns {CanvasDirection} */
export const directionOf = (text) => (RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr");

/** @param {CanvasRenderingContext2D} context @returns {(kind: Kind, text: string) => Measured} */
export function measurer(context) {
  /** @type {Map<string, Measured>} */
  const known = new Map();
  return (kind, text) => {
    const key = kind + text;
    const before = known.get(key);
    if (before) return before;
    const { font, room, most } = TEXTS[kind];
    context.font = font;
    const measure = (/** @type {string} */ part) => context.measureText(part).width;
    const lines = wrap(text, measure, room, most);
    const measured = { lines, width: Math.max(0, ...lines.map(measure)) };
    if (known.size >= KEPT) known.clear();
    known.set(key, measured);
    return measured;
  };
}
