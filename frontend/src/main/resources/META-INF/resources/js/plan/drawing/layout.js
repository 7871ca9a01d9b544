// @ts-check
/**
 * Where everything of the drawing is, in pixels: steps in rows from top to bottom, each below all that it needs; milestones
 * as bands, one below the other; links as the points that they go through. Pure; the same plan, the same drawing.
 */
import { spaced } from "../../graph/layered.js";
import { isPassing, passing, rowsOf } from "./rows.js";
import { untangling } from "./untangle.js";

/** @typedef {import("../../types.js").Plan} Plan */
/** @typedef {import("../../types.js").Point} Point */
/** @typedef {import("./rows.js").Item} Item */
/** @typedef {{id: string, from: string, to: string, points: Point[]}} Line from what is needed down to what needs it */
/** @typedef {{number: number, y: number, height: number}} Band */
/** @typedef {{width: number, height: number, places: Map<string, Point>, rows: string[][], lines: Line[], bands: Band[]}} Layout `places` are the middles of boxes */
/** @typedef {{id: string, from: string, to: string}} Need `from` needs `to` */

export const BOX = { width: 134, height: 46 };
const GAP = 10;
/** A line that passes between boxes. */
const LANE = 9;
const BETWEEN = 27;
const HEAD = 26;
const FOOT = 12;
const APART = 10;
const MARGIN = 8;
const SWEEPS = 24;
/** How far apart lines arrive at a box. */
const PORT = 13;

/** How many boxes stand side by side in so many pixels, with a lane or two beside each; drawn a little smaller one more does. @param {number} width */
export const roomFor = (width) => Math.max(1, Math.floor((1.15 * width - 2 * MARGIN) / (BOX.width + GAP + 1.5 * LANE)));

/** @param {Item[]} items in the order of the plan @param {Need[]} needs @param {number} most side by side @returns {Generator<void, Layout, void>} */
export function* layingOut(items, needs, most) {
  const { rows: start, near, row, bands } = rowsOf(items, most);
  const rows = yield* untangling({ layers: start, near });
  const x = across(rows, near, most);
  const least = Math.min(0, ...rows.flat().map((id) => (x.get(id) ?? 0) - half(id)));
  const width = Math.max(BOX.width, ...rows.flat().map((id) => (x.get(id) ?? 0) - least + half(id))) + 2 * MARGIN;
  const { tops, placed, height } = down(bands, rows.length);
  const at = (/** @type {string} */ id, /** @type {number} */ i) => ({ x: (x.get(id) ?? 0) - least + MARGIN, y: tops[i] + BOX.height / 2 });
  const places = new Map(items.map(({ id }) => [id, at(id, row.get(id) ?? 0)]));
  const lines = needs.flatMap(({ id, from, to }) => {
    const [start, end] = [places.get(to), places.get(from)];
    if (!start || !end) return [];
    const first = row.get(to) ?? 0;
    const between = passing(to, first, row.get(from) ?? 0).flatMap((one, i) => {
      const middle = at(one, first + 1 + i);
      return [-1, 1].map((side) => ({ x: middle.x, y: middle.y + (side * BOX.height) / 2 }));
    });
    return { id, from, to, points: [{ x: start.x, y: start.y + BOX.height / 2 }, ...between, { x: end.x, y: end.y - BOX.height / 2 }] };
  });
  return { width, height, places, rows: rows.map((ids) => ids.filter((id) => !isPassing(id))), lines: fanned(lines), bands: placed };
}

/** @param {string} id */
const half = (id) => (isPassing(id) ? LANE / 2 : BOX.width / 2);

/** @param {{first: number, last: number}[]} bands @param {number} count of rows @returns {{tops: number[], placed: Band[], height: number}} */
function down(bands, count) {
  const tops = new Array(count).fill(0);
  let y = MARGIN;
  const placed = bands.map(({ first, last }, i) => {
    const top = y;
    y += HEAD;
    for (let row = first; row <= last; row++) {
      tops[row] = y;
      y += BOX.height + (row < last ? BETWEEN : FOOT);
    }
    const band = { number: i + 1, y: top, height: y - top };
    y += APART;
    return band;
  });
  return { tops, placed, height: Math.max(0, y - APART + MARGIN) };
}

/** Near what each is linked with, the lanes straight before all, and no wider than so many boxes with their lanes. */
/** @param {string[][]} rows @param {Map<string, string[]>} near @param {number} most @returns {Map<string, number>} */
function across(rows, near, most) {
  const gaps = rows.map((row) => row.map((id, i) => (i === 0 ? 0 : half(row[i - 1]) + half(id) + (isPassing(id) && isPassing(row[i - 1]) ? 0 : GAP / 2))));
  const needed = rows.map((row, i) => gaps[i].reduce((sum, gap) => sum + gap, 0) + (row.length > 0 ? half(row[0]) + half(row[row.length - 1]) : 0));
  const wide = Math.max(most * (BOX.width + GAP), ...needed);
  /** @type {Map<string, number>} */
  const x = new Map();
  rows.forEach((row, i) => row.reduce((left, id, j) => {
    x.set(id, left + gaps[i][j]);
    return left + gaps[i][j];
  }, -needed[i] / 2));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    for (const i of down ? rows.keys() : [...rows.keys()].reverse()) {
      const row = rows[i];
      if (row.length === 0) continue;
      const before = new Set(rows[down ? i - 1 : i + 1]);
      const wanted = row.map((id) => wish(id, near, x, before));
      const span = gaps[i].reduce((sum, gap) => sum + gap, 0);
      const [least, greatest] = [-wide / 2 + half(row[0]), wide / 2 - half(row[row.length - 1]) - span];
      let offset = 0;
      spaced(wanted, gaps[i], row.map((id) => (isPassing(id) ? 6 : 1))).forEach((place, j) => {
        offset += gaps[i][j];
        x.set(row[j], Math.min(greatest, Math.max(least, place - offset)) + offset);
      });
    }
  }
  return x;
}

/** A lane goes on where it came from; a box stands in the middle of its lines. @param {string} id @param {Map<string, string[]>} near @param {Map<string, number>} x @param {Set<string>} before the row that was placed just now */
function wish(id, near, x, before) {
  const others = near.get(id) ?? [];
  const lanes = isPassing(id) ? others.filter(isPassing) : [];
  const ids = [lanes.filter((lane) => before.has(lane)), lanes, others].find((some) => some.length > 0) ?? [];
  return ids.length === 0 ? x.get(id) ?? 0 : ids.reduce((sum, one) => sum + (x.get(one) ?? 0), 0) / ids.length;
}

/** Lines that arrive at the same box arrive side by side, in the order they come from. @param {Line[]} lines @returns {Line[]} */
function fanned(lines) {
  /** @type {Map<string, Line[]>} */
  const arriving = new Map();
  for (const line of lines) arriving.set(line.from, [...(arriving.get(line.from) ?? []), line]);
  for (const group of arriving.values()) {
    const step = Math.min(PORT, (BOX.width - 40) / group.length);
    group.sort((a, b) => a.points[a.points.length - 2].x - b.points[b.points.length - 2].x)
      .forEach(({ points }, i) => (points[points.length - 1].x += (i - (group.length - 1) / 2) * step));
  }
  return lines;
}
