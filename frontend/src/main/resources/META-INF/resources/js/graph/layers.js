// @ts-check
/**
 * Which layer each topic stands in: below everything it requires. Long requirements get a stand-in in every layer they
 * pass; other links only draw topics near that no requirement holds. Pure.
 */

/** @typedef {import("./layout.js").Laid} Laid */
/** @typedef {import("./layout.js").Tie} Tie */
/** @typedef {{layers: string[][], near: Map<string, string[]>}} Layers `near` has the neighbours in the layers above and below */

/** @param {Laid[]} nodes the important first @param {Tie[]} links @returns {Layers} */
export function layersOf(nodes, links) {
  const { depth, placed } = depths(nodes, links);
  const count = 1 + Math.max(0, ...depth.values());
  /** @type {string[][]} */
  const layers = Array.from({ length: count }, () => []);
  for (const { id } of nodes) layers[depth.get(id) ?? 0].push(id);
  /** @type {Map<string, string[]>} */
  const near = new Map(nodes.map(({ id }) => [id, []]));
  const join = (/** @type {string} */ a, /** @type {string} */ b) => {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  };
  for (const { from, to, type } of links) {
    const [low, high] = [depth.get(from), depth.get(to)];
    if (low === undefined || high === undefined || low === high || (type !== "requires" && placed(from) && placed(to))) continue;
    let last = low < high ? from : to;
    for (let layer = Math.min(low, high) + 1; layer < Math.max(low, high); layer++) {
      const passing = `${from} ${to} ${layer}`;
      if (near.has(passing)) break;
      near.set(passing, []);
      layers[layer].push(passing);
      join(last, passing);
      last = passing;
    }
    join(last, low < high ? to : from);
  }
  return { layers, near };
}

/** The layer of each topic, and which topics have theirs by what they require or are required by. */
/** @param {Laid[]} nodes @param {Tie[]} links */
function depths(nodes, links) {
  const ids = new Set(nodes.map(({ id }) => id));
  const inside = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const first = grouped(inside.filter(({ type }) => type === "requires"), ({ from, to }) => [from, to]);
  const depth = longest([...ids], first);
  const later = grouped(inside.filter(({ type }) => type === "requires"), ({ from, to }) => [to, from]);
  for (const id of ids) {
    const dependants = later.get(id);
    if (!first.has(id) && dependants) depth.set(id, Math.max(0, Math.min(...dependants.map((one) => depth.get(one) ?? 0)) - 1));
  }
  const placed = (/** @type {string} */ id) => first.has(id) || later.has(id);
  return { depth: besideOthers(nodes, inside, depth, placed), placed };
}

/** Questions stand below what they ask about; other topics without requirements beside those they are linked to. */
/** @param {Laid[]} nodes @param {Tie[]} links @param {Map<string, number>} depth @param {(id: string) => boolean} placed */
function besideOthers(nodes, links, depth, placed) {
  const near = grouped([...links, ...links.map(({ from, to, type }) => ({ from: to, to: from, type }))], ({ from, to }) => [from, to]);
  for (const { id, kind } of nodes) {
    if (placed(id)) continue;
    const others = (near.get(id) ?? []).filter(placed).map((other) => depth.get(other) ?? 0).sort((a, b) => a - b);
    if (others.length > 0) depth.set(id, kind === "question" ? others[others.length - 1] + 1 : others[others.length >> 1]);
  }
  return depth;
}

/** The longest chain of requirements beneath each; one that closes a cycle is passed over. */
/** @param {string[]} ids @param {Map<string, string[]>} first */
function longest(ids, first) {
  /** @type {Map<string, number>} */
  const depth = new Map();
  /** @type {Set<string>} */
  const open = new Set();
  for (const start of ids) {
    const stack = [start];
    while (stack.length > 0) {
      const id = stack[stack.length - 1];
      const waiting = (first.get(id) ?? []).filter((one) => !depth.has(one) && !open.has(one));
      if (!depth.has(id) && waiting.length > 0 && !open.has(id)) {
        open.add(id);
        stack.push(...waiting);
        continue;
      }
      stack.pop();
      open.delete(id);
      if (!depth.has(id)) depth.set(id, Math.max(-1, ...(first.get(id) ?? []).map((one) => depth.get(one) ?? -1)) + 1);
    }
  }
  return depth;
}

/** @template T @param {T[]} items @param {(item: T) => [string, string]} pair @returns {Map<string, string[]>} */
function grouped(items, pair) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const item of items) {
    const [key, value] = pair(item);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
