// @ts-check
/** Shares a field out among sites: a power diagram whose cells have the sizes asked for. Pure; all cells are convex. */

/** @typedef {{x: number, y: number}} Point */
/** @typedef {Point & {w: number}} Site `w` is what the site's power is lessened by, in square pixels */
/** @typedef {Point & {by: number | null}} Corner `by` is the site beyond the border that starts at this corner; null: the outline */

/** A rectangle with bulging sides and round corners (a superellipse), as a polygon. */
/** @param {number} width @param {number} height @param {number} [margin] @returns {Corner[]} */
export function island(width, height, margin = 0) {
  const [rx, ry] = [width / 2 - margin, height / 2 - margin];
  const bulge = (/** @type {number} */ value) => Math.sign(value) * Math.abs(value) ** 0.36;
  return Array.from({ length: 96 }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / 96;
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
  return sites.map((site, i) => sites.reduce((cell, other, j) => {
    if (i === j || cell.length === 0) return cell;
    const [dx, dy] = [other.x - site.x, other.y - site.y];
    const limit = other.x ** 2 + other.y ** 2 - other.w - site.x ** 2 - site.y ** 2 + site.w - gap * Math.hypot(dx, dy);
    return clip(cell, 2 * dx, 2 * dy, limit, j);
  }, outline));
}

/** What of a polygon has ax + by <= c. @param {Corner[]} corners @param {number} a @param {number} b @param {number} c @param {number} by */
function clip(corners, a, b, c, by) {
  const over = corners.map(({ x, y }) => a * x + b * y - c);
  if (over.every((value) => value <= 0)) return corners;
  /** @type {Corner[]} */
  const kept = [];
  corners.forEach((corner, i) => {
    const next = (i + 1) % corners.length;
    if (over[i] <= 0) kept.push(corner);
    if (over[i] <= 0 === over[next] <= 0) return;
    const part = over[i] / (over[i] - over[next]);
    const x = corner.x + part * (corners[next].x - corner.x);
    const y = corner.y + part * (corners[next].y - corner.y);
    kept.push({ x, y, by: over[i] <= 0 ? by : corner.by });
  });
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
