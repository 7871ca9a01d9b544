// @ts-check
/** Where a link's line and head go. Pure. */

/** @typedef {import("../types.js").GraphLink} GraphLink */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{x1: number, y1: number, x2: number, y2: number, cx: number, cy: number, straight: boolean, angle: number}} Line */

/** Several links between the same two topics bow apart. @param {Iterable<GraphLink>} links @returns {Map<string, number>} */
export function bends(links) {
  /** @type {Map<string, number>} */
  const count = new Map();
  /** @type {Map<string, number>} */
  const bend = new Map();
  for (const link of links) {
    const turned = link.from > link.to;
    const pair = turned ? `${link.to} ${link.from}` : `${link.from} ${link.to}`;
    const place = count.get(pair) ?? 0;
    count.set(pair, place + 1);
    bend.set(link.id, bow(place, turned));
  }
  return bend;
}

/** How far a link bows: the first of a pair not at all, the others to either side. @param {number} place among the links of the pair @param {boolean} turned */
export function bow(place, turned) {
  const side = (place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2) * 0.22;
  return turned ? -side : side;
}

/**
 * From the rim of one topic to the rim of the other.
 * @param {Point} from @param {Point} to
 * @param {number} gapFrom @param {number} gapTo how far from the centres the line ends
 * @param {number} [bend] how far it bows, as a part of its length
 * @returns {Line}
 */
export function line(from, to, gapFrom, gapTo, bend = 0) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const cx = (from.x + to.x) / 2 - dy * bend;
  const cy = (from.y + to.y) / 2 + dx * bend;
  const start = towards(from, bend === 0 ? to : { x: cx, y: cy }, gapFrom);
  const end = towards(to, bend === 0 ? from : { x: cx, y: cy }, gapTo);
  const before = bend === 0 ? from : { x: cx, y: cy };
  const angle = Math.atan2(to.y - before.y, to.x - before.x);
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y, cx, cy, straight: bend === 0, angle };
}

/** @param {Line} l @returns {Point} the middle of the drawn line */
export function middle(l) {
  if (l.straight) return { x: (l.x1 + l.x2) / 2, y: (l.y1 + l.y2) / 2 };
  return { x: (l.x1 + 2 * l.cx + l.x2) / 4, y: (l.y1 + 2 * l.cy + l.y2) / 4 };
}

/** @param {Point} a @param {Point} b @param {number} distance @returns {Point} */
function towards(a, b, distance) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const part = Math.min(1, distance / length);
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** Whether any part of a straight line lies in a box, its ends or not (Liang and Barsky, 1984). */
/** @param {number} ax @param {number} ay @param {number} bx @param {number} by @param {Box} box */
export function crosses(ax, ay, bx, by, { left, top, right, bottom }) {
  if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  let enter = 0;
  let leave = 1;
  const clip = (/** @type {number} */ step, /** @type {number} */ room) => {
    if (step === 0) return room >= 0;
    const part = room / step;
    if (step < 0) enter = Math.max(enter, part);
    else leave = Math.min(leave, part);
    return enter <= leave;
  };
  const [dx, dy] = [bx - ax, by - ay];
  return clip(-dx, ax - left) && clip(dx, right - ax) && clip(-dy, ay - top) && clip(dy, bottom - ay);
}

/** @param {Iterable<Point>} places @returns {Box | null} the least box around them all */
export function boundsOf(places) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.left === Infinity ? null : box;
}

/** @param {Box} box @param {number} room @returns {Box} */
export const widened = ({ left, top, right, bottom }, room) => ({ left: left - room, top: top - room, right: right + room, bottom: bottom + room });
