// @ts-check
/** The topics and links that show, as GraphML 1.0 (http://graphml.graphdrawing.org), which yEd, Gephi and NetworkX read. Pure. */
import { nameOf, translator } from "../i18n.js";
import { attributes, xml } from "./escape.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("../types.js").PlacedNode} PlacedNode */

/** What is said of a topic, and its type. @type {Record<string, {type: "string" | "int" | "double", of: (node: PlacedNode, taken: Taken) => string | number | null | undefined}>} */
const TOPIC = {
  label: { type: "string", of: (node, { lang }) => nameOf(node, lang) },
  kind: { type: "string", of: (node) => node.kind },
  en: { type: "string", of: (node) => node.en },
  zh: { type: "string", of: (node) => node.zh },
  area: { type: "string", of: (node) => node.area },
  difficulty: { type: "int", of: (node) => node.difficulty },
  status: { type: "string", of: (node, { statuses }) => statuses.get(node.id) },
  links: { type: "int", of: (node) => node.degree },
  x: { type: "double", of: (node) => node.x },
  y: { type: "double", of: (node) => node.y },
};

/** @param {Taken} taken */
export function graphmlOf(taken) {
  const t = translator(taken.lang);
  const keys = Object.entries(TOPIC).map(([name, { type }]) => `  <key${attributes({ id: `topic-${name}`, for: "node", "attr.name": name, "attr.type": type })}/>`);
  const topics = taken.nodes.map((node) => [
    `    <node${attributes({ id: node.id })}>`,
    ...Object.entries(TOPIC).map(([name, { of }]) => data(`topic-${name}`, of(node, taken))).filter((line) => line !== ""),
    "    </node>",
  ].join("\n"));
  const links = taken.links.map(({ id, from, type, to }) => [
    `    <edge${attributes({ id, source: from, target: to })}>`,
    data("link-type", type), data("link-label", t(`link.${type}.name`)),
    "    </edge>",
  ].join("\n"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xml(`${taken.title} · ${taken.address} · ${taken.date}`)}</desc>`,
    ...keys,
    '  <key id="link-type" for="edge" attr.name="type" attr.type="string"/>',
    '  <key id="link-label" for="edge" attr.name="label" attr.type="string"/>',
    `  <graph${attributes({ id: "map", edgedefault: "directed" })}>`,
    ...topics, ...links,
    "  </graph>", "</graphml>", "",
  ].join("\n");
}

/** @param {string} key @param {string | number | null | undefined} value nothing is said of what there is not */
const data = (key, value) => (value === null || value === undefined ? "" : `      <data${attributes({ key })}>${xml(value)}</data>`);
