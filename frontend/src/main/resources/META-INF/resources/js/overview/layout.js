// @ts-check
/** Where the areas of the atlas lie: sizes by what is in them, those with many links side by side. The same data always looks the same. */
import { cells, island, middleOf, shareOut } from "./cells.js";
import { seated } from "./seats.js";

/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("./cells.js").Corner} Corner */
/** @typedef {import("./cells.js").Point} Point */
/** @typedef {{id: string, corners: Corner[], middle: Point}} Region */
/** @typedef {Point & {angle: number, length: number}} Border the middle of a border between two regions, the way across it, and how long it is */

/** More areas than these are only in the list. */
export const MOST_AREAS = 60;

const GAP = 9;
/** Names are wider than tall, and so the regions should be. */
const STRETCH = 1.25;

/**
 * @param {Overview} overview
 * @param {{width: number, height: number}} box
 * @returns {{regions: Region[], borders: Map<string, Border>}} borders by `tieKey`
 */
export function atlasLayout({ areas, links }, { width, height }) {
  const weight = weighing(areas);
  const shown = [...areas].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_AREAS);
  const total = shown.reduce((sum, area) => sum + weight(area), 0);
  const [field, coast] = [island(width / STRETCH, height, 2, 20), island(width / STRETCH, height, 2, 96)];
  const even = shareOut(spiral(shown.length, width / STRETCH, height), shown.map(() => 1 / shown.length), field, 12);
  const borders = cells(even, field).map((cell) => new Set(cell.map(({ by }) => by)));
  const seats = seated(shown.map((area) => area.id), links, even, (a, b) => borders[a].has(b));
  const sites = shareOut(seats, shown.map((area) => weight(area) / total), field, 24);
  const regions = cells(sites, coast, GAP).map((cell, i) => region(shown[i].id, cell));
  return { regions, borders: bordersOf(regions) };
}

/** The same for both directions. @param {string} a @param {string} b */
export const tieKey = (a, b) => (a < b ? `${a},${b}` : `${b},${a}`);

/** Areas differ in size, but the smallest still has room for its name. @param {Overview["areas"]} areas */
function weighing(areas) {
  const size = (/** @type {{concepts: number, questions: number}} */ area) => area.concepts + area.questions;
  const mean = areas.reduce((sum, area) => sum + size(area), 0) / Math.max(1, areas.length);
  return (/** @type {{concepts: number, questions: number}} */ area) => size(area) + Math.max(14, 0.6 * mean);
}

/** @param {number} count @param {number} width @param {number} height points spread evenly, as in the head of a sunflower */
function spiral(count, width, height) {
  return Array.from({ length: count }, (_, i) => {
    const [r, angle] = [0.46 * Math.sqrt((i + 0.5) / count), 2.4 * i];
    return { x: width * (0.5 + r * Math.cos(angle)), y: height * (0.5 + r * Math.sin(angle)), w: 0 };
  });
}

/** @param {string} id @param {Corner[]} cell @returns {Region} */
function region(id, cell) {
  const corners = cell.map(({ x, y, by }) => ({ x: x * STRETCH, y, by }));
  const { x, y } = middleOf(corners);
  return { id, corners, middle: { x, y } };
}

/** @param {Region[]} regions @returns {Map<string, Border>} */
function bordersOf(regions) {
  /** @type {Map<string, Border>} */
  const borders = new Map();
  regions.forEach(({ id, corners }, own) => corners.forEach((from, i) => {
    if (from.by === null || from.by < own) return;
    const to = corners[(i + 1) % corners.length];
    const other = regions[from.by];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const angle = Math.atan2(to.x - from.x, from.y - to.y);
    const [x, y] = [(from.x + to.x) / 2 + (GAP / 2) * Math.cos(angle), (from.y + to.y) / 2 + (GAP / 2) * Math.sin(angle)];
    const towards = Math.cos(angle) * (other.middle.x - x) + Math.sin(angle) * (other.middle.y - y) > 0;
    borders.set(tieKey(id, other.id), { x: towards ? x : from.x + to.x - x, y: towards ? y : from.y + to.y - y, angle, length });
  }));
  return borders;
}
