// @ts-check
/** The atlas: areas as circles, their main topics in them, and the strongest links between areas. */
import { svg } from "../dom.js";
import { place, wrap, LINE_HEIGHT } from "../graph/labels.js";
import { areaStyles } from "../graph/styles.js";
import { nameOf, translator } from "../i18n.js";
import { topicHref } from "../router.js";
import { atlasLayout } from "./layout.js";

/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("./layout.js").PlacedArea} PlacedArea */
/** @typedef {{id: string, lines: string[], x: number, y: number}} Label */

/** @typedef {{lines: string[], size: number, width: number}} Title */

/** The size of an area's name where it has room, in pixels. */
const TITLE = 15;

/** Below this width topics have no room for names; the list of areas has them. */
const ROOM_FOR_TOPICS = 560;

/**
 * @param {Overview} overview
 * @param {{width: number, height: number, lang: Lang, area: string | null}} view
 * @returns {SVGElement}
 */
export function drawAtlas(overview, { width, height, lang, area }) {
  const t = translator(lang);
  const areas = atlasLayout(overview, { width, height });
  const style = areaStyles(overview.areas);
  const detailed = width >= ROOM_FOR_TOPICS;
  const picture = svg("svg", { class: "atlas", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": t("home.atlas") });
  picture.append(bridges(overview, areas, area));
  const title = new Map(overview.areas.map((one) => [one.id, titleOf(one, areas, lang)]));
  for (const placed of areas) {
    const group = svg("g", { class: area === null || area === placed.id ? "area" : "area faded" });
    group.style.setProperty("--area", `var(${style(placed.id).colour})`);
    const one = overview.areas.find((candidate) => candidate.id === placed.id);
    if (one) group.append(areaLink(one, placed, /** @type {Title} */ (title.get(placed.id)), lang));
    if (detailed) for (const { topic, x, y, r } of placed.topics) group.append(topicDot(topic, { x, y, r }, lang));
    picture.append(group);
  }
  if (detailed) picture.append(topicNames(areas, title, { width, height, lang }));
  return picture;
}

/** Broken into lines and made smaller rather than cut. */
/** @param {import("../types.js").OverviewArea} area @param {PlacedArea[]} areas @param {Lang} lang @returns {Title} */
function titleOf(area, areas, lang) {
  const r = areas.find((one) => one.id === area.id)?.r ?? 40;
  const name = nameOf(area, lang);
  const longest = Math.max(...name.split(" ").map(measureTitle));
  const scale = Math.max(0.66, Math.min(1, (2 * r - 6) / longest));
  const lines = wrap(name, (text) => scale * measureTitle(text), Math.max(1.55 * r, scale * longest + 1), 3);
  return { lines, size: TITLE * scale, width: Math.max(...lines.map((line) => scale * measureTitle(line))) };
}

/** @param {import("../types.js").OverviewArea} area @param {PlacedArea} placed @param {Title} title @param {Lang} lang */
function areaLink(area, { x, y, r }, { lines, size }, lang) {
  const t = translator(lang);
  const counts = [t("home.concepts", { count: area.concepts }), area.questions > 0 && t("home.questions", { count: area.questions })].filter(Boolean).join(", ");
  const step = size * 1.2;
  const top = y - (lines.length * step) / 2 + 2;
  const line = (/** @type {string} */ text, /** @type {number} */ i) => {
    const element = svg("text", { x, y: top + i * step, class: "area-name" }, text);
    element.style.fontSize = `${size}px`;
    return element;
  };
  return svg("a", { href: `/?area=${encodeURIComponent(area.id)}`, class: "area-link", "aria-label": `${nameOf(area, lang)}: ${counts}` },
    svg("circle", { cx: x, cy: y, r, class: "area-ground" }),
    lines.map(line), svg("text", { x, y: top + lines.length * step, class: "area-count" }, String(area.concepts + area.questions)));
}

/** @param {import("../types.js").OverviewTopic} topic @param {{x: number, y: number, r: number}} at @param {Lang} lang */
function topicDot(topic, { x, y, r }, lang) {
  return svg("a", { href: topicHref(topic.kind ?? "concept", topic.id), "aria-label": nameOf(topic, lang), class: "topic-dot" },
    svg("title", null, nameOf(topic, lang)), svg("circle", { cx: x, cy: y, r: 11, class: "reach" }), svg("circle", { cx: x, cy: y, r, class: "dot" }));
}

/** @param {PlacedArea[]} areas @param {Map<string, Title>} titles @param {{width: number, height: number, lang: Lang}} view */
function topicNames(areas, titles, view) {
  const taken = areas.flatMap(({ id, x, y, topics }) => {
    const { lines, size, width } = /** @type {Title} */ (titles.get(id));
    const height = (lines.length + 1) * size * 1.2;
    return [{ x: x - width / 2, y: y - height / 2, width, height }, ...topics.map((dot) => ({ x: dot.x - 5, y: dot.y - 5, width: 10, height: 10 }))];
  });
  const wishes = areas.flatMap(({ topics }) => topics.map(({ topic, x, y, r }, rank) => {
    const lines = wrap(nameOf(topic, view.lang), measureName, 108, 2);
    return { id: topic.id, lines, width: Math.max(...lines.map(measureName)), x, y, gap: r, rank };
  })).sort((a, b) => a.rank - b.rank);
  const kinds = new Map(areas.flatMap(({ topics }) => topics.map(({ topic }) => [topic.id, topic.kind ?? "concept"])));
  return svg("g", { class: "topic-names", "aria-hidden": "true" }, place(wishes, taken, view).map(({ id, lines, box }) =>
    svg("a", { href: topicHref(kinds.get(id) ?? "concept", id), tabindex: "-1" }, lines.map((text, i) =>
      svg("text", { x: box.x + box.width / 2, y: box.y + (i + 0.5) * LINE_HEIGHT }, text)))));
}

/** @param {Overview} overview @param {PlacedArea[]} areas @param {string | null} chosen */
function bridges({ links }, areas, chosen) {
  const places = new Map(areas.map((area) => [area.id, area]));
  const most = Math.max(1, ...links.map((link) => link.count));
  return svg("g", { class: "bridges", "aria-hidden": "true" }, links.map(({ from, to, count }) => {
    const a = places.get(from);
    const b = places.get(to);
    if (!a || !b) return null;
    const [mx, my] = [(a.x + b.x) / 2 - (b.y - a.y) * 0.12, (a.y + b.y) / 2 + (b.x - a.x) * 0.12];
    const state = chosen === null ? "" : chosen === from || chosen === to ? " lit" : " faded";
    return svg("path", { class: `bridge${state}`, d: `M${a.x} ${a.y}Q${mx} ${my} ${b.x} ${b.y}`, "stroke-width": 1 + 7 * Math.sqrt(count / most) });
  }));
}

const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
const measurer = (/** @type {string} */ font) => (/** @type {string} */ text) => {
  context.font = font;
  return context.measureText(text).width;
};
const measureTitle = measurer("650 15px system-ui, sans-serif");
const measureName = measurer("500 12px system-ui, sans-serif");
