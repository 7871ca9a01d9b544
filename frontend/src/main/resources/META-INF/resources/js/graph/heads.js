// @ts-check
/** Arrow heads, drawn at the origin and pointing along x; the canvas and the legend share the shapes. */

/** @typedef {import("./styles.js").Head} Head */

/** Each head as lines of points (closed or not) and whether it is filled with the line's colour or the ground's. */
/** @type {Record<Exclude<Head, "none" | "dot">, {points: [number, number][], closed: boolean, fill: "line" | "ground" | null}>} */
export const HEADS = {
  filled: { points: [[0, 0], [-9, -4], [-9, 4]], closed: true, fill: "line" },
  open: { points: [[-8, -4.5], [0, 0], [-8, 4.5]], closed: false, fill: null },
  hollow: { points: [[0, 0], [-10, -5], [-10, 5]], closed: true, fill: "ground" },
  diamond: { points: [[0, 0], [-6, -4], [-12, 0], [-6, 4]], closed: true, fill: "line" },
  bar: { points: [[-1, -6], [-1, 6]], closed: false, fill: null },
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Head} head
 * @param {{x: number, y: number, angle: number, line: string, ground: string}} at
 */
export function drawHead(context, head, { x, y, angle, line, ground }) {
  if (head === "none") return;
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.setLineDash([]);
  context.beginPath();
  if (head === "dot") {
    context.arc(-3, 0, 3, 0, 2 * Math.PI);
    context.fillStyle = line;
    context.fill();
  } else {
    const shape = HEADS[head];
    shape.points.forEach(([px, py], i) => (i === 0 ? context.moveTo(px, py) : context.lineTo(px, py)));
    if (shape.closed) context.closePath();
    context.fillStyle = shape.fill === "ground" ? ground : line;
    if (shape.fill) context.fill();
    context.stroke();
  }
  context.restore();
}
