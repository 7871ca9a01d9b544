// @ts-check
import { LINK_COLUMNS, linksCsv, TOPIC_COLUMNS, topicsCsv } from "/js/export/csv.js";
import { cell, xml } from "/js/export/escape.js";
import { graphmlOf } from "/js/export/graphml.js";
import { svgOf } from "/js/export/svg.js";
import { takenFrom } from "/js/export/taken.js";
import { emptyGraph, merge } from "/js/graph/model.js";
import { areaStyles, LINK_TYPES } from "/js/graph/styles.js";
import { NOWHERE } from "/js/router.js";
import { initialState, ready } from "/js/store.js";
import { equal, test, that } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").GraphNode} GraphNode */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").State} State */

const HOSTILE = [
  "<script>alert(1)</script>", "]]>", "\"double\" 'single' & &amp;", "two\nlines\r\nand a\ttab", "👩‍🔬 emoji 🧪", "شبكة عصبية", "=1+2",
  "nul \u0000, bell \u0007, half \uD800 pair, non-character \uFFFF", "長い名前".repeat(80), "-x, @y; \"z\"", "＋1", "",
];

/** One topic for each hostile name, every kind of link among them, and two areas. @param {Partial<State>} [patch] @returns {State} */
function state(patch) {
  /** @type {GraphNode[]} */
  const nodes = HOSTILE.map((name, i) => ({ id: `t${i}`, kind: i % 3 === 2 ? "question" : "concept", en: name, zh: i % 2 ? null : `${name}（中）`, area: i < 6 ? "one" : "two", degree: i, difficulty: i % 6 || null }));
  const links = LINK_TYPES.map((type, i) => ({ id: `t${i}--${type}--t${(i + 5) % 12}`, type, from: `t${i}`, to: `t${(i + 5) % 12}` }));
  const places = new Map(nodes.map(({ id }, i) => [id, { x: 150 * (i % 4) - 300, y: 120 * Math.floor(i / 4) - 200 }]));
  const graph = merge({ ...emptyGraph(), focus: "t0" }, { nodes, links, more: {} }, places, null);
  const areas = [{ id: "one", en: "A < B & C", zh: "甲", concepts: 6, questions: 0, topics: [] }, { id: "two", en: "Two", zh: null, concepts: 6, questions: 0, topics: [] }];
  const route = { ...NOWHERE, page: /** @type {const} */ ("topic"), kind: /** @type {const} */ ("concept"), id: "t0", map: "1Axyz" };
  return { ...initialState({ route, lang: "en", theme: "light", both: false, known: new Set() }), graph, overview: ready({ areas, links: [] }), statuses: new Map([["t1", "known"], ["t3", "ready"]]), ...patch };
}

const taken = (/** @type {Partial<State>} */ patch = {}) => takenFrom(state(patch), "http://localhost:8080", new Date(2026, 2, 4));
const LOOK = { colour: (/** @type {string} */ name) => (name.length % 2 ? "rgb(1, 2, 3)" : "#fff"), areaStyle: areaStyles([{ id: "one" }, { id: "two" }]) };
const MEASURE = {
  name: (/** @type {string} */ _, /** @type {string} */ text) => ({ lines: [text.slice(0, 18)], width: 7 * Math.min(18, text.length) }),
  width: (/** @type {string} */ text) => 7 * text.length,
};
const picture = (/** @type {Partial<State>} */ patch = {}) => parsed(svgOf(taken(patch), LOOK, MEASURE), "image/svg+xml");

/** @param {string} text @param {DOMParserSupportedType} type */
function parsed(text, type) {
  const document = new DOMParser().parseFromString(text, type);
  that(document.querySelector("parsererror") === null, `it is well-formed: ${document.querySelector("parsererror")?.textContent}`);
  return document;
}

/** RFC 4180, read by the book. @param {string} text @returns {string[][]} */
function rows(text) {
  const found = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy)];
  equal(found.map(([all]) => all).join(""), text);
  /** @type {string[][]} */
  const table = [[]];
  for (const [, value, end] of found) {
    table[table.length - 1].push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== ",") table.push([]);
  }
  return table.slice(0, -1);
}

/** What XML can say of a text. @param {string | null} text */
const sayable = (text) => text?.replace(/[\u0000\u0007\uD800\uFFFF](?![\uDC00-\uDFFF])/g, "\uFFFD");

test("what is taken away is what shows, and no more", () => {
  const { graph } = state();
  const nodes = new Map(graph.nodes).set("t4", { .../** @type {import("../../main/resources/META-INF/resources/js/types.js").PlacedNode} */ (graph.nodes.get("t4")), hidden: true });
  const some = taken({ graph: { ...graph, nodes, without: { ...graph.without, areas: ["two"] } } });
  equal(some.nodes.map(({ id }) => id).sort(), ["t0", "t1", "t2", "t3", "t5"]);
  that(some.links.length > 0 && some.links.every(({ from, to }) => [from, to].every((id) => some.nodes.some((node) => node.id === id))), "links of what is hidden or filtered out are not taken");
  that(taken({ graph: { ...graph, without: { ...graph.without, types: ["asks"] } } }).links.every(({ type }) => type !== "asks"), "nor kinds of link that are filtered out");
  equal([some.name, some.date, some.address], ["trailgraph-t0", "2026-03-04", "http://localhost:8080/concept/t0?map=1Axyz"]);
});

test("the picture has every topic and every link once, whatever they are called", () => {
  const svg = picture();
  equal([...svg.querySelectorAll("[data-topic]")].map((one) => one.getAttribute("data-topic")).sort(), HOSTILE.map((_, i) => `t${i}`).sort());
  equal([...svg.querySelectorAll("[data-link]")].map((one) => one.getAttribute("data-link")), taken().links.map(({ id }) => id));
  equal(svg.querySelector("[data-topic=t0] title")?.textContent, "<script>alert(1)</script> · Concept · A < B & C");
  equal(svg.querySelector("[data-topic=t7] title")?.textContent?.split(" · ")[0], sayable(HOSTILE[7]));
  equal(svg.documentElement.getAttribute("xml:lang"), "en");
});

test("the picture needs nothing else: no script, style, variable or address to load from", () => {
  const svg = picture();
  equal([...svg.querySelectorAll("script, style, image, use, a, foreignObject, [style], [href]")].length, 0);
  const values = [...svg.querySelectorAll("*")].flatMap((one) => [...one.attributes]).filter(({ name }) => name !== "data-topic");
  that(values.every(({ name, value }) => !name.startsWith("on") && !/var\(|url\(|NaN|Infinity/.test(value)), "all values are resolved");
});

test("names in the picture keep apart and say their direction", () => {
  const svg = picture();
  const names = [...svg.querySelectorAll("[data-part=names] > text:not([aria-hidden])")];
  equal(names.length, HOSTILE.length);
  const boxes = names.map((one) => {
    const [x, y, width] = [Number(one.querySelector("tspan")?.getAttribute("x")), Number(one.querySelector("tspan")?.getAttribute("y")), 7 * (one.textContent ?? "").length];
    return { left: x - width / 2, right: x + width / 2, y };
  });
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => that(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 15, "no name covers another")));
  equal(names.filter((one) => one.getAttribute("direction") === "rtl").length, 1);
});

test("the legend has the kinds of link and the areas that occur, and where it is from", () => {
  const { graph } = state();
  const svg = picture({ lang: "zh", graph: { ...graph, without: { ...graph.without, areas: ["two"] } } });
  const texts = [...svg.querySelectorAll("[data-part=legend] text")].map((one) => one.textContent);
  that(texts.includes("甲") && !texts.includes("Two"), "areas that show");
  equal(texts.at(-1), "Trailgraph · http://localhost:8080/concept/t0 · 2026-03-04");
  that(texts.includes("已掌握"), "marks are explained where there are some");
  equal(svg.querySelector("title")?.textContent?.includes("周围"), true);
});

test("an empty map makes a picture too", () => {
  const svg = picture({ graph: emptyGraph() });
  that(Number(svg.documentElement.getAttribute("width")) > 100, "it has a size");
});

test("GraphML read back has the same topics and links", () => {
  const document = parsed(graphmlOf(taken()), "application/xml");
  const { nodes, links } = taken();
  const said = (/** @type {Element} */ one, /** @type {string} */ key) => one.querySelector(`data[key="${key}"]`)?.textContent ?? null;
  const read = [...document.querySelectorAll("node")].map((one) => [one.id, said(one, "topic-en"), said(one, "topic-area"), said(one, "topic-difficulty"), said(one, "topic-x")]);
  equal(read, nodes.map(({ id, en, area, difficulty, x }) => [id, sayable(en), area, difficulty === null ? null : String(difficulty), String(x)]));
  equal([...document.querySelectorAll("edge")].map((one) => [one.id, one.getAttribute("source"), said(one, "link-type"), one.getAttribute("target")]), links.map(({ id, from, type, to }) => [id, from, type, to]));
  const keys = new Map([...document.querySelectorAll("key")].map((key) => [key.id, key.getAttribute("for")]));
  for (const one of document.querySelectorAll("data")) equal(keys.get(one.getAttribute("key") ?? ""), one.parentElement?.localName);
  equal(said(/** @type {Element} */ (document.getElementById("t1")), "topic-status"), "known");
});

test("CSV read back has the same rows, with an apostrophe before what would be a formula", () => {
  const [head, ...topics] = rows(topicsCsv(taken(), { bom: false }));
  const defused = (/** @type {string | null} */ text) => (/^[=+\-@＋]/.test(text ?? "") ? `'${text}` : text ?? "");
  equal(head, TOPIC_COLUMNS);
  equal(topics.map((row) => row.slice(0, 4)), taken().nodes.map(({ id, kind, en, zh }) => [id, kind, defused(en), defused(zh)]));
  const [columns, ...links] = rows(linksCsv(taken(), { bom: false }));
  equal(columns, LINK_COLUMNS);
  equal(links.map((row) => row.slice(0, 4)), taken().links.map(({ id, from, type, to }) => [id, from, type, to]));
  that(topics.every((row) => row.length === TOPIC_COLUMNS.length) && links.every((row) => row.length === LINK_COLUMNS.length), "every row is whole");
});

test("a byte order mark comes first where it is wanted", () => {
  equal([topicsCsv(taken(), { bom: true }).charCodeAt(0), topicsCsv(taken(), { bom: false }).slice(0, 2)], [0xfeff, "id"]);
});

test("cells and XML are escaped by the book", () => {
  equal(['a "b"', "a,b", "a\nb", "=A1", "\tx", -3, null, "plain"].map(cell), ['"a ""b"""', '"a,b"', '"a\nb"', "'=A1", "'\tx", "-3", "", "plain"]);
  equal(xml("<a b='c'>&\u0001"), "&lt;a b=&apos;c&apos;&gt;&amp;\uFFFD");
});
