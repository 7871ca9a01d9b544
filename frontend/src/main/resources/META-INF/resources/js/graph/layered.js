// @ts-check
/**
 * Places in layers: what a topic requires stands above it. Layers by longest path, order within them by barycentres
 * (Sugiyama, Tagawa and Toda 1981), places along a layer by isotonic regression. Pure; the same graph, the same places.
 */
import { layersOf } from "./layers.js";
import { ordered } from "./order.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("./layout.js").Laid} Laid */
/** @typedef {import("./layout.js").Tie} Tie */

const DOWN = 140;
const ACROSS = 112;
/** A line that passes a layer needs less room than a topic. */
const PASSING = 26;
/** Neighbours in a full layer stand a little lower in turn, so that their names have room. */
const STAGGER = 34;
const SWEEPS = 24;

/** @param {Laid[]} nodes the important first @param {Tie[]} links @returns {Map<string, Point>} */
export function layered(nodes, links) {
  const { layers, near } = ordered(layersOf(nodes, links));
  const x = along(layers, near);
  const middle = mean([...x.values()]);
  /** @type {Map<string, Point>} */
  const places = new Map();
  layers.forEach((layer, depth) => {
    const real = layer.filter((id) => !isPassing(id));
    const lower = real.length > 6 ? STAGGER : 0;
    real.forEach((id, i) => places.set(id, { x: (x.get(id) ?? 0) - middle, y: (depth - (layers.length - 1) / 2) * (DOWN + STAGGER / 2) + (i % 2) * lower }));
  });
  return places;
}

/** @param {string} id */
const isPassing = (id) => id.includes(" ");

/** @param {string[][]} layers in their order @param {Map<string, string[]>} near neighbours in the layers beside @returns {Map<string, number>} */
function along(layers, near) {
  /** @type {Map<string, number>} */
  const x = new Map();
  for (const layer of layers) layer.forEach((id, i) => x.set(id, (i - (layer.length - 1) / 2) * ACROSS));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = layer.map((id) => {
        const others = near.get(id) ?? [];
        return others.length === 0 ? x.get(id) ?? 0 : mean(others.map((other) => x.get(other) ?? 0));
      });
      spaced(wanted, layer.map((id, i) => (i === 0 ? 0 : gap(layer[i - 1], id)))).forEach((place, i) => x.set(layer[i], place));
    }
  }
  return x;
}

/** @param {string} a @param {string} b */
const gap = (a, b) => (isPassing(a) || isPassing(b) ? PASSING + (isPassing(a) && isPassing(b) ? 0 : ACROSS / 2) : ACROSS);

/**
 * The places nearest to the wanted ones, by least squares, that keep the order and the gaps: with the gaps taken away it
 * is isotonic regression, solved by pooling adjacent violators (Ayer and others 1955).
 * @param {number[]} wanted
 * @param {number[]} gaps before each place
 * @param {number[]} [weights] how much each wish counts; all the same where left out
 */
export function spaced(wanted, gaps, weights = wanted.map(() => 1)) {
  let offset = 0;
  const offsets = gaps.map((one) => (offset += one));
  /** @type {{sum: number, weight: number, count: number}[]} */
  const pools = [];
  wanted.forEach((value, i) => {
    let pool = { sum: (value - offsets[i]) * weights[i], weight: weights[i], count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight >= pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  return pools.flatMap(({ sum, weight, count }) => Array(count).fill(sum / weight)).map((place, i) => place + offsets[i]);
}

/** @param {number[]} values */
const mean = (values) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
