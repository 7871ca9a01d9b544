// @ts-check
import { Finder } from "/js/graph/finder.js";
import { field, plot, topic } from "./mapgraph.js";
import { equal, test } from "./testing.js";

const mouse = (/** @type {number} */ r) => r + 6;
const finger = (/** @type {number} */ r) => Math.max(r, 24);

/** @param {import("/js/graph/plot.js").Plot} map */
function finder(map) {
  const one = new Finder();
  one.reset(map);
  return one;
}

test("the topic under the pointer is the one whose rim is nearest", () => {
  const one = finder(plot([topic("small", 0, 0, { degree: 0 }), topic("large", 40, 0, { degree: 70 })]));
  equal(one.at({ x: 3, y: 3 }, mouse), 0);
  equal(one.at({ x: 18, y: 0 }, mouse), 1);
  equal(one.at({ x: 12, y: 0 }, mouse), 0);
  equal(one.at({ x: 0, y: 30 }, mouse), undefined);
});

test("a finger reaches further than a mouse", () => {
  const one = finder(plot([topic("small", 0, 0, { degree: 0 })]));
  equal(one.at({ x: 0, y: 22 }, mouse), undefined);
  equal(one.at({ x: 0, y: 22 }, finger), 0);
  equal(one.at({ x: 0, y: 25 }, finger), undefined);
});

test("it finds what looking at every topic finds, in thousands", () => {
  const { nodes } = field(3_000, 50);
  const map = plot(nodes);
  const one = finder(map);
  for (let i = 0; i < 200; i++) {
    const at = { x: ((i * 137) % 2_800) - 1_400, y: ((i * 311) % 2_800) - 1_400 };
    const distance = (/** @type {number} */ j) => Math.hypot(nodes[j].x - at.x, nodes[j].y - at.y);
    const near = nodes.map((_, j) => j).filter((j) => distance(j) <= mouse(map.r[j])).sort((a, b) => distance(a) - map.r[a] - distance(b) + map.r[b]);
    equal(one.at(at, mouse), near[0]);
  }
});

test("a band catches the topics whose middle is in it", () => {
  const one = finder(plot([topic("in", 10, 10), topic("edge", 20, 20), topic("out", 21, 10)]));
  equal(one.inside({ left: 0, top: 0, right: 20, bottom: 20 }).sort(), [0, 1]);
  equal(finder(plot([])).inside({ left: 0, top: 0, right: 20, bottom: 20 }), []);
});
