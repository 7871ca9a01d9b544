// @ts-check
/** Small signs at the rim of a topic, as SVG paths around the origin, ten units wide: a tack for pinned, a tick for known, a plus for ready. They differ by shape, not by colour. */

/** @typedef {{path: string, fill: "ink" | "ground" | null, stroke: "ink" | "ground" | null}} Shape */
/** @typedef {"pin" | "known" | "ready"} Mark */

const DISC = "M-5.2 0A5.2 5.2 0 1 1 5.2 0A5.2 5.2 0 1 1 -5.2 0Z";

/** @type {Record<Mark, Shape[]>} what lies below comes first */
export const MARKS = {
  pin: [{ path: "M1.2 -8.2L7.4 -2L6.2 -.8L5.2 -1.1L2.9 1.2L2.6 3.9L1.4 5.1L-1.4 2.3L-4.9 5.8L-5.8 5.8L-5.8 4.9L-2.3 1.4L-5.1 -1.4L-3.9 -2.6L-1.2 -2.9L1.1 -5.2L.8 -6.2Z", fill: "ink", stroke: null }],
  known: [{ path: DISC, fill: "ink", stroke: "ink" }, { path: "M-2.5 .2L-.8 2L2.6 -1.9", fill: null, stroke: "ground" }],
  ready: [{ path: DISC, fill: "ground", stroke: "ink" }, { path: "M0 -2.6V2.6M-2.6 0H2.6", fill: null, stroke: "ink" }],
};

/** Beside which topics are they still legible, in pixels of the screen. */
const LEAST_RADIUS = 5;
/** In which direction from the middle of the topic each stands. */
const PLACES = { pin: -Math.PI / 4, known: Math.PI / 4, ready: Math.PI / 4 };

/** @type {Map<string, Path2D>} */
const paths = new Map();

/** @param {string} text */
function path2d(text) {
  let path = paths.get(text);
  if (!path) paths.set(text, (path = new Path2D(text)));
  return path;
}

/**
 * @param {CanvasRenderingContext2D} context which draws in the map's coordinates
 * @param {Mark} mark
 * @param {{x: number, y: number, r: number, k: number}} at the topic, and the scale
 * @param {{ink: string, ground: string}} colours
 */
export function drawMark(context, mark, { x, y, r, k }, { ink, ground }) {
  if (r * k < LEAST_RADIUS) return;
  const size = Math.min(1.3, Math.max(0.8, k)) / k;
  const distance = r + (mark === "pin" ? 4 * size : 0);
  context.save();
  context.translate(x + distance * Math.cos(PLACES[mark]), y + distance * Math.sin(PLACES[mark]));
  context.scale(size, size);
  context.lineJoin = context.lineCap = "round";
  const back = path2d(MARKS[mark][0].path);
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.stroke(back);
  context.lineWidth = 1.5;
  for (const { path, fill, stroke } of MARKS[mark]) {
    if (fill) {
      context.fillStyle = fill === "ink" ? ink : ground;
      context.fill(path2d(path));
    }
    if (stroke) {
      context.strokeStyle = stroke === "ink" ? ink : ground;
      context.stroke(path2d(path));
    }
  }
  context.restore();
}
