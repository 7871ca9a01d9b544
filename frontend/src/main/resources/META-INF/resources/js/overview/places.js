// @ts-check
/** Where names stand in a region: the area's own first, then as many of its main topics as have room. The same place in both languages. Pure. */
import { wrap } from "../graph/labels.js";
import { labelOf } from "../graph/text.js";
import { APART, around, least, roomIn } from "./room.js";
import { LANGS, titleOf } from "./title.js";

/** @typedef {import("../types.js").OverviewArea} OverviewArea */
/** @typedef {import("../types.js").OverviewTopic} OverviewTopic */
/** @typedef {import("./cells.js").Point} Point */
/** @typedef {import("./room.js").Box} Box */
/** @typedef {import("./room.js").Room} Room */
/** @typedef {import("./title.js").Lines} Lines */
/** @typedef {import("./title.js").Measures} Measures */
/** @typedef {import("./title.js").Title} Title */
/** @typedef {{topic: OverviewTopic, lines: Lines, width: number, height: number}} Wish */
/** @typedef {{topic: OverviewTopic, box: Box, r: number, lines: Lines}} Spot `r` is the radius of its dot, at the left of the box */

/** The height of a line of a topic's name, and the room for its dot. */
export const TOPIC_LINE = 15;
export const DOT_ROOM = 15;
const TOPIC_WIDTH = 128;

/** What is tried until all topics have room: how large the name may be, how far down it stands, how far apart topics keep. */
const WIDE = 14;
const TRIALS = [[1, 0.5, WIDE], [1, 0.3, WIDE], [1, 0.3, 5], [0.88, 0.3, 5], [0.88, 0.2, 5], [0.88, 0.7, 5]];

/**
 * @param {OverviewArea} area
 * @param {readonly Point[]} corners of its region, which is convex
 * @param {Box[]} taken
 * @param {{most: number, topics: number}} limits the largest size of its name, and how many topics
 * @param {Measures} measures
 * @returns {{title: Title, topics: Spot[]}}
 */
export function namesIn(area, corners, taken, limits, measures) {
  const room = roomIn(corners, taken);
  const far = Math.max(WIDE, Math.sqrt(room.box.width * room.box.height) / 13);
  const wanted = area.topics.slice(0, limits.topics).map((topic) => wishOf(topic, measures));
  /** @type {{title: Title, topics: Spot[], worth: number} | null} */
  let best = null;
  for (const [scale, down, apart] of TRIALS) {
    const title = titleOf(area, room, limits.most * scale, down, measures);
    const topics = spotsOf(wanted, { ...room, taken: [...room.taken, title.box] }, apart === WIDE ? far : apart);
    const worth = wanted.reduce((sum, { topic }, rank) => (topics.some((spot) => spot.topic === topic) ? sum + 1 / (rank + 2) : sum), 0.03 * title.size);
    if (best === null || worth > best.worth) best = { title, topics, worth };
    if (topics.length === wanted.length) break;
  }
  return /** @type {{title: Title, topics: Spot[]}} */ (best);
}

/** @param {Wish[]} wanted the most important first @param {Room} room @param {number} apart @returns {Spot[]} those that have room */
function spotsOf(wanted, room, apart) {
  const taken = [...room.taken];
  return wanted.flatMap((wish) => {
    const box = spotFor(wish, { ...room, taken }, apart);
    if (!box) return [];
    taken.push(box);
    return [{ topic: wish.topic, lines: wish.lines, box, r: 3 + Math.min(2.5, Math.sqrt(wish.topic.degree ?? 1) / 2) }];
  });
}

/** @param {OverviewTopic} topic @param {Measures} measures @returns {Wish} */
function wishOf(topic, measures) {
  const lines = { en: wrap(labelOf(topic, "en"), measures.topic, TOPIC_WIDTH, 2), zh: wrap(labelOf(topic, "zh"), measures.topic, TOPIC_WIDTH, 2) };
  const width = DOT_ROOM + Math.max(...LANGS.flatMap((lang) => lines[lang].map(measures.topic)));
  return { topic, lines, width, height: Math.max(22, Math.max(lines.en.length, lines.zh.length) * TOPIC_LINE + 2) };
}

/** As far from all that is taken as asked for, and a little away from the border. @param {Wish} wish @param {Room} room @param {number} wanted @returns {Box | null} */
function spotFor(wish, { fits, places, taken }, wanted) {
  let best = null;
  let most = -Infinity;
  for (const place of places) {
    const box = around(wish, place.x, place.y);
    if (!fits(box, 6)) continue;
    const free = least(box, taken);
    const worth = free < APART ? -Infinity : -Math.abs(free - wanted) / 4;
    if (worth + 2 <= most) continue;
    const whole = worth + (fits(box, 14) ? 2 : 0);
    if (whole > most) [best, most] = [box, whole];
  }
  return best;
}
