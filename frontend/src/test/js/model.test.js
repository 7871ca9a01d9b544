// @ts-check
import { byImportance, collapsible, emptyGraph, mark, merge, moreOf, move, neighboursOf, without } from "/js/graph/model.js";
import { shownOf } from "/js/graph/shown.js";
import { equal, test } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").GraphAnswer} GraphAnswer */

/** A tiny language: `answer("bn-ln bn-relu", {ln: 3})` has three topics and two links, and 3 neighbours of ln are not among them. */
/** @param {string} pairs @param {Record<string, number>} [more] @returns {GraphAnswer} */
function answer(pairs, more = {}) {
  const links = pairs.split(" ").map((pair) => pair.split("-")).map(([from, to]) => ({ id: `${from}--requires--${to}`, type: /** @type {const} */ ("requires"), from, to }));
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  return { nodes: ids.map((id) => ({ id, kind: "concept", en: id, zh: null, area: null, degree: neighboursOf(links, id).size + (more[id] ?? 0), difficulty: id.length })), links, more };
}

/** What comes from expanding a topic: only newcomers are among the topics. @param {string} pairs @param {string[]} came @param {Record<string, number>} [more] */
const growth = (pairs, came, more) => ({ ...answer(pairs, more), nodes: answer(pairs, more).nodes.filter(({ id }) => came.includes(id)) });

const AT = new Map([["bn", { x: 0, y: 2 }], ["ln", { x: 4, y: 4 }], ["relu", { x: 6, y: 6 }]]);
const START = merge({ ...emptyGraph(), focus: "bn" }, answer("bn-ln bn-relu"), AT, null);
const shown = (/** @type {import("../../main/resources/META-INF/resources/js/types.js").Graph} */ graph, statuses = new Map()) => shownOf({ graph, statuses });

test("merging keeps the place and the pin of what is there", () => {
  const first = move(START, new Map([["ln", { x: 30, y: 40 }]]), true);
  const second = merge(first, answer("ln-bn ln-transformer"), new Map([["ln", { x: 0, y: 0 }], ["transformer", { x: 8, y: 8 }]]), "ln");
  equal([...second.nodes.values()].map(({ id, x, y, pinned, from }) => [id, x, y, pinned, from]),
    [["bn", 0, 2, false, null], ["ln", 30, 40, true, null], ["relu", 6, 6, false, null], ["transformer", 8, 8, false, "ln"]]);
  equal(second.focus, "bn");
});

test("merging does not change the graph before", () => {
  const first = merge(emptyGraph(), answer("bn-ln"), AT, null);
  merge(first, answer("ln-transformer"), new Map(), "ln");
  equal([first.nodes.size, first.links.size], [2, 1]);
});

test("how many neighbours are not shown counts down to none", () => {
  const first = merge(emptyGraph(), answer("bn-ln", { ln: 2 }), AT, null);
  equal([moreOf(first, "ln"), moreOf(first, "bn")], [2, 0]);
  const second = merge(first, growth("ln-transformer", ["transformer"]), new Map(), "ln");
  equal([moreOf(second, "ln"), shown(second).more.get("ln")], [1, 1]);
  equal(moreOf(merge(second, growth("ln-rmsnorm", ["rmsnorm"]), new Map(), "ln"), "ln"), 0);
});

test("a link to a topic that is not there is left out", () => {
  const { nodes, links } = answer("bn-ln bn-relu");
  const graph = merge(emptyGraph(), { nodes: nodes.filter(({ id }) => id !== "relu"), links, more: {} }, AT, null);
  equal([...graph.links.keys()], ["bn--requires--ln"]);
});

test("importance is the focus, then the degree, then the id", () => {
  const graph = merge({ ...emptyGraph(), focus: "relu" }, answer("bn-ln bn-relu bn-adam"), AT, null);
  equal(byImportance(graph.nodes.values(), graph.focus).map((node) => node.id), ["relu", "bn", "adam", "ln"]);
});

test("collapsing takes back what grew from a topic, and what grew from that, but nothing pinned", () => {
  let graph = merge(START, growth("ln-rmsnorm ln-gpt", ["rmsnorm", "gpt"]), new Map(), "ln");
  graph = merge(graph, growth("gpt-bert gpt-bn", ["bert"]), new Map(), "gpt");
  equal(collapsible(graph, "ln").sort(), ["bert", "gpt", "rmsnorm"]);
  equal(collapsible(mark(graph, ["rmsnorm"], { pinned: true }), "ln").sort(), ["bert", "gpt"]);
  equal([...without(graph, collapsible(graph, "ln")).nodes.keys()], ["bn", "ln", "relu"]);
});

test("where nothing grew from a topic, collapsing takes what hangs on it alone", () => {
  equal(collapsible(merge({ ...emptyGraph(), focus: "bn" }, answer("bn-ln ln-gpt ln-relu bn-relu"), AT, null), "ln"), ["gpt"]);
});

test("a hidden topic is not shown, keeps its place, and is no missing neighbour", () => {
  const graph = mark(START, ["ln"], { hidden: true });
  equal(shown(graph).nodes.map(({ id }) => id), ["bn", "relu"]);
  equal(shown(graph).links.map(({ id }) => id), ["bn--requires--relu"]);
  equal(shown(graph).more.size, 0);
  equal(graph.nodes.get("ln")?.x, 4);
});

test("filters leave out areas, levels, statuses and kinds of link, and what then hangs on nothing; the focus stays", () => {
  const graph = (/** @type {object} */ without) => ({ ...START, without: { types: [], areas: [], levels: [], statuses: [], ...without } });
  const ids = (/** @type {object} */ without, statuses = new Map()) => shown(graph(without), statuses).nodes.map(({ id }) => id);
  equal(ids({ levels: [4] }), ["bn", "ln"]);
  equal(ids({ areas: [""] }), ["bn"]);
  equal(ids({ statuses: ["known"] }, new Map([["ln", /** @type {const} */ ("known")]])), ["bn", "relu"]);
  equal(ids({ types: ["requires"] }), ["bn"]);
});

test("places are even numbers, so that an address holds them exactly", () => {
  const node = move(START, new Map([["ln", { x: 3.2, y: -7.9 }]])).nodes.get("ln");
  equal([node?.x, node?.y], [4, -8]);
});
