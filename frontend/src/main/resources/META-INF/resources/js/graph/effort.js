// @ts-check
/**
 * How long it takes about to draw links in software, so that a frame draws no more than it has time for. The figures were
 * measured in headless Chromium; a graphics card is faster, and has the more time left.
 */
import { LINK_STYLES, LINK_TYPES } from "./styles.js";

/** @typedef {import("./plot.js").Plot} Plot */

/** Microseconds a line, a pixel of it, and a dash, for lines of at most a pixel's width and for thicker ones; and for a head. */
const HAIR = { line: 2, pixel: 0.003, dash: 0.09 };
const THICK = { line: 3, pixel: 0.008, dash: 0.33 };
const HEAD = 6;
/** A line that bows takes so much longer. */
const BOWED = 2;

/** Dashes and heads that are smaller than that, in pixels of the screen, are only a blur. */
const LEAST_DASH = 3;
const LEAST_HEAD = 2.2;

/** How a style is drawn at a scale: with which dashes, if any, and whether with heads. */
/** @param {import("./styles.js").LinkStyle} style @param {number} k the scale */
export function detailOf({ dash, head, width }, k) {
  const period = dash.reduce((sum, part) => sum + part, 0);
  const inked = dash.reduce((sum, part, i) => sum + (i % 2 === 0 ? part : 0), 0);
  const dashed = period * k >= LEAST_DASH;
  return {
    dash: dashed ? dash : [],
    /** A line whose dashes would not show is as dark as if they did. */
    width: dashed || period === 0 ? width : (width * inked) / period,
    heads: head !== "none" && 9 * k >= LEAST_HEAD,
    gap: dashed ? period : Infinity,
  };
}

/**
 * @param {Plot} plot
 * @param {number} k the scale
 * @param {number} ratio device pixels a pixel
 * @param {number} reach the longest part of a line that is seen, in pixels
 * @returns {(link: number) => number} microseconds
 */
export function effortOf({ from, to, x, y, bend, style }, k, ratio, reach) {
  const styles = LINK_TYPES.map((type) => ({ ...detailOf(LINK_STYLES[type], k), cost: LINK_STYLES[type].width * k * ratio <= 1 ? HAIR : THICK }));
  return (link) => {
    const [a, b] = [from[link], to[link]];
    const { cost, gap, heads, dash } = styles[style[link]];
    const length = Math.min(reach, Math.hypot(x[a] - x[b], y[a] - y[b]) * k);
    const dashes = (length / (gap * k)) * (dash.length / 2);
    return (cost.line + length * cost.pixel + (dash.length > 0 ? dashes * cost.dash : 0)) * (bend[link] === 0 ? 1 : BOWED) + (heads ? HEAD : 0);
  };
}
