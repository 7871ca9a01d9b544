// @ts-check
import { arrange } from "/js/graph/arrange.js";
import { layered, spaced } from "/js/graph/layered.js";
import { layersOf } from "/js/graph/layers.js";
import { seeded } from "/js/graph/seeded.js";
import { crossings, ordered } from "/js/graph/order.js";
import { radial } from "/js/graph/radial.js";
import { equal, that, test } from "./testing.js";

/** A random acyclic graph: later topics require earlier ones. @param {number} count @param {number} seed */
function random(count, seed) {
  const next = seeded(seed);
  const nodes = Array.from({ length: count }, (_, i) => ({ id: `t${i}`, degree: 2, kind: "concept" }));
  const links = nodes.slice(1).flatMap(({ id }, i) => [0, 1].map(() => ({ from: id, to: `t${Math.floor(next() * (i + 1))}`, type: "requires" })));
  return { nodes, links };
}

test("in layers, what a topic requires stands above it", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { nodes, links } = random(40, seed);
    const places = layered(nodes, links);
    for (const { from, to } of links) that((places.get(to)?.y ?? 0) < (places.get(from)?.y ?? 0), `${to} above ${from} with seed ${seed}`);
  }
});

test("a cycle of requirements does not hang the layers", () => {
  const nodes = ["a", "b", "c"].map((id) => ({ id, degree: 2 }));
  equal(layered(nodes, [{ from: "a", to: "b", type: "requires" }, { from: "b", to: "c", type: "requires" }, { from: "c", to: "a", type: "requires" }]).size, 3);
});

test("ordering the layers does not add crossings, and takes most of them away", () => {
  let [before, after] = [0, 0];
  for (let seed = 1; seed <= 20; seed++) {
    const { nodes, links } = random(40, seed);
    const start = layersOf(nodes, links);
    const end = ordered(start);
    before += crossings(start.layers, start.near);
    after += crossings(end.layers, end.near);
  }
  that(after < before / 2, `${after} of ${before}`);
});

test("crossings are counted as looking at every pair counts them", () => {
  const { nodes, links } = random(30, 7);
  const { layers, near } = layersOf(nodes, links);
  let slow = 0;
  for (let i = 0; i + 1 < layers.length; i++) {
    const lines = layers[i].flatMap((id, a) => (near.get(id) ?? []).map((other) => [a, layers[i + 1].indexOf(other)]).filter(([, b]) => b >= 0));
    lines.forEach(([a, b], one) => lines.slice(one + 1).forEach(([c, d]) => (slow += (a - c) * (b - d) < 0 ? 1 : 0)));
  }
  equal(crossings(layers, near), slow);
});

test("places along a layer keep the order and the gaps, and are the wanted ones where they fit", () => {
  equal(spaced([0, 100, 300], [0, 50, 50]), [0, 100, 300]);
  equal(spaced([10, 10], [0, 20]), [0, 20]);
  equal(spaced([5, 0], [0, 10]), [-2.5, 7.5]);
});

test("in rings, the distance from the middle grows with the number of links", () => {
  const nodes = ["hub", "a", "b", "c", "far", "alone"].map((id) => ({ id, degree: 1 }));
  const places = radial(nodes, [["hub", "a"], ["hub", "b"], ["c", "hub"], ["far", "a"]].map(([from, to]) => ({ from, to })), "hub");
  const distance = (/** @type {string} */ id) => Math.round(Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0));
  equal([distance("hub"), distance("a"), distance("b") === distance("c"), distance("far") > distance("a"), places.size], [0, 150, true, true, 6]);
});

test("every layout gives the same places again, in a worker too, and leaves what is fixed alone", async () => {
  const { nodes, links } = random(90, 3);
  for (const name of /** @type {const} */ (["force", "layered", "radial"])) {
    const job = { name, nodes, links, fixed: new Map([["t5", { x: 1234, y: -567 }]]), centre: "t0" };
    const places = await arrange(job);
    equal([...await arrange(job)], [...places]);
    equal([places.size, places.get("t5")], [90, { x: 1234, y: -567 }]);
    const few = { ...job, nodes: nodes.slice(0, 30) };
    equal([...await arrange(few)], [...await arrange(few)]);
  }
});
