// @ts-check
/** How an area's name stands in its region: as large as it fits, in as few lines as possible, never cut, at one place in both languages. Pure. */
import { wrap } from "../graph/labels.js";
import { labelOf } from "../graph/text.js";
import { around, nearest } from "./room.js";

/** @typedef {import("../types.js").OverviewArea} OverviewArea */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("./room.js").Box} Box */
/** @typedef {import("./room.js").Room} Room */
/** @typedef {Record<Lang, string[]>} Lines */
/** @typedef {{box: Box, size: number, lines: Lines}} Title the last line of the box is for a count */
/** @typedef {{title(text: string): number, topic(text: string): number}} Measures the widths of an area's name of 1 px, and of a topic's name */

export const LANGS = /** @type {const} */ (["en", "zh"]);
export const COUNT_LINE = 16;
const SIZES = { most: 16, least: 10 };

/** The largest size at which the name fits, in as few lines as possible; it is never cut, and in need it takes what is taken. */
/** @param {OverviewArea} area @param {Room} room @param {number} largest @param {number} down @param {Measures} measures @returns {Title} */
export function titleOf(area, room, largest, down, measures) {
  const at = { x: room.box.x + room.box.width / 2, y: room.box.y + room.box.height * down };
  for (const taken of [room.taken, []]) {
    for (let size = Math.max(SIZES.least, Math.min(SIZES.most, largest)); size >= SIZES.least; size -= 0.75) {
      for (const most of [1, 2, 3]) {
        const lines = broken(area, size, most, measures);
        const box = lines && nearest(sized(lines, size, measures), at, { ...room, taken });
        if (box) return { box, size, lines };
      }
    }
  }
  const lines = cramped(area, { width: Math.max(40, room.box.width - 12), height: room.box.height - COUNT_LINE }, measures);
  return { box: around(sized(lines, SIZES.least, measures), at.x, room.box.y + room.box.height / 2), size: SIZES.least, lines };
}

/** The longer of the two names in just so many lines, the other in as few as are not much wider. */
/** @param {OverviewArea} area @param {number} size @param {number} most @param {Measures} measures @returns {Lines | null} null where it takes more lines */
function broken(area, size, most, measures) {
  const measure = (/** @type {string} */ text) => size * measures.title(text);
  const [longer, shorter] = measure(labelOf(area, "en")) < measure(labelOf(area, "zh")) ? /** @type {const} */ (["zh", "en"]) : /** @type {const} */ (["en", "zh"]);
  const first = linesOf(labelOf(area, longer), most, measure, Infinity);
  if (first?.length !== most) return null;
  const widest = Math.max(...first.map(measure));
  for (let count = 1; count <= most; count++) {
    const second = linesOf(labelOf(area, shorter), count, measure, 1.25 * widest);
    if (second) return longer === "en" ? { en: first, zh: second } : { en: second, zh: first };
  }
  return null;
}

/** In so many lines, none longer than need be and none cut. */
/** @param {string} name @param {number} most @param {(text: string) => number} measure @param {number} limit @returns {string[] | null} */
function linesOf(name, most, measure, limit) {
  const whole = measure(name) + 1;
  const word = /\p{Script=Han}/u.test(name) ? 0 : Math.max(...name.split(/\s+/).map(measure)) + 1;
  for (let room = Math.max(word, whole / most); room <= Math.min(whole + 0.1, limit); room += 0.05 * whole) {
    const lines = wrap(name, measure, room, 9);
    if (lines.length <= most && !lines.some((line) => line.endsWith("…"))) return lines;
  }
  return null;
}

/** Where nothing else helps, words are broken anywhere, and only what is taller than the region is left out. */
/** @param {OverviewArea} area @param {{width: number, height: number}} room @param {Measures} measures @returns {Lines} */
function cramped(area, { width, height }, measures) {
  const most = Math.max(2, Math.floor(height / (1.2 * SIZES.least)));
  const fits = (/** @type {string} */ text) => SIZES.least * measures.title(text) <= width;
  const lines = (/** @type {Lang} */ lang) => labelOf(area, lang).split(/\s+/).reduce((/** @type {string[]} */ found, word) => {
    const last = found[found.length - 1];
    if (last !== undefined && fits(`${last} ${word}`)) return [...found.slice(0, -1), `${last} ${word}`];
    const pieces = [...word].reduce((/** @type {string[]} */ some, letter) => {
      const piece = some[some.length - 1];
      return piece !== undefined && fits(piece + letter) ? [...some.slice(0, -1), piece + letter] : [...some, letter];
    }, []);
    return [...found, ...pieces];
  }, []);
  const shown = (/** @type {string[]} */ all) => (all.length > most ? [...all.slice(0, most - 1), `${all[most - 1].slice(0, -1)}…`] : all);
  return { en: shown(lines("en")), zh: shown(lines("zh")) };
}

/** @param {Lines} lines @param {number} size @param {Measures} measures */
function sized(lines, size, measures) {
  const widest = Math.max(48, ...LANGS.flatMap((lang) => lines[lang].map((line) => size * measures.title(line))));
  return { width: widest, height: Math.max(lines.en.length, lines.zh.length) * size * 1.2 + COUNT_LINE };
}
