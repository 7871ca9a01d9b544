// @ts-check
/** Which links are drawn: all that meet the view, or where that takes too long for a moving picture, the first of them in rank. Pure. */
import { crosses, widened } from "./geometry.js";

/** As many are drawn at least while it moves, if so many meet the view. */
export const MOVING_LINKS = 6_000;

/**
 * @param {import("./plot.js").Plot} plot
 * @param {import("./geometry.js").Box} view in the map's coordinates
 * @param {number} [most]
 * @returns {number[]} links in the order of their rank
 */
export function pick(plot, view, most = Infinity) {
  const { from, to, bend, rank, x, y } = plot;
  /** @type {number[]} */
  const picked = [];
  for (let i = 0; i < rank.length && picked.length < most; i++) {
    const link = rank[i];
    const [a, b] = [from[link], to[link]];
    if (meets(x[a], y[a], x[b], y[b], bend[link], view)) picked.push(link);
  }
  return picked;
}

/** A bowed line stays within half its bow of the straight one. */
/** @param {number} ax @param {number} ay @param {number} bx @param {number} by @param {number} bend @param {import("./geometry.js").Box} view */
function meets(ax, ay, bx, by, bend, view) {
  if (ax > view.left && ax < view.right && ay > view.top && ay < view.bottom) return true;
  const box = bend === 0 ? view : widened(view, (Math.abs(bend) * Math.hypot(bx - ax, by - ay)) / 2);
  return crosses(ax, ay, bx, by, box);
}
