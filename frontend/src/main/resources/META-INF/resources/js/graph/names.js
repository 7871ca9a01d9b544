// @ts-check
/** Draws the names of topics, those that fit, and of the links of the active topic. */
import { translator, nameOf } from "../i18n.js";
import { lineOf } from "./draw.js";
import { bends, middle } from "./geometry.js";
import { LINE_HEIGHT, place, wrap } from "./labels.js";
import { radius } from "./layout.js";
import { byImportance } from "./model.js";

/** @typedef {import("./draw.js").Scene} Scene */
/** @typedef {import("./labels.js").Wish} Wish */
/** @typedef {import("../types.js").Lang} Lang */

const FAMILY = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const FONT = `500 12.5px ${FAMILY}`;
const STRONG_FONT = `650 13px ${FAMILY}`;
const LINK_FONT = `italic 11px ${FAMILY}`;
const MOST_LINK_WORDS = 14;

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {Lang} lang */
export function drawNames(context, scene, lang) {
  const { names, topics } = topicWishes(context, scene, lang);
  const words = linkWishes(context, scene, lang);
  const placed = place([...names, ...words], topics, scene);
  const strong = new Set([scene.graph.focus, scene.selected, scene.active]);
  const links = new Set(words.map((word) => word.id));
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  context.strokeStyle = scene.colour("--ground");
  context.lineWidth = 4;
  for (const { id, lines, box } of placed) {
    context.font = links.has(id) ? LINK_FONT : strong.has(id) ? STRONG_FONT : FONT;
    context.fillStyle = scene.colour(links.has(id) ? "--ink-2" : "--ink");
    const lit = scene.active === null || id === scene.active || scene.near.has(id) || links.has(id);
    context.globalAlpha = scene.dimmed && !lit ? 0.25 : 1;
    lines.forEach((text, i) => {
      const y = box.y + (i + 0.5) * LINE_HEIGHT;
      context.strokeText(text, box.x + box.width / 2, y);
      context.fillText(text, box.x + box.width / 2, y);
    });
  }
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {Lang} lang */
function topicWishes(context, scene, lang) {
  const { x, y, k } = scene.transform;
  /** @type {(Wish & {rank: number})[]} */
  const names = [];
  /** @type {import("./labels.js").Box[]} */
  const topics = [];
  for (const node of byImportance(scene.graph.nodes.values(), scene.graph.focus)) {
    const at = scene.placeOf(node);
    const r = radius(node.degree) * k;
    const screen = { x: at.x * k + x, y: at.y * k + y };
    if (screen.x < -50 || screen.y < -50 || screen.x > scene.width + 50 || screen.y > scene.height + 50) continue;
    topics.push({ x: screen.x - r, y: screen.y - r, width: 2 * r, height: 2 * r });
    const must = node.id === scene.active || node.id === scene.selected;
    context.font = must || node.id === scene.graph.focus ? STRONG_FONT : FONT;
    const measure = (/** @type {string} */ text) => context.measureText(text).width;
    const lines = wrap(nameOf(node, lang), measure, must ? 240 : 136, must ? 4 : 2);
    const width = Math.max(...lines.map(measure), 0);
    const rank = (must ? 4 : 0) + (scene.near.has(node.id) ? 2 : 0) + (node.kind === "concept" ? 1 : 0);
    names.push({ id: node.id, lines, width, ...screen, gap: r, must, rank });
  }
  names.sort((a, b) => b.rank - a.rank);
  return { names, topics };
}

/** The kinds of link of the active topic, in the middle of each, where they are few. */
/** @param {CanvasRenderingContext2D} context @param {Scene} scene @param {Lang} lang @returns {Wish[]} */
function linkWishes(context, scene, lang) {
  if (scene.active === null) return [];
  const links = [...scene.graph.links.values()].filter((link) => link.from === scene.active || link.to === scene.active);
  if (links.length > MOST_LINK_WORDS) return [];
  const t = translator(lang);
  const bend = bends(scene.graph.links.values());
  const { x, y, k } = scene.transform;
  context.font = LINK_FONT;
  return links.flatMap((link) => lineOf(link, scene, bend.get(link.id) ?? 0).map((l) => {
    const at = middle(l);
    const text = t(`link.${link.type}.name`);
    return { id: link.id, lines: [text], width: context.measureText(text).width, x: at.x * k + x, y: at.y * k + y - 8, gap: -3 };
  }));
}
