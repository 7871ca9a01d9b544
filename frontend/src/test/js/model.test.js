// @ts-check
import { byImportance, emptyGraph, merge, moreOf, move, neighboursOf, newcomers } from "/js/graph/model.js";
import { equal, test } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").GraphAnswer} GraphAnswer */

/** A tiny language: `answer("bn-ln bn-relu", {ln: 3})` has three topics and two links, and 3 neighbours of ln are not among them. */
/** @param {string} pairs @param {Record<string, number>} [more] @returns {GraphAnswer} */
function answer(pairs, more = {}) {
  const links = pairs.split(" ").map((pair) => pair.split("-")).map(([from, to]) => ({ id: `${from}--requires--${to}`, type: /** @type {const} */ ("requires"), from, to }));
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  return { nodes: ids.map((id) => ({ id, kind: "concept", en: id, zh: null, area: null, degree: neighboursOf(links, id).size + (more[id] ?? 0) })), links, more };
}

const AT = new Map([["bn", { x: 1, y: 2 }], ["ln", { x: 3, y: 4 }], ["relu", { x: 5, y: 6 }]]);

test("merging keeps the place and the pin of what is there", () => {
  const first = move(merge({ ...emptyGraph(), focus: "bn" }, answer("bn-ln bn-relu"), AT, null), "ln", { x: 30, y: 40 });
  const second = merge(first, answer("ln-bn ln-transformer"), new Map([["ln", { x: 0, y: 0 }], ["transformer", { x: 7, y: 8 }]]), "ln");
  equal([...second.nodes.values()].map(({ id, x, y, pinned, from }) => [id, x, y, pinned, from]),
    [["bn", 1, 2, false, null], ["ln", 30, 40, true, null], ["relu", 5, 6, false, null], ["transformer", 7, 8, false, "ln"]]);
  equal(second.focus, "bn");
});

test("merging does not change the graph before", () => {
  const first = merge(emptyGraph(), answer("bn-ln"), AT, null);
  merge(first, answer("ln-transformer"), new Map(), "ln");
  equal([first.nodes.size, first.links.size], [2, 1]);
});

test("newcomers are those not there yet", () => {
  const first = merge(emptyGraph(), answer("bn-ln"), AT, null);
  equal(newcomers(first, answer("ln-bn ln-transformer")).map((node) => node.id), ["transformer"]);
});

test("how many neighbours are not shown counts down to none", () => {
  const first = merge(emptyGraph(), answer("bn-ln", { ln: 2 }), AT, null);
  equal([moreOf(first, "ln"), moreOf(first, "bn")], [2, 0]);
  const second = merge(first, answer("ln-bn ln-transformer", { ln: 1 }), new Map(), "ln");
  equal(moreOf(second, "ln"), 1);
  equal(moreOf(merge(second, answer("ln-bn ln-transformer ln-rmsnorm"), new Map(), "ln"), "ln"), 0);
});

test("a link to a topic that is not there is left out", () => {
  const { nodes, links } = answer("bn-ln bn-relu");
  const graph = merge(emptyGraph(), { nodes: nodes.filter(({ id }) => id !== "relu"), links, more: {} }, AT, null);
  equal([...graph.links.keys()], ["bn--requires--ln"]);
});

test("importance is the focus, then the degree, then the id", () => {
  const graph = merge({ ...emptyGraph(), focus: "relu" }, answer("bn-ln bn-relu bn-adam"), AT, null);
  equal(byImportance(graph).map((node) => node.id), ["relu", "bn", "adam", "ln"]);
});
