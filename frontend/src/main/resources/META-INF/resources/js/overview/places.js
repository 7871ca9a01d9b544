// @ts-check
/** Where names stand in a region: the area's own first, then as many of its main topics as have room. The same place in both languages. Pure. */
import { wrap } from "../graph/labels.js";
import { nameOf } from "../i18n.js";

/** @typedef {import("../types.js").OverviewArea} OverviewArea */
/** @typedef {import("../types.js").OverviewTopic} OverviewTopic */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../graph/labels.js").Box} Box */
/** @typedef {import("./cells.js").Point} Point */
/** @typedef {Record<Lang, string[]>} Lines */
/** @typedef {{box: Box, size: number, lines: Lines}} Title the last line of the box is for a count */
/** @typedef {{topic: OverviewTopic, box: Box, r: number, lines: Lines}} Spot `r` is the radius of its dot, at the left of the box */
/** @typedef {{title(text: string): number, topic(text: string): number}} Measures the widths of an area's name of 1 px, and of a topic's name */

/** The height of a line of a topic's name, and the room for its dot. */
export const TOPIC_LINE = 15;
export const DOT_ROOM = 15;
export const COUNT_LINE = 16;

const LANGS = /** @type {const} */ (["en", "zh"]);
const SIZES = { most: 20, least: 10 };
const TOPIC_WIDTH = 116;
const STEP = 5;
const APART = 5;

/**
 * @param {OverviewArea} area
 * @param {readonly Point[]} corners of its region, which is convex
 * @param {Box[]} taken
 * @param {{most: number, topics: number}} limits the largest size of its name, and how many topics
 * @param {Measures} measures
 * @returns {{title: Title, topics: Spot[]}}
 */
export function namesIn(area, corners, taken, limits, measures) {
  const fits = within(corners);
  const places = candidates(corners);
  const title = titleOf(area, { fits, places, taken, corners, most: Math.min(SIZES.most, limits.most) }, measures);
  const here = [...taken, title.box];
  /** @type {Spot[]} */
  const topics = [];
  for (const topic of area.topics) {
    if (topics.length === limits.topics) break;
    const spot = spotOf(topic, { fits, places, taken: here }, measures);
    if (!spot) continue;
    topics.push(spot);
    here.push(spot.box);
  }
  return { title, topics };
}

/** @typedef {(box: Box, margin: number) => boolean} Fits */
/** @typedef {{fits: Fits, places: Point[], taken: Box[]}} Room */

/** The largest size at which the name fits, in as few lines as possible; it is never cut. */
/** @param {OverviewArea} area @param {Room & {corners: readonly Point[], most: number}} room @param {Measures} measures @returns {Title} */
function titleOf(area, room, measures) {
  const middle = average(room.corners);
  const near = room.places.map((place) => ({ ...place, far: Math.hypot(place.x - middle.x, 1.6 * (place.y - middle.y)) })).sort((a, b) => a.far - b.far);
  for (let size = room.most; size >= SIZES.least; size -= 0.5) {
    for (const most of [1, 2, 3]) {
      const lines = broken(area, size, most, measures);
      if (!lines) continue;
      const title = sized(lines, size, measures);
      const place = near.find(({ x, y }) => room.fits(around(title, x, y), 5) && room.taken.every((box) => apart(around(title, x, y), box) >= APART));
      if (place) return { box: around(title, place.x, place.y), size, lines };
    }
  }
  const lines = cramped(area, Math.max(40, width(room.corners) - 12), measures);
  return { box: around(sized(lines, SIZES.least, measures), middle.x, middle.y), size: SIZES.least, lines };
}

/** @param {OverviewArea} area @param {number} size @param {number} most @param {Measures} measures @returns {Lines | null} null where it takes more lines */
function broken(area, size, most, measures) {
  const lines = LANGS.map((lang) => {
    const name = nameOf(area, lang);
    const measure = (/** @type {string} */ text) => size * measures.title(text);
    const [longest, whole] = [Math.max(...name.split(/\s+/).map(measure)), measure(name) + 1];
    for (let room = Math.min(whole, Math.max(/\p{Script=Han}/u.test(name) ? whole / most : longest + 1, whole / most)); room <= whole; room += 0.08 * whole) {
      const found = wrap(name, measure, room, 9);
      if (found.length <= most && !found.some((line) => line.endsWith("…"))) return found;
    }
    return most === 1 ? null : wrap(name, measure, whole, 9);
  });
  const [en, zh] = lines;
  return en && zh && Math.max(en.length, zh.length) === most ? { en, zh } : null;
}

/** Where nothing else helps, broken anywhere. @param {OverviewArea} area @param {number} room @param {Measures} measures @returns {Lines} */
function cramped(area, room, measures) {
  const lines = (/** @type {Lang} */ lang) => {
    /** @type {string[]} */
    const found = [""];
    for (const letter of nameOf(area, lang)) {
      if (SIZES.least * measures.title(found[found.length - 1] + letter) > room) found.push("");
      found[found.length - 1] += letter;
    }
    return found.map((line) => line.trim());
  };
  return { en: lines("en"), zh: lines("zh") };
}

/** @param {Lines} lines @param {number} size @param {Measures} measures */
function sized(lines, size, measures) {
  const widest = Math.max(48, ...LANGS.flatMap((lang) => lines[lang].map((line) => size * measures.title(line))));
  return { width: widest, height: Math.max(lines.en.length, lines.zh.length) * size * 1.2 + COUNT_LINE };
}

/** Far from all that is taken, so that names spread over the region. */
/** @param {OverviewTopic} topic @param {Room} room @param {Measures} measures @returns {Spot | null} */
function spotOf(topic, { fits, places, taken }, measures) {
  const lines = { en: wrap(nameOf(topic, "en"), measures.topic, TOPIC_WIDTH, 2), zh: wrap(nameOf(topic, "zh"), measures.topic, TOPIC_WIDTH, 2) };
  const size = {
    width: DOT_ROOM + Math.max(...LANGS.flatMap((lang) => lines[lang].map(measures.topic))),
    height: Math.max(22, Math.max(lines.en.length, lines.zh.length) * TOPIC_LINE + 2),
  };
  /** @type {{box: Box, worth: number} | null} */
  let best = null;
  for (const place of places) {
    const box = around(size, place.x, place.y);
    if (!fits(box, 6)) continue;
    const room = Math.min(...taken.map((other) => apart(box, other)));
    if (room < APART) continue;
    const worth = Math.min(room, 14) + (fits(box, 16) ? 3 : 0);
    if (best === null || worth > best.worth) best = { box, worth };
  }
  return best && { topic, box: best.box, r: 3.5 + Math.min(3, Math.sqrt(topic.degree ?? 1) / 2), lines };
}

/** @param {readonly Point[]} corners clockwise on the screen @returns {Fits} whether a box lies inside, a margin away from the border */
function within(corners) {
  const sides = corners.map((a, i) => {
    const b = corners[(i + 1) % corners.length];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [nx, ny] = [(a.y - b.y) / length, (b.x - a.x) / length];
    return { nx, ny, c: nx * a.x + ny * a.y };
  });
  return ({ x, y, width, height }, margin) => sides.every(({ nx, ny, c }) => nx * (nx > 0 ? x : x + width) + ny * (ny > 0 ? y : y + height) - c >= margin);
}

/** @param {readonly Point[]} corners @returns {Point[]} */
function candidates(corners) {
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...corners.map(({ x }) => x)), Math.max(...corners.map(({ y }) => y))];
  const places = [];
  for (let y = top + 8; y < bottom; y += STEP) for (let x = left + 8; x < right; x += 2 * STEP) places.push({ x, y });
  return places;
}

/** @param {{width: number, height: number}} size @param {number} x @param {number} y @returns {Box} */
const around = ({ width, height }, x, y) => ({ x: x - width / 2, y: y - height / 2, width, height });

/** How far two boxes are apart; negative where they overlap. @param {Box} a @param {Box} b */
function apart(a, b) {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
}

/** @param {readonly Point[]} corners @returns {Point} */
function average(corners) {
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** @param {readonly Point[]} corners */
const width = (corners) => Math.max(...corners.map(({ x }) => x)) - Math.min(...corners.map(({ x }) => x));
