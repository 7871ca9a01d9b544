// @ts-check
/**
 * The order within rows that crosses few lines: barycentre sweeps from several starts, each followed by sifting (Matuszewski,
 * Schönfeld and Molitor 1999), of which the best is kept. The same rows always get the same order. Pure.
 */
import { crossings, ordered } from "../../graph/order.js";
import { seeded } from "../../graph/seeded.js";

/** @typedef {{layers: string[][], near: Map<string, string[]>}} Layers */
/** @typedef {Map<string, {row: number, at: number}>} Seats */

/** Starts, fewer where each takes longer: so many stand-ins and steps are gone through in all. */
const STARTS = 16;
const EFFORT = 6_000;
const ROUNDS = 10;

/** It may pause after each start. @param {Layers} start @returns {Generator<void, string[][], void>} */
export function* untangling({ layers, near }) {
  const random = seeded(1);
  const size = layers.reduce((sum, layer) => sum + layer.length, 0);
  const starts = Math.max(1, Math.min(STARTS, Math.floor(EFFORT / Math.max(1, size))));
  let best = layers;
  let fewest = Infinity;
  for (let i = 0; i < starts && fewest > 0; i++) {
    const from = i === 0 ? layers : layers.map((layer) => shuffled(layer, random));
    const order = sifted(ordered({ layers: from, near }));
    const count = crossings(order, near);
    if (count < fewest) [best, fewest] = [order, count];
    yield;
  }
  return best;
}

/** @param {string[]} ids @param {() => number} random */
const shuffled = (ids, random) => ids.map((id) => ({ id, key: random() })).sort((a, b) => a.key - b.key).map(({ id }) => id);

/** Each in turn goes to the place in its row where it crosses least, until none gains by it. @param {Layers} start */
function sifted({ layers, near }) {
  const rows = layers.map((layer) => [...layer]);
  /** @type {Seats} */
  const seats = new Map(rows.flatMap((ids, row) => ids.map((id, at) => /** @type {const} */ ([id, { row, at }]))));
  for (let round = 0, better = true; better && round < ROUNDS; round++) {
    better = false;
    for (const row of rows) for (const id of [...row]) better = sift(id, row, near, seats) || better;
  }
  return rows;
}

/** @param {string} id @param {string[]} row @param {Map<string, string[]>} near @param {Seats} seats @returns {boolean} whether it moved */
function sift(id, row, near, seats) {
  const here = row.indexOf(id);
  let [best, least] = [here, 0];
  for (const step of [1, -1]) {
    let sum = 0;
    for (let at = here + step; at >= 0 && at < row.length; at += step) {
      const [left, right] = step > 0 ? [id, row[at]] : [row[at], id];
      sum += crossed(right, left, near, seats) - crossed(left, right, near, seats);
      if (sum < least) [best, least] = [at, sum];
    }
  }
  if (best === here) return false;
  row.splice(here, 1);
  row.splice(best, 0, id);
  row.forEach((one, at) => (/** @type {{at: number}} */ (seats.get(one)).at = at));
  return true;
}

/** How often the lines of two cross where one stands left of the other. @param {string} left @param {string} right @param {Map<string, string[]>} near @param {Seats} seats */
function crossed(left, right, near, seats) {
  let count = 0;
  for (const a of near.get(left) ?? []) {
    for (const b of near.get(right) ?? []) {
      const [one, other] = [seats.get(a), seats.get(b)];
      if (one && other && one.row === other.row && one.at > other.at) count++;
    }
  }
  return count;
}
