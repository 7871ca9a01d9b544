// @ts-check
/** The free room in a convex region: which boxes fit, and how far apart they are. Pure. */

/** @typedef {import("../graph/labels.js").Box} Box */
/** @typedef {import("./cells.js").Point} Point */
/** @typedef {(box: Box, margin: number) => boolean} Fits */
/** @typedef {{fits: Fits, places: Point[], taken: Box[], box: Box}} Room `places` are the middles that are tried, `box` is around the region */

/** How far apart two boxes have to be. */
export const APART = 5;
const STEP = { x: 9, y: 7 };

/** @param {readonly Point[]} corners of the region @param {Box[]} taken here or elsewhere @returns {Room} */
export function roomIn(corners, taken) {
  const box = boxOf(corners);
  return { fits: within(corners), places: candidates(box), taken: taken.filter((one) => apart(one, box) < APART), box };
}

/** The free box of a size that is nearest to a point. @param {{width: number, height: number}} size @param {Point} at @param {Room} room @returns {Box | null} */
export function nearest(size, at, { fits, places, taken }) {
  let best = null;
  let near = Infinity;
  for (const { x, y } of places) {
    const far = Math.hypot(x - at.x, 1.6 * (y - at.y));
    if (far >= near) continue;
    const box = around(size, x, y);
    if (fits(box, 4) && least(box, taken) >= APART) [best, near] = [box, far];
  }
  return best;
}

/** How near the nearest of the boxes is; below `APART` it does not matter which. @param {Box} box @param {Box[]} taken */
export function least(box, taken) {
  let near = 99;
  for (const other of taken) {
    near = Math.min(near, apart(box, other));
    if (near < APART) break;
  }
  return near;
}

/** @param {readonly Point[]} corners clockwise on the screen @returns {Fits} whether a box lies inside, a margin away from the border */
function within(corners) {
  const sides = corners.map((a, i) => {
    const b = corners[(i + 1) % corners.length];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [nx, ny] = [(a.y - b.y) / length, (b.x - a.x) / length];
    return { nx, ny, c: nx * a.x + ny * a.y };
  });
  return ({ x, y, width, height }, margin) => {
    for (const { nx, ny, c } of sides) {
      if (nx * (nx > 0 ? x : x + width) + ny * (ny > 0 ? y : y + height) - c < margin) return false;
    }
    return true;
  };
}

/** @param {Box} box @returns {Point[]} */
function candidates(box) {
  const places = [];
  for (let y = box.y + 8; y < box.y + box.height; y += STEP.y) for (let x = box.x + 8; x < box.x + box.width; x += STEP.x) places.push({ x, y });
  return places;
}

/** @param {readonly Point[]} corners @returns {Box} */
function boxOf(corners) {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** @param {{width: number, height: number}} size @param {number} x @param {number} y @returns {Box} */
export const around = ({ width, height }, x, y) => ({ x: x - width / 2, y: y - height / 2, width, height });

/** How far two boxes are apart; negative where they overlap. @param {Box} a @param {Box} b */
export function apart(a, b) {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
}
