// @ts-check
/** The links between areas: which join two regions on the atlas by a bridge, which by an arc, and what they are called. */
import { svg } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { href } from "../router.js";
import { tieKey } from "./layout.js";

/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").AreaLink} AreaLink */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("./layout.js").Region} Region */
/** @typedef {import("./layout.js").Border} Border */
/** @typedef {import("../graph/labels.js").Box} Box */
/** @typedef {AreaLink & Border & {key: string, width: number}} Bridge */

/** How many of the strongest ties show when nothing is picked out, where the two areas do not touch. */
const ARCS_AT_REST = 4;
/** A border has to be this long for a bridge with its number. */
const LEAST_BORDER = 30;

/** The areas that an area has links with, the strongest tie first. @param {Overview} overview @param {string} area @returns {{id: string, count: number}[]} */
export function neighboursOfArea({ links }, area) {
  return links.filter(({ from, to }) => from === area || to === area).map(({ from, to, count }) => ({ id: from === area ? to : from, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Two areas and how many links join them, in words. @param {Overview} overview @param {AreaLink} tie @param {Lang} lang */
export function tieWords({ areas }, { from, to, count }, lang) {
  const name = (/** @type {string} */ id) => nameOf(areas.find((area) => area.id === id) ?? { id, en: null, zh: null }, lang);
  return translator(lang)("home.tie", { a: name(from), b: name(to), count });
}

/** @param {string} from @param {string} to */
export const tieHref = (from, to) => href({ page: "explore", area: tieKey(from, to) });

/** The ties across a border that is long enough. @param {AreaLink[]} links @param {Map<string, Border>} borders @returns {Bridge[]} */
export function bridgesOf(links, borders) {
  const most = Math.max(1, ...links.map((link) => link.count));
  return links.flatMap((link) => {
    const key = tieKey(link.from, link.to);
    const border = borders.get(key);
    return border && border.length >= LEAST_BORDER ? [{ ...link, ...border, key, width: thickness(link.count, most) }] : [];
  });
}

/** @param {number} count @param {number} most */
const thickness = (count, most) => 2.5 + 8 * Math.sqrt(count / most);

/** What names have to keep clear of. @param {Bridge} bridge @returns {Box} */
export const bridgeBox = ({ x, y }) => ({ x: x - 13, y: y - 12, width: 26, height: 24 });

/** @param {Overview} overview @param {Bridge[]} bridges @param {Lang} lang */
export function drawBridges(overview, bridges, lang) {
  return svg("g", { class: "bridges" }, bridges.map((bridge) => {
    const { key, x, y, angle, width, from, to, count } = bridge;
    const [dx, dy] = [13 * Math.cos(angle), 13 * Math.sin(angle)];
    const words = tieWords(overview, bridge, lang);
    return svg("a", { class: "bridge", href: tieHref(from, to), "data-tie": key, "aria-label": words, tabindex: -1 },
      svg("title", null, words),
      svg("circle", { cx: x, cy: y, r: 13, class: "reach" }),
      svg("line", { x1: x - dx, y1: y - dy, x2: x + dx, y2: y + dy, "stroke-width": width }),
      svg("rect", { x: x - pill(count), y: y - 8.5, width: 2 * pill(count), height: 17, rx: 8.5 }),
      svg("text", { x, y }, String(count)));
  }));
}

/** Half the width of a number's ground. @param {number} count */
const pill = (count) => 6 + 3 * String(count).length;

/** From area to area, under the names; those at rest are the strongest that have no bridge. */
/** @param {AreaLink[]} links @param {Region[]} regions @param {Bridge[]} bridges */
export function drawArcs(links, regions, bridges) {
  const middles = new Map(regions.map(({ id, middle }) => [id, middle]));
  const most = Math.max(1, ...links.map((link) => link.count));
  const bridged = new Set(bridges.map(({ key }) => key));
  const resting = new Set([...links].sort((a, b) => b.count - a.count).slice(0, 16).map(({ from, to }) => tieKey(from, to))
    .filter((key) => !bridged.has(key)).slice(0, ARCS_AT_REST));
  return svg("g", { class: "arcs", "aria-hidden": "true" }, links.map(({ from, to, count }) => {
    const [a, b, key] = [middles.get(from), middles.get(to), tieKey(from, to)];
    if (!a || !b) return null;
    const [mx, my] = [(a.x + b.x) / 2 - (b.y - a.y) * 0.14, (a.y + b.y) / 2 + (b.x - a.x) * 0.14];
    const arc = svg("path", { class: resting.has(key) ? "arc resting" : "arc", "data-tie": key, d: `M${a.x} ${a.y}Q${mx} ${my} ${b.x} ${b.y}` });
    arc.style.setProperty("--width", `${thickness(count, most)}px`);
    return arc;
  }));
}
