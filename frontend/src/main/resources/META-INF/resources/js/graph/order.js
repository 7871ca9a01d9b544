// @ts-check
/** The order within layers that crosses few lines: barycentre sweeps, of which the best is kept. Pure. */

/** @typedef {import("./layers.js").Layers} Layers */

const SWEEPS = 12;

/** @param {Layers} start @returns {Layers} */
export function ordered({ layers, near }) {
  let best = layers;
  let fewest = crossings(layers, near);
  let now = layers;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    now = swept(now, near, sweep % 2 === 0);
    const count = crossings(now, near);
    if (count < fewest) [best, fewest] = [now, count];
  }
  return { layers: best, near };
}

/** @param {string[][]} layers @param {Map<string, string[]>} near @param {boolean} down each layer by the one above, else below */
function swept(layers, near, down) {
  const result = layers.map((layer) => [...layer]);
  const place = places(result);
  const turn = down ? result.keys() : [...result.keys()].reverse();
  for (const i of turn) {
    const beside = result[down ? i - 1 : i + 1];
    if (!beside) continue;
    const there = new Set(beside);
    const centre = new Map(result[i].map((id) => {
      const others = (near.get(id) ?? []).filter((other) => there.has(other));
      return [id, others.length === 0 ? place.get(id) ?? 0 : others.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / others.length];
    }));
    result[i].sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
    result[i].forEach((id, at) => place.set(id, at));
  }
  return result;
}

/** How many pairs of lines between neighbouring layers cross, counted with a Fenwick tree (Barth, Mutzel and Jünger 2004). */
/** @param {string[][]} layers @param {Map<string, string[]>} near */
export function crossings(layers, near) {
  let count = 0;
  for (let i = 0; i + 1 < layers.length; i++) {
    const below = new Map(layers[i + 1].map((id, at) => [id, at]));
    const ends = layers[i].flatMap((id) => (near.get(id) ?? []).flatMap((other) => below.get(other) ?? []).sort((a, b) => a - b));
    const tree = new Array(layers[i + 1].length + 1).fill(0);
    ends.forEach((end, seen) => {
      let before = 0;
      for (let at = end + 1; at > 0; at -= at & -at) before += tree[at];
      count += seen - before;
      for (let at = end + 1; at < tree.length; at += at & -at) tree[at]++;
    });
  }
  return count;
}

/** @param {string[][]} layers */
const places = (layers) => new Map(layers.flatMap((layer) => layer.map((id, i) => /** @type {[string, number]} */ ([id, i]))));
