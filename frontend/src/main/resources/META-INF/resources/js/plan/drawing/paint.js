// @ts-check
/** Puts a scene into SVG with D3's joins: what stays moves to its new place, what comes fades in. Colours are those of css/drawing.css. */
import { easeCubicOut, select } from "../../d3svg.js";
import { wrap } from "../../graph/labels.js";
import { directionOf, labelOf } from "../../graph/text.js";
import { nameOf, translator } from "../../i18n.js";
import { topicHref } from "../../router.js";
import { BOX } from "./layout.js";

/** @typedef {import("../../types.js").Lang} Lang */
/** @typedef {import("../../types.js").Point} Point */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./scene.js").Drawn} Drawn */
/** @typedef {{lang: Lang, current: string | null, areaStyle(id: string): import("../../graph/styles.js").AreaStyle, measure(text: string): number, ms: number}} Look */
/** @typedef {import("d3").Selection<any, any, any, any>} Selected */

const TEXT = { left: 34, line: 13, most: 3 };
const FLAG = "M0 11V0M0 .6H8L5.8 3.3L8 6H0";
const POINTER = "M-5 -5.5L3.5 0L-5 5.5Z";

/** @param {SVGGElement} view @param {Scene} scene @param {Look} look */
export function paint(view, scene, look) {
  const layer = (/** @type {string} */ name) => select(view).selectAll(`g.${name}`).data([0]).join("g").attr("class", name);
  const shown = scene.milestones.length > 0 ? scene.layout.bands : [];
  bands(layer("drawing-bands"), shown, scene);
  lines(layer("drawing-lines"), scene, look);
  heads(layer("drawing-heads"), shown, scene, look);
  topics(layer("drawing-topics"), scene, look);
}

/** @typedef {import("./layout.js").Band} Band */

/** @param {Selected} layer @param {Band[]} shown @param {Scene} scene */
function bands(layer, shown, { layout }) {
  layer.selectAll("rect").data(shown).join("rect").attr("class", "drawing-band").attr("rx", 8).attr("x", 2).attr("width", layout.width - 4)
    .attr("y", (/** @type {Band} */ { y }) => y).attr("height", (/** @type {Band} */ { height }) => height);
}

/** The names of the milestones, above the lines that pass. @param {Selected} layer @param {Band[]} shown @param {Scene} scene @param {Look} look */
function heads(layer, shown, { layout, milestones }, { lang, measure }) {
  const t = translator(lang);
  const name = (/** @type {Band} */ { number }) => t("drawing.milestone", { number, name: nameOf({ ...milestones[number - 1], id: milestones[number - 1].concept }, lang) });
  const heads = layer.selectAll("text").data(shown).join((/** @type {Selected} */ enter) => {
    const text = enter.append("text").attr("class", "drawing-milestone");
    text.append("title");
    text.append("tspan");
    return text;
  });
  heads.attr("x", 12).attr("y", (/** @type {Band} */ { y }) => y + 17);
  heads.select("title").text(name);
  heads.select("tspan").text((/** @type {Band} */ band) => wrap(name(band), measure, layout.width - 30, 1)[0]);
}

/** @param {Selected} layer @param {Scene} scene @param {Look} look */
function lines(layer, { layout, dashed }, { ms }) {
  const before = new Map(layer.selectAll("path").nodes().map((/** @type {any} */ node) => [node.dataset.link, node.getAttribute("d")]));
  const paths = layer.selectAll("path").data(layout.lines, (/** @type {any} */ line) => line.id).join("path")
    .attr("class", (/** @type {any} */ { id }) => (dashed.has(id) ? "drawing-line dashed" : "drawing-line"))
    .attr("data-link", (/** @type {any} */ { id }) => id).attr("d", (/** @type {any} */ { points }) => curve(points));
  if (ms === 0) return paths.interrupt().attr("opacity", null);
  paths.filter((/** @type {any} */ { id, points }) => before.get(id) !== curve(points)).attr("opacity", 0).transition().delay(ms / 2).duration(ms / 2).attr("opacity", 1);
}

/** Straight past a row, and in a bow from one to the next. @param {Point[]} points */
export function curve(points) {
  const short = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  return points.map(({ x, y }, i) => {
    if (i === 0) return `M${short(x)} ${short(y)}`;
    const before = points[i - 1];
    const middle = short((before.y + y) / 2);
    return Math.abs(before.x - x) < 0.5 ? `L${short(x)} ${short(y)}` : `C${short(before.x)} ${middle} ${short(x)} ${middle} ${short(x)} ${short(y)}`;
  }).join("");
}

/** @param {Selected} layer @param {Scene} scene @param {Look} look */
function topics(layer, { topics: drawn, layout }, look) {
  const { ms, current } = look;
  const place = (/** @type {Drawn} */ { id }) => {
    const { x, y } = layout.places.get(id) ?? { x: 0, y: 0 };
    return `translate(${Math.round(x - BOX.width / 2)},${Math.round(y - BOX.height / 2)})`;
  };
  const steps = layer.selectAll("a").data(drawn, (/** @type {any} */ topic) => topic.id).join(
    (/** @type {Selected} */ enter) => {
      const step = enter.append("a").attr("transform", place).attr("opacity", ms === 0 ? null : 0).each(box);
      if (ms > 0) step.transition("fade").delay(ms / 2).duration(ms / 2).attr("opacity", 1);
      return step;
    },
    (/** @type {Selected} */ update) => {
      if (ms === 0) update.interrupt().attr("transform", place).attr("opacity", null);
      else update.transition().duration(ms).ease(easeCubicOut).attr("transform", place);
      return update;
    });
  steps.order().attr("class", (/** @type {Drawn} */ { id, kind, goal }) => `drawing-topic ${kind}${goal ? " goal" : ""}${id === current ? " current" : ""}`)
    .attr("data-topic", (/** @type {Drawn} */ { id }) => id).attr("href", (/** @type {Drawn} */ { id }) => topicHref("concept", id))
    .attr("tabindex", -1).attr("aria-label", (/** @type {Drawn} */ topic) => said(topic, look)).each(function (/** @type {Drawn} */ topic) {
      write(select(/** @type {Element} */ (/** @type {unknown} */ (this))), topic, look);
    });
}

/** What is in a box, whatever it says. @this {Element} */
function box() {
  const step = select(this);
  step.append("title");
  step.append("rect").attr("class", "drawing-box").attr("width", BOX.width).attr("height", BOX.height).attr("rx", 7);
  step.append("text").attr("class", "drawing-number").attr("x", 17).attr("y", 19);
  step.append("circle").attr("class", "drawing-mark").attr("cx", 17).attr("cy", 32).attr("r", 5);
  step.append("circle").attr("class", "drawing-dot").attr("cx", 17).attr("cy", 32).attr("r", 2);
  step.append("text").attr("class", "drawing-name");
  step.append("path").attr("class", "drawing-pointer").attr("d", POINTER).attr("transform", `translate(0,${BOX.height / 2})`);
  step.append("path").attr("class", "drawing-flag").attr("d", FLAG).attr("transform", `translate(${BOX.width - 13},-4)`);
}

/** @param {Selected} step @param {Drawn} topic @param {Look} look */
function write(step, topic, look) {
  const { concept, number } = topic;
  const name = labelOf(concept, look.lang);
  const parts = wrap(name, look.measure, BOX.width - TEXT.left - 7, TEXT.most);
  const { colour, fill } = look.areaStyle(concept.area ?? "");
  step.style("--area", `var(${colour})`).classed(fill, true);
  step.select("title").text(said(topic, look));
  step.select(".drawing-number").text(number ?? "");
  const top = BOX.height / 2 + 4 - ((parts.length - 1) * TEXT.line) / 2;
  step.select(".drawing-name").attr("direction", directionOf(name) === "rtl" ? "rtl" : null).selectAll("tspan").data(parts).join("tspan")
    .attr("x", TEXT.left).attr("y", (/** @type {unknown} */ _, /** @type {number} */ i) => top + i * TEXT.line).text((/** @type {any} */ part) => part);
}

/** @param {Drawn} topic @param {Look} look */
function said({ id, kind, number, concept, goal }, { lang, current }) {
  const t = translator(lang);
  const name = nameOf(concept, lang);
  const title = kind === "detour" ? t("drawing.detour", { name }) : t(kind === "milestone" ? "plan.milestone" : "drawing.step", { number: number ?? 0, name });
  return [title, goal && t("plan.goalStep"), id === current && t("plan.current")].filter(Boolean).join(" · ");
}
