// @ts-check
/** What lights up on the atlas under the pointer or the keyboard: an area with its ties, or one tie; and the arrow keys within an area. */
import { tieKey } from "./layout.js";

/** @typedef {import("../i18n.js").Translate} Translate */
/** @typedef {import("../types.js").Overview} Overview */

/** @typedef {string | null} Target an area's id, two with a comma between, or nothing */

/** @param {EventTarget | null} target @returns {Target} what of the atlas an element belongs to */
export function targetOf(target) {
  if (!(target instanceof Element)) return null;
  const part = /** @type {SVGElement | null} */ (target.closest("[data-tie], [data-area], [data-ground]"));
  return part?.dataset.tie ?? part?.dataset.area ?? part?.dataset.ground ?? null;
}

/**
 * Lights the target, lets the rest step back, and says at each tied area how many links there are.
 * @param {SVGElement} picture
 * @param {Overview} overview
 * @param {Target} target
 * @param {Translate} t
 */
export function light(picture, { links }, target, t) {
  const own = new Set(target?.split(",") ?? []);
  /** @type {Map<string, number>} */
  const near = new Map();
  const lit = links.filter(({ from, to }) => (own.size === 2 ? own.has(from) && own.has(to) : own.has(from) || own.has(to)));
  if (own.size === 1) for (const { from, to, count } of lit) near.set(own.has(from) ? to : from, count);
  picture.classList.toggle("lighted", target !== null);
  const keys = new Set(lit.map(({ from, to }) => tieKey(from, to)));
  for (const part of /** @type {NodeListOf<SVGElement>} */ (picture.querySelectorAll("[data-tie]"))) part.classList.toggle("lit", keys.has(part.dataset.tie ?? ""));
  for (const part of /** @type {NodeListOf<SVGElement>} */ (picture.querySelectorAll("[data-ground], [data-area]"))) {
    const id = part.dataset.ground ?? part.dataset.area ?? "";
    part.classList.toggle("lit", own.has(id));
    part.classList.toggle("near", near.has(id));
    const count = /** @type {SVGElement | null} */ (part.querySelector(".area-count"));
    const tied = near.get(id);
    if (count) count.textContent = tied === undefined ? count.dataset.rest ?? "" : t("home.links", { count: tied });
  }
}

/** Arrow keys walk from an area to its topics and its bridges, and back. @param {SVGElement} picture @param {KeyboardEvent} event */
export function walk(picture, event) {
  const here = event.target instanceof Element ? event.target.closest("a") : null;
  const target = here && targetOf(here);
  if (!here || !target || event.ctrlKey || event.metaKey || event.altKey) return;
  const area = target.includes(",") ? picture.dataset.walked ?? target.split(",")[0] : target;
  const stops = /** @type {SVGElement[]} */ ([...picture.querySelectorAll(`[data-area="${CSS.escape(area)}"] a, .bridge`)]
    .filter((stop) => stop.closest("[data-area]") || targetOf(stop)?.split(",").includes(area)));
  const at = stops.indexOf(/** @type {SVGElement} */ (/** @type {Element} */ (here)));
  const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1, Escape: 0 }[event.key];
  if (next === undefined || (event.key === "Escape" && at === 0)) return;
  event.preventDefault();
  event.stopPropagation();
  picture.dataset.walked = area;
  stops[(next + stops.length) % stops.length]?.focus();
}
