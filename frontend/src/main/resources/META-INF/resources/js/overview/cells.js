// @ts-check
/** Shares a field out among sites: a power diagram whose cells have the sizes asked for. Pure; all cells are convex. */

/** @typedef {{x: number, y: number}} Point */
/** @typedef {Point & {w: number}} Site `w` is what the site's power is lessened by, in square pixels */
/** @typedef {Point & {by: number | null}} Corner `by` is the site beyond the border that starts at this corner; null: the outline */

/** How far apart the points of an outline are, in pixels, and how often its corners are worn. */
const GRAIN = 6;
const WEAR = 7;

/** A rectangle with bulging sides and round corners (a superellipse), as a polygon. */
/** @param {number} width @param {number} height @param {number} margin @param {number} count of corners @returns {Corner[]} */
export function island(width, height, margin, count) {
  const [rx, ry] = [width / 2 - margin, height / 2 - margin];
  const bulge = (/** @type {number} */ value) => Math.sign(value) * Math.abs(value) ** 0.36;
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / count;
    return { x: width / 2 + rx * bulge(Math.cos(angle)), y: height / 2 + ry * bulge(Math.sin(angle)), by: null };
  });
}

/**
 * The part of the outline that belongs to each site.
 * @param {Site[]} sites
 * @param {Corner[]} outline convex
 * @param {number} [gap] that stays free between two cells
 * @returns {Corner[][]}
 */
export function cells(sites, outline, gap = 0) {
  return sites.map((site, i) => {
    const far = sites.map((other) => apart(site, other));
    const others = sites.map((_, j) => j).filter((j) => j !== i).sort((a, b) => far[a] - far[b]);
    let cell = outline;
    let reach = furthest(site, cell);
    for (const j of others) {
      const [dx, dy] = [sites[j].x - site.x, sites[j].y - site.y];
      const distance = Math.hypot(dx, dy) || 1e-6;
      const limit = (distance ** 2 + site.w - sites[j].w) / 2 - (gap * distance) / 2;
      if (limit / distance >= reach) continue;
      cell = clip(cell, site, dx, dy, limit, j);
      reach = furthest(site, cell);
    }
    return cell;
  });
}

/** @param {Point} a @param {Point} b */
const apart = (a, b) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** @param {Point} site @param {Corner[]} cell */
const furthest = (site, cell) => Math.sqrt(cell.reduce((most, corner) => Math.max(most, apart(site, corner)), 0));

/** What of a polygon goes no further than the limit from a point towards (dx, dy). */
/** @param {Corner[]} corners @param {Point} from @param {number} dx @param {number} dy @param {number} limit @param {number} by @returns {Corner[]} */
function clip(corners, from, dx, dy, limit, by) {
  /** @type {Corner[]} */
  const kept = [];
  let corner = corners[corners.length - 1];
  let over = corner ? dx * (corner.x - from.x) + dy * (corner.y - from.y) - limit : 0;
  for (const next of corners) {
    const then = dx * (next.x - from.x) + dy * (next.y - from.y) - limit;
    if (over <= 0 !== then <= 0) {
      const part = over / (over - then);
      kept.push({ x: corner.x + part * (next.x - corner.x), y: corner.y + part * (next.y - corner.y), by: over <= 0 ? by : corner.by });
    }
    if (then <= 0) kept.push(next);
    [corner, over] = [next, then];
  }
  return kept;
}

/** @param {readonly Point[]} corners @returns {Point & {area: number}} the middle of a polygon, and its size */
export function middleOf(corners) {
  let [area, x, y] = [0, 0, 0];
  corners.forEach((p, i) => {
    const q = corners[(i + 1) % corners.length];
    const cross = p.x * q.y - q.x * p.y;
    area += cross / 2;
    x += ((p.x + q.x) * cross) / 6;
    y += ((p.y + q.y) * cross) / 6;
  });
  return area === 0 ? { x: corners[0]?.x ?? 0, y: corners[0]?.y ?? 0, area: 0 } : { x: x / area, y: y / area, area: Math.abs(area) };
}

/** A polygon's outline as many points, with its corners worn off. @param {readonly Point[]} corners @returns {Point[]} */
export function smooth(corners) {
  let points = corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length];
    const parts = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / GRAIN));
    return Array.from({ length: parts }, (_, part) => ({ x: a.x + ((b.x - a.x) * part) / parts, y: a.y + ((b.y - a.y) * part) / parts }));
  });
  for (let round = 0; round < WEAR; round++) {
    const [last, count] = [points, points.length];
    points = last.map(({ x, y }, i) => {
      const [before, after] = [last[(i + count - 1) % count], last[(i + 1) % count]];
      return { x: (before.x + 2 * x + after.x) / 4, y: (before.y + 2 * y + after.y) / 4 };
    });
  }
  return points;
}

/**
 * Moves the sites into the middles of their cells and gives each the weight by which its cell gets its share
 * (after Nocaj and Brandes, Computing Voronoi Treemaps, 2012).
 * @param {Site[]} sites
 * @param {number[]} shares of 1
 * @param {Corner[]} outline
 * @param {number} rounds
 * @returns {Site[]}
 */
export function shareOut(sites, shares, outline, rounds) {
  const whole = middleOf(outline).area;
  let last = sites;
  for (let round = 0; round < rounds; round++) {
    const found = cells(last, outline).map(middleOf);
    last = last.map((site, i) => {
      const wanted = shares[i] * whole;
      const { x, y, area } = found[i].area > 0 ? found[i] : { ...site, area: 0 };
      return { x, y, w: site.w + Math.max(-0.4 * wanted, Math.min(0.4 * wanted, 0.3 * (wanted - area))) };
    });
  }
  return last;
}
