// @ts-check
/**
 * Where the chains of a picture go: the two ends apart, each chain a lane of its own between them, so that no two cross.
 * Across the page where there is room, else down it. Pure.
 */
/** @typedef {import("../types.js").Connection} Connection */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {{width: number, upright: boolean}} Room */
/** @typedef {{id: string, chain: number | null, x: number, y: number, side: "left" | "right" | "above" | "below", room: number}} Stop `room` is for its name, which stands at that side; an end is of no chain */
/** @typedef {{chain: number, link: string, type: import("../types.js").LinkType, path: string, middle: Point, head: Point & {angle: number}}} Line */
/** @typedef {{width: number, height: number, stops: Stop[], lines: Line[]}} Picture */
/** @typedef {{along: number, across: number, before: number, after: number}} Turn a place on a lane, and how far from it lines end and begin */

/** How far lanes and topics are apart; how far a line keeps from a topic, and from its name where that is in the way. */
const WIDE = { lane: 76, name: 160, end: 190, gap: 12 };
const UPRIGHT = { step: 78, end: 58, gap: 12, name: 44 };
/** Lines meet an end side by side. */
const SPREAD = 10;

/** @param {Connection[]} connections @param {Room} room @returns {Picture} */
export function layOut(connections, { width, upright }) {
  const count = connections.length;
  const longest = Math.max(...connections.map(({ hops }) => hops.length));
  const wing = upright ? UPRIGHT.end : Math.min(WIDE.end, 0.2 * width);
  const length = upright ? longest * UPRIGHT.step : width - 2 * wing;
  const breadth = upright ? width : Math.max(count, 1.5) * WIDE.lane;
  const lane = upright ? width / count : WIDE.lane;
  const place = (/** @type {number} */ far, /** @type {number} */ across) => (upright ? { x: across, y: far } : { x: far, y: across });
  const lanes = connections.map((connection, chain) => {
    const aside = chain - (count - 1) / 2;
    const turns = turnsOf(connection, { start: wing, length, middle: breadth / 2, lane: aside * lane, spread: aside * SPREAD, name: upright ? UPRIGHT.name : 0 });
    return { connection, chain, turns };
  });
  const room = upright ? lane - 8 : Math.min(WIDE.name, length / longest - 16);
  const inner = lanes.flatMap(({ connection, chain, turns }) => connection.nodes.slice(1, -1).map((id, i) =>
    ({ id, chain, ...place(turns[i + 1].along, turns[i + 1].across), side: /** @type {const} */ ("below"), room })));
  const ends = endsOf(connections[0], wing, length, upright).map(({ far, ...end }) => ({ ...end, chain: null, ...place(far, breadth / 2), room: upright ? width - 16 : wing - 20 }));
  return {
    width, height: upright ? length + 2 * wing : breadth,
    stops: [...ends, ...inner], lines: lanes.flatMap((one) => linesOf(one, place, upright)),
  };
}

/** @param {Connection} connection @param {number} wing @param {number} length @param {boolean} upright */
const endsOf = ({ nodes }, wing, length, upright) => [
  { id: nodes[0], far: wing, side: /** @type {Stop["side"]} */ (upright ? "above" : "left") },
  { id: nodes[nodes.length - 1], far: wing + length, side: /** @type {Stop["side"]} */ (upright ? "below" : "right") },
];

/** A direct link turns halfway, so that several of them part. */
/** @param {Connection} connection @param {{start: number, length: number, middle: number, lane: number, spread: number, name: number}} course @returns {Turn[]} */
function turnsOf({ nodes }, { start, length, middle, lane, spread, name }) {
  const gap = WIDE.gap;
  const last = nodes.length - 1;
  const at = (/** @type {number} */ part, /** @type {number} */ across, /** @type {number} */ before, /** @type {number} */ after) => ({ along: start + part * length, across: middle + across, before, after });
  const ends = [at(0, spread, gap, gap), at(1, spread, gap, gap)];
  if (last === 1) return [ends[0], at(0.5, lane, 0, 0), ends[1]];
  return [ends[0], ...nodes.slice(1, -1).map((_, i) => at((i + 1) / last, lane, gap, Math.max(gap, name))), ends[1]];
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
