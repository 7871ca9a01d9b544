// @ts-check
/**
 * Where the chains of a picture go: the two ends apart, each chain a lane of its own between them, so that no two cross.
 * Across the page where there is room, else down it. Pure.
 */

/** @typedef {import("../types.js").Connection} Connection */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {{width: number, upright: boolean, wings: number[]}} Room the wings are left to the ends and their names, before and behind the lanes */
/** @typedef {{id: string, chain: number | null, x: number, y: number, side: "left" | "right" | "above" | "below", room: number}} Stop its name stands at that side, and may be as wide as the room; an end is of no chain, and its name has a wing */
/** @typedef {{chain: number, link: string, type: import("../types.js").LinkType, path: string, middle: Point, head: Point & {angle: number}}} Line */
/** @typedef {{width: number, height: number, stops: Stop[], lines: Line[]}} Picture */
/** @typedef {{along: number, across: number, before: number, after: number}} Turn a place on a lane, and how far from it lines end and begin */

/** How far lanes and topics are apart; how far a line keeps from a topic, and from its name where that is in the way. */
const WIDE = { lane: 80, name: 160 };
const UPRIGHT = { step: 78, name: 44 };
const GAP = 12;
/** Lines meet an end side by side. */
const SPREAD = 10;

/** @param {Connection[]} connections @param {Room} room @returns {Picture} */
export function layOut(connections, { width, upright, wings: [start, rest] }) {
  const count = connections.length;
  const longest = Math.max(...connections.map(({ hops }) => hops.length));
  const length = upright ? longest * UPRIGHT.step : width - start - rest;
  const breadth = upright ? width : count * WIDE.lane;
  const lane = upright ? width / count : WIDE.lane;
  const place = (/** @type {number} */ far, /** @type {number} */ across) => (upright ? { x: across, y: far } : { x: far, y: across });
  const lanes = connections.map((connection, chain) => {
    const aside = chain - (count - 1) / 2;
    const turns = turnsOf(connection, { start, length, middle: breadth / 2, lane: aside * lane, spread: aside * SPREAD, name: upright ? UPRIGHT.name : 0 });
    return { connection, chain, turns };
  });
  const room = upright ? lane - 8 : Math.min(WIDE.name, length / longest - 16);
  const inner = lanes.flatMap(({ connection, chain, turns }) => connection.nodes.slice(1, -1).map((id, i) =>
    ({ id, chain, ...place(turns[i + 1].along, turns[i + 1].across), side: /** @type {const} */ ("below"), room })));
  const ends = endsOf(connections[0], upright).map(({ id, side, part }) => ({ id, side, chain: null, ...place(start + part * length, breadth / 2), room: 0 }));
  return {
    width, height: upright ? start + length + rest : breadth,
    stops: [...ends, ...inner], lines: lanes.flatMap((one) => linesOf(one, place, upright)),
  };
}

/** @param {Connection} connection @param {boolean} upright */
const endsOf = ({ nodes }, upright) => [
  { id: nodes[0], part: 0, side: /** @type {Stop["side"]} */ (upright ? "above" : "left") },
  { id: nodes[nodes.length - 1], part: 1, side: /** @type {Stop["side"]} */ (upright ? "below" : "right") },
];

/** A direct link turns halfway, so that several of them part. */
/** @param {Connection} connection @param {{start: number, length: number, middle: number, lane: number, spread: number, name: number}} course @returns {Turn[]} */
function turnsOf({ nodes }, { start, length, middle, lane, spread, name }) {
  const last = nodes.length - 1;
  const at = (/** @type {number} */ part, /** @type {number} */ across, /** @type {number} */ before, /** @type {number} */ after) => ({ along: start + part * length, across: middle + across, before, after });
  const ends = [at(0, spread, GAP, GAP), at(1, spread, GAP, GAP)];
  if (last === 1) return [ends[0], at(0.5, lane, 0, 0), ends[1]];
  return [ends[0], ...nodes.slice(1, -1).map((_, i) => at((i + 1) / last, lane, GAP, Math.max(GAP, name))), ends[1]];
}

/** @param {{connection: Connection, chain: number, turns: Turn[]}} lane @param {(far: number, across: number) => Point} place @param {boolean} upright @returns {Line[]} */
function linesOf({ connection, chain, turns }, place, upright) {
  const direct = connection.hops.length === 1;
  return connection.hops.map((hop, i) => {
    const [a, b] = [turns[i], direct ? turns[2] : turns[i + 1]];
    const points = (direct ? turns : [a, b]).map((turn, j, all) => ({ far: turn.along + (j === 0 ? turn.after : j === all.length - 1 ? -turn.before : 0), across: turn.across }));
    const [first, last] = [points[0], points[points.length - 1]];
    const middle = direct ? points[1] : { far: (first.far + last.far) / 2, across: (first.across + last.across) / 2 };
    const tip = hop.reversed ? first : last;
    return {
      chain, link: hop.link, type: hop.type, path: curve(points.map(({ far, across }) => place(far, across)), upright),
      middle: place(middle.far, middle.across), head: { ...place(tip.far, tip.across), angle: (upright ? 90 : 0) + (tip === last ? 0 : 180) },
    };
  });
}

/** Through the points, and at each of them in the direction of the lanes. @param {Point[]} points @param {boolean} upright */
function curve(points, upright) {
  const text = (/** @type {Point} */ { x, y }) => `${round(x)} ${round(y)}`;
  return points.reduce((path, point, i) => {
    if (i === 0) return `M${text(point)}`;
    const last = points[i - 1];
    const half = upright ? { x: 0, y: (point.y - last.y) / 2 } : { x: (point.x - last.x) / 2, y: 0 };
    return `${path}C${text({ x: last.x + half.x, y: last.y + half.y })} ${text({ x: point.x - half.x, y: point.y - half.y })} ${text(point)}`;
  }, "");
}

/** @param {number} value */
const round = (value) => Math.round(10 * value) / 10;
