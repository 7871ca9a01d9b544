// @ts-check
import { emptyGraph, NOTHING } from "/js/graph/model.js";
import { pack, topicKey, unpack } from "/js/graph/pack.js";
import { href, parseRoute } from "/js/router.js";
import { seeded } from "/js/graph/seeded.js";
import { equal, that, test } from "./testing.js";

/** @param {number} count @param {number} reach @returns {import("../../main/resources/META-INF/resources/js/types.js").Graph} */
function graphOf(count, reach = 4000) {
  const random = seeded(count);
  const even = () => 2 * Math.round((random() - 0.5) * reach);
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `a-topic-with-a-rather-long-name-${i}`, kind: /** @type {const} */ ("concept"), en: null, zh: null, area: null, degree: 1, difficulty: null,
    x: even(), y: even(), pinned: i % 6 === 1, hidden: i % 50 === 7, from: i < 3 ? null : `a-topic-with-a-rather-long-name-${Math.floor(i / 3)}`,
  }));
  return { ...emptyGraph(), focus: nodes[0]?.id ?? null, nodes: new Map(nodes.map((node) => [node.id, node])) };
}

test("a packed map comes back with places, pins, what is hidden and what grew from what", () => {
  for (const count of [1, 40, 300]) {
    const graph = graphOf(count);
    const nodes = [...graph.nodes.values()];
    equal(unpack(pack(graph)), nodes.map(({ id, x, y, pinned, hidden, from }) =>
      ({ key: topicKey(id), from: from === null ? null : nodes.findIndex((node) => node.id === from), pinned, hidden, x, y })));
  }
});

test("the middle of the map comes first", () => {
  const graph = { ...graphOf(5), focus: "a-topic-with-a-rather-long-name-3" };
  equal(unpack(pack(graph))?.[0].key, topicKey(graph.focus));
});

test("a map that reaches far is packed more coarsely, not cut", () => {
  const graph = graphOf(20, 60_000);
  const places = unpack(pack(graph)) ?? [];
  [...graph.nodes.values()].forEach(({ x, y }, i) => that(Math.hypot(places[i].x - x, places[i].y - y) <= 32, "within 32 pixels of 60,000"));
});

test("an address with 300 topics, 50 pins, filters, layout and an open question stays under 4,000 characters", () => {
  const graph = graphOf(300);
  that([...graph.nodes.values()].filter((node) => node.pinned).length === 50, "50 pins");
  const route = {
    page: /** @type {const} */ ("topic"), kind: /** @type {const} */ ("question"), id: "why-does-batch-normalization-behave-differently-in-training-and-inference",
    around: "batch-normalization", map: pack(graph), depth: /** @type {const} */ (2), layout: /** @type {const} */ ("layered"), panel: false,
    without: { ...NOTHING, types: /** @type {const} */ (["comparedWith", "influences", "usedIn"]).slice(), areas: ["optimization", "normalization"], levels: [1, 2], statuses: /** @type {const} */ (["known"]).slice() },
  };
  const address = `https://trailgraph.example.org${href(route)}&lang=zh&theme=dark`;
  that(address.length < 4000, `${address.length} characters`);
  equal(parseRoute(new URL(address)).map, route.map);
});

test("what no version wrote is no map", () => {
  for (const text of ["", "1", "1A23", "2AAAAAAAAAAAAA", `1A${"ab!".repeat(4)}`]) that(unpack(text) === null || unpack(text)?.length === 0, text);
});

test("keys are those that the server computes", () => {
  equal(["batch-normalization", "resnet", "a"].map(topicKey), ["Mv4xc-", "hbI2Hz", "GoCxs7"]);
});

test("keys of similar ids differ", () => {
  const keys = new Set(Array.from({ length: 20_000 }, (_, i) => topicKey(`concept-${i}`)));
  equal(keys.size, 20_000);
});
