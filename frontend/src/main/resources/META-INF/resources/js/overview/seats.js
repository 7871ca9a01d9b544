// @ts-check
/** Who sits beside whom: gives each area a seat so that those with many links are neighbours. Pure; the same areas always sit the same. */

/** @typedef {import("../types.js").AreaLink} AreaLink */
/** @typedef {import("./cells.js").Point} Point */
/** @typedef {{ties: [number, number][][], worth: Float64Array, count: number}} Table `ties`: with whom each has how many links; `worth` of a link between two seats */

/** How many swaps may be weighed in all. */
const EFFORT = 60_000;

/**
 * @template {Point} T
 * @param {string[]} ids
 * @param {AreaLink[]} links
 * @param {T[]} seats as many as ids
 * @param {(a: number, b: number) => boolean} adjacent whether two seats share a border
 * @returns {T[]} the seat of each
 */
export function seated(ids, links, seats, adjacent) {
  const table = tableOf(ids, links, seats, adjacent);
  const starts = Math.max(1, Math.min(40, Math.floor(EFFORT / (ids.length ** 2 * 6))));
  let best = settled(shuffled(ids.length, 0), table);
  for (let start = 1; start < starts; start++) {
    const next = settled(shuffled(ids.length, start), table);
    if (worthOf(next, table) > worthOf(best, table) + 1e-9) best = next;
  }
  return best.map((seat) => seats[seat]);
}

/** Adjacent seats are worth most; beyond, nearer ones are worth a little more. */
/** @param {string[]} ids @param {AreaLink[]} links @param {Point[]} seats @param {(a: number, b: number) => boolean} adjacent @returns {Table} */
function tableOf(ids, links, seats, adjacent) {
  const index = new Map(ids.map((id, i) => [id, i]));
  /** @type {[number, number][][]} */
  const ties = ids.map(() => []);
  for (const { from, to, count } of links) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined) continue;
    ties[a].push([b, count]);
    ties[b].push([a, count]);
  }
  const count = ids.length;
  const across = Math.hypot(Math.max(...seats.map(({ x }) => x)) - Math.min(...seats.map(({ x }) => x)), 1);
  const worth = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) worth[a * count + b] = (adjacent(a, b) ? 1 : 0) - (0.8 * Math.hypot(seats[a].x - seats[b].x, seats[a].y - seats[b].y)) / across;
  }
  return { ties, worth, count };
}

/** Swaps seats as long as that makes it better. @param {number[]} start @param {Table} table */
function settled(start, { ties, worth, count }) {
  const seat = [...start];
  const of = (/** @type {number} */ one, /** @type {number} */ at, /** @type {number} */ but) => {
    let sum = 0;
    for (const [other, links] of ties[one]) if (other !== but) sum += links * worth[at * count + seat[other]];
    return sum;
  };
  let better = true;
  for (let round = 0; better && round < 12; round++) {
    better = false;
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        if (of(a, seat[b], b) + of(b, seat[a], a) <= of(a, seat[a], b) + of(b, seat[b], a) + 1e-9) continue;
        [seat[a], seat[b]] = [seat[b], seat[a]];
        better = true;
      }
    }
  }
  return seat;
}

/** @param {number[]} seat @param {Table} table */
const worthOf = (seat, { ties, worth, count }) =>
  ties.reduce((sum, near, a) => near.reduce((some, [b, links]) => some + links * worth[seat[a] * count + seat[b]], sum), 0);

/** Another order for each turn: by strides that have no divisor in common with the count. @param {number} count @param {number} turn */
function shuffled(count, turn) {
  let stride = 1 + (turn % Math.max(1, count - 1));
  while (divisor(stride, count) > 1) stride++;
  return Array.from({ length: count }, (_, i) => (i * stride + 5 * turn) % count);
}

/** @param {number} a @param {number} b @returns {number} */
const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
