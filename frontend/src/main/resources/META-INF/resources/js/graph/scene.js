// @ts-check
/** What a picture of the map needs to know of the state, gathered once a picture. */
import { viewOf } from "./camera.js";
import { widened } from "./geometry.js";
import { palette, wantsContrast } from "./palette.js";
import { around } from "./plot.js";
import { shownOf } from "./shown.js";
import { areaStyles } from "./styles.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("./drawtopics.js").Scene} Scene */
/** @typedef {import("./plot.js").Plot} Plot */

/** So far beyond the view something may reach into it: the largest topic with its rings, at the largest scale. */
const REACH = 40;

/** The colours in force, resolved once for each theme. */
export class Colours {
  /** @type {Map<string | null, import("./drawtopics.js").Paint>} */ #paints = new Map();
  /** @type {State["overview"]["value"]} */ #overview = null;

  /** @param {HTMLElement} element whose colours they are */
  constructor(element) {
    this.colour = palette(element);
    this.strong = wantsContrast();
  }

  /** @param {State["overview"]["value"]} overview @returns {(area: string | null) => import("./drawtopics.js").Paint} */
  paints(overview) {
    if (overview !== this.#overview) this.#paints.clear();
    this.#overview = overview;
    const styles = areaStyles(overview?.areas ?? []);
    return (area) => {
      let paint = this.#paints.get(area);
      if (!paint) {
        const { colour, fill } = styles(area ?? "");
        this.#paints.set(area, (paint = { colour: this.colour(colour), fill }));
      }
      return paint;
    };
  }
}

/** @param {import("./camera.js").Transform} transform @param {import("./camera.js").Size} size */
export const seenFrom = (transform, size) => ({ ...size, transform, k: transform.k, view: widened(viewOf(transform, size), REACH) });

/**
 * @param {State} state
 * @param {Plot} plot
 * @param {import("./camera.js").Camera} camera
 * @param {Colours} colours
 * @param {{carried: ReadonlyMap<string, unknown>, caught: string[]}} hand
 * @returns {Omit<Scene, "moving" | "cover">}
 */
export function sceneOf(state, plot, camera, colours, { carried, caught }) {
  const onMap = (/** @type {string | null} */ id) => (id !== null && plot.index.has(id) ? id : null);
  const [held] = carried.keys();
  const hovered = onMap(held ?? state.hovered);
  const open = onMap(state.route.panel ? state.route.id : null);
  const active = hovered ?? open;
  return {
    plot, active, open, near: around(plot, active).near, dimmed: hovered !== null,
    ...seenFrom(camera.transform, camera.size), ratio: devicePixelRatio,
    colour: colours.colour, paint: colours.paints(state.overview.value), strong: colours.strong,
    focus: onMap(state.graph.focus), cursor: onMap(state.cursor), selection: caught.length > 0 ? new Set([...state.selection, ...caught]) : state.selection,
    statuses: state.statuses, more: shownOf(state).more, lang: state.lang,
  };
}
