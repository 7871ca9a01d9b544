// @ts-check
/** A graph that looks like a field of knowledge: areas of topics, most links near, some far. The same numbers always give the same graph. */
import { seeded } from "/js/graph/seeded.js";
import { LINK_TYPES } from "/js/graph/styles.js";

const AREAS = 12;
const NEAR = 0.85;
/** The room of a topic on the map, about as wide as the force layout gives it. */
const SPACING = 80;
/** The part of each area in whose middle nobody is: topic 0 of the first has room there, and can be dragged. */
const CLEARING = 0.02;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * @param {number} topics
 * @param {number} links
 * @returns {{nodes: import("/js/types.js").PlacedNode[], links: import("/js/types.js").GraphLink[]}}
 */
export function clustered(topics, links) {
  const random = seeded(topics);
  const places = Array.from({ length: topics }, (_, i) => placeOf(i, topics, random));
  const pairs = pairsOf(places, links, random);
  const degree = new Int32Array(topics);
  for (const [a, b] of pairs) {
    degree[a]++;
    degree[b]++;
  }
  const id = (/** @type {number} */ i) => `topic-${i}`;
  return {
    nodes: places.map(({ x, y }, i) => ({
      id: id(i), kind: i % 6 === 5 ? "question" : "concept", en: `Topic number ${i}`, zh: `第 ${i} 个主题`, area: `area-${i % AREAS}`, degree: degree[i],
      difficulty: 1 + (i % 5), x, y, pinned: false, hidden: false, from: null,
    })),
    links: pairs.map(([a, b], i) => {
      const type = LINK_TYPES[i % LINK_TYPES.length];
      return { id: `${id(a)}--${type}--${id(b)}`, type, from: id(a), to: id(b) };
    }),
  };
}

/** Topics of an area lie in a disc, the discs around the middle. @param {number} i @param {number} topics @param {() => number} random */
function placeOf(i, topics, random) {
  const area = i % AREAS;
  const radius = SPACING * Math.sqrt(topics / AREAS / Math.PI);
  const [turn, distance] = [area * GOLDEN_ANGLE, 1.75 * radius * Math.sqrt(area)];
  const [angle, out] = i === 0 ? [0, 0] : [random() * 2 * Math.PI, radius * Math.sqrt(CLEARING + (1 - CLEARING) * random())];
  const even = (/** @type {number} */ value) => 2 * Math.round(value / 2);
  return { x: even(1.3 * (distance * Math.cos(turn) + out * Math.cos(angle))), y: even(0.8 * (distance * Math.sin(turn) + out * Math.sin(angle))) };
}

/** @param {{x: number, y: number}[]} places @param {number} count @param {() => number} random @returns {[number, number][]} no pair twice */
function pairsOf(places, count, random) {
  const cell = (/** @type {number} */ value) => Math.floor(value / (3 * SPACING));
  /** @type {Map<string, number[]>} */
  const cells = new Map();
  places.forEach(({ x, y }, i) => {
    const key = `${cell(x)} ${cell(y)}`;
    cells.set(key, [...(cells.get(key) ?? []), i]);
  });
  /** @type {Map<string, [number, number]>} */
  const pairs = new Map();
  while (pairs.size < count) {
    const a = Math.floor(random() * places.length);
    const beside = [cell(places[a].x) + Math.floor(random() * 3) - 1, cell(places[a].y) + Math.floor(random() * 3) - 1];
    const near = cells.get(beside.join(" ")) ?? [];
    const b = random() < NEAR ? near[Math.floor(random() * near.length)] : Math.floor(random() ** 2 * places.length);
    if (b !== undefined && a !== b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b]);
  }
  return [...pairs.values()];
}
