// @ts-check
/** The chains side by side as one small picture: the twin of the list, for those who see it. */
import { svg } from "../dom.js";
import { headShape } from "../graph/legend.js";
import { wrap } from "../graph/labels.js";
import { LINK_STYLES } from "../graph/styles.js";
import { labelOf } from "../graph/text.js";
import { translator } from "../i18n.js";
import { areaMark } from "../topics.js";
import { layOut } from "./lanes.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Related} Related */
/** @typedef {import("./lanes.js").Stop} Stop */

/** Narrower than this, the lanes go down the page. */
const LEAST_WIDTH = 700;
const LINE = 15;
const FONT = { end: '650 13px system-ui, sans-serif', inner: '500 12.5px system-ui, sans-serif' };
const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));

/** @param {Related} related @param {State} state @param {number} width */
export function drawPicture(related, state, width) {
  const upright = width < LEAST_WIDTH;
  const [{ nodes }] = related.connections;
  const room = upright ? width - 16 : Math.min(200, 0.2 * width);
  const named = (/** @type {string} */ id) => nameOfStop(id, related, state);
  const wings = [nodes[0], nodes[nodes.length - 1]].map((id) => {
    const lines = broken(named(id), room, true);
    return upright ? (lines.length + 1) * LINE : 24 + Math.max(...lines.map(measure));
  });
  const { height, stops, lines } = layOut(related.connections, { width, upright, wings });
  const draw = (/** @type {Stop} */ stop) => drawStop(stop, broken(named(stop.id), stop.chain === null ? room : stop.room, stop.chain === null), related, state);
  const lanes = related.connections.map((_, chain) => svg("g", { class: "lane", "data-chain": chain },
    lines.filter((line) => line.chain === chain).map((line) => drawLine(line, state, !upright)), stops.filter((stop) => stop.chain === chain).map(draw)));
  return svg("svg", { class: "lanes", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    lanes, stops.filter(({ chain }) => chain === null).map(draw));
}

/** @param {string} id @param {Related} related @param {State} state */
const nameOfStop = (id, { topics }, { lang }) => labelOf(topics.get(id) ?? { id, en: null, zh: null }, lang);

const measure = (/** @type {string} */ text) => context.measureText(text).width;

/** A name in as many lines as there is room for. @param {string} name @param {number} room @param {boolean} isEnd */
function broken(name, room, isEnd) {
  context.font = isEnd ? FONT.end : FONT.inner;
  return wrap(name, measure, room, isEnd ? 4 : 2);
}

/** @param {import("./lanes.js").Line} line @param {State} state @param {boolean} named */
function drawLine({ link, type, path, middle, head: { x, y, angle } }, { lang }, named) {
  const { colour, dash, head, width } = LINK_STYLES[type];
  const element = svg("g", { class: "lane-line", "data-link": link },
    svg("path", { class: "reach", d: path }),
    svg("path", { d: path, "stroke-dasharray": dash.join(" ") || null, "stroke-width": width + 0.3 }),
    head !== "none" && svg("g", { transform: `translate(${x}, ${y}) rotate(${angle})` }, headShape(head)),
    named && svg("text", { class: "lane-word", x: middle.x, y: middle.y }, translator(lang)(`link.${type}.name`)));
  element.style.setProperty("color", `var(${colour})`);
  return element;
}

/** @param {Stop} stop @param {string[]} lines its name @param {Related} related @param {State} state */
function drawStop({ id, chain, x, y, side }, lines, { topics }, state) {
  const topic = topics.get(id);
  const size = chain === null ? 18 : 14;
  const mark = areaMark(state, topic?.area ?? null, topic?.kind);
  for (const [name, value] of Object.entries({ x: x - size / 2, y: y - size / 2, width: size, height: size })) mark.setAttribute(name, String(value));
  const beside = y - ((lines.length - 1) * LINE) / 2;
  const top = { left: beside, right: beside, above: y - 20 - (lines.length - 1) * LINE, below: y + 20 }[side];
  const at = { left: x - 16, right: x + 16, above: x, below: x }[side];
  const anchor = side === "left" ? "end" : side === "right" ? "start" : "middle";
  return svg("g", { class: "lane-stop", "data-topic": id }, mark, svg("text", { class: chain === null ? "lane-end" : "lane-name", "text-anchor": anchor },
    lines.map((line, i) => svg("tspan", { x: at, y: top + i * LINE }, line))));
}
