// @ts-check
/** The atlas: areas as regions with their main topics, the links between areas as bridges and arcs. Where things stand does not depend on the language. */
import { svg } from "../dom.js";
import { areaStyles } from "../graph/styles.js";
import { nameOf, translator } from "../i18n.js";
import { atOnce } from "../pieces.js";
import { href, topicHref } from "../router.js";
import { smooth } from "./cells.js";
import { atlasLayout } from "./layout.js";
import { DOT_ROOM, namesIn, TOPIC_LINE } from "./places.js";
import { apart } from "./room.js";
import { bridgeBox, bridgesOf, drawArcs, drawBridges, neighboursOfArea } from "./ties.js";
import { COUNT_LINE } from "./title.js";

/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").OverviewArea} OverviewArea */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("./layout.js").Region} Region */
/** @typedef {import("./title.js").Title} Title */
/** @typedef {import("./places.js").Spot} Spot */
/** @typedef {import("../graph/styles.js").AreaStyle} AreaStyle */
/** @typedef {{area: OverviewArea, region: Region, title: Title, topics: Spot[]}} PlacedArea */
/** @typedef {{areas: PlacedArea[], bridges: import("./ties.js").Bridge[], width: number, height: number}} Plan */

/** No more topics than these at once, however many areas there are. */
const MOST_TOPICS = 300;
const TOPICS_OF_AREA = 8;

/** @param {Overview} overview @param {{width: number, height: number}} box @returns {Plan} the areas in reading order */
export const planAtlas = (overview, box) => atOnce(planning(overview, box));

/** The same in pieces, an area each: measuring names takes a while. @param {Overview} overview @param {{width: number, height: number}} box @returns {Generator<void, Plan, void>} */
export function* planning(overview, box) {
  const { regions, borders } = atlasLayout(overview, box);
  const bridges = bridgesOf(overview.links, borders);
  const taken = bridges.map(bridgeBox);
  const byId = new Map(overview.areas.map((area) => [area.id, area]));
  const topics = Math.min(TOPICS_OF_AREA, Math.floor(MOST_TOPICS / Math.max(1, regions.length)));
  const row = (/** @type {Region} */ { middle }) => Math.floor((4 * middle.y) / box.height);
  /** @type {PlacedArea[]} */
  const areas = [];
  for (const region of [...regions].sort((a, b) => row(a) - row(b) || a.middle.x - b.middle.x)) {
    yield;
    const area = /** @type {OverviewArea} */ (byId.get(region.id));
    areas.push({ area, region, ...namesIn(area, region.corners, taken, { most: Math.sqrt(box.width * box.height) / 34, topics }, MEASURES) });
  }
  const clear = bridges.filter((bridge) => areas.every(({ title }) => apart(title.box, bridgeBox(bridge)) > 0));
  return { areas, bridges: clear, ...box };
}

/** @param {Overview} overview @param {Plan} plan @param {Lang} lang @returns {SVGElement} */
export function drawAtlas(overview, { areas, bridges, width, height }, lang) {
  const t = translator(lang);
  const style = areaStyles(overview.areas);
  const paint = (/** @type {string} */ id, /** @type {SVGElement} */ element) => {
    element.style.setProperty("--area", `var(${style(id).colour})`);
    return element;
  };
  return svg("svg", { class: "atlas", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": t("home.atlas") }, svg("desc", null, t("home.atlasKeys")),
    svg("g", { "aria-hidden": "true" }, areas.map(({ area, region }) => paint(area.id,
      svg("a", { href: areaHref(area.id), tabindex: -1, "data-ground": area.id, class: "ground" }, svg("path", { d: path(smooth(region.corners)) }))))),
    drawArcs(overview.links, areas.map(({ region }) => region), bridges),
    areas.map((placed) => paint(placed.area.id, svg("g", { class: "area", "data-area": placed.area.id },
      titleLink(placed, areaWords(overview, placed.area, lang), lang), placed.topics.map((spot) => topicLink(spot, style(placed.area.id), lang))))),
    drawBridges(overview, bridges, lang));
}

/** What an area holds and what it is tied to, in a sentence or two. @param {Overview} overview @param {OverviewArea} area @param {Lang} lang */
export function areaWords(overview, area, lang) {
  const t = translator(lang);
  const names = new Map(overview.areas.map((one) => [one.id, nameOf(one, lang)]));
  const near = neighboursOfArea(overview, area.id).slice(0, 3).map(({ id, count }) => t("home.neighbour", { name: names.get(id) ?? id, count }));
  const holds = t("home.holds", { name: nameOf(area, lang), concepts: t("home.concepts", { count: area.concepts }), questions: t("home.questions", { count: area.questions }) });
  return near.length > 0 ? `${holds}${t("home.mostLinks", { areas: near.join(t("home.comma")) })}` : holds;
}

/** @param {import("./cells.js").Point[]} points */
const path = (points) => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;

/** @param {string} id */
const areaHref = (id) => href({ page: "explore", area: id });

/** @param {PlacedArea} placed @param {string} words @param {Lang} lang */
function titleLink({ area, title: { box, size, lines } }, words, lang) {
  const t = translator(lang);
  const [x, step] = [box.x + box.width / 2, size * 1.2];
  const top = box.y + (box.height - COUNT_LINE - lines[lang].length * step) / 2;
  const name = lines[lang].map((text, i) => {
    const line = svg("text", { x, y: top + (i + 0.5) * step, class: "area-name" }, text);
    line.style.setProperty("font-size", `${size}px`);
    return line;
  });
  const rest = t("home.topics", { count: area.concepts + area.questions });
  return svg("a", { href: areaHref(area.id), class: "area-link", "aria-label": words }, svg("rect", { ...box, class: "reach" }), name,
    svg("text", { x, y: top + lines[lang].length * step + COUNT_LINE / 2, class: "area-count", "data-rest": rest }, rest));
}

/** @param {Spot} spot @param {AreaStyle} style @param {Lang} lang */
function topicLink({ topic, box, r, lines }, style, lang) {
  const middle = box.y + box.height / 2;
  const name = nameOf(topic, lang);
  const cut = lines[lang].some((line) => line.endsWith("…"));
  return svg("a", { href: topicHref(topic.kind ?? "concept", topic.id), class: `spot ${style.fill}`, "data-topic": topic.id, "aria-label": name, tabindex: -1 },
    cut && svg("title", null, name),
    svg("rect", { x: box.x, y: middle - Math.max(12, box.height / 2), width: box.width, height: Math.max(24, box.height), class: "reach" }),
    svg("circle", { cx: box.x + 6, cy: middle, r, class: "dot" }), style.fill === "target" && svg("circle", { cx: box.x + 6, cy: middle, r: r * 0.4, class: "hole" }),
    lines[lang].map((text, i) => svg("text", { x: box.x + DOT_ROOM, y: middle + (i - (lines[lang].length - 1) / 2) * TOPIC_LINE, class: "spot-name" }, text)));
}

const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
const measurer = (/** @type {string} */ font, /** @type {number} */ per) => {
  /** @type {Map<string, number>} */
  const known = new Map();
  return (/** @type {string} */ text) => {
    let width = known.get(text);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width / per;
      known.set(text, width);
    }
    return width;
  };
};
const MEASURES = { title: measurer("650 100px system-ui, sans-serif", 100), topic: measurer("500 12px system-ui, sans-serif", 1) };
