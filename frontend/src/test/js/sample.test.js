// @ts-check
import { bends, crosses } from "/js/graph/geometry.js";
import { around, plotOf } from "/js/graph/plot.js";
import { MOVING_LINKS, pick } from "/js/graph/sample.js";
import { field, plot, tie, topic } from "./mapgraph.js";
import { equal, that, test } from "./testing.js";

const VIEW = { left: 0, top: 0, right: 100, bottom: 100 };
const EVERYTHING = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

test("a link that crosses the view is drawn though both its topics are outside, and one that passes by is not", () => {
  const map = plot([topic("left", -500, 40), topic("right", 700, 60), topic("above", -500, -400), topic("corner", -60, 150), topic("high", 160, -60)], [
    tie("left", "right"), tie("left", "above"), tie("corner", "left"), tie("above", "right"), tie("corner", "right"), tie("corner", "high"),
  ]);
  const drawn = pick(map, VIEW).map((link) => map.links[link].id).sort();
  equal(drawn, ["corner--requires--high", "left--requires--right"]);
});

test("a line meets a box as often as some point of it lies in the box", () => {
  for (let i = 0; i < 500; i++) {
    const [ax, ay, bx, by] = [i * 7.3, i * 3.1, i * 5.7, i * 11.9].map((value) => (value % 300) - 100);
    const meets = Array.from({ length: 3_001 }, (_, n) => n / 3_000).some((t) => {
      const [x, y] = [ax + (bx - ax) * t, ay + (by - ay) * t];
      return x >= 0 && x <= 100 && y >= 0 && y <= 100;
    });
    if (meets) that(crosses(ax, ay, bx, by, VIEW), `${ax} ${ay} ${bx} ${by}`);
    else that(!crosses(ax, ay, bx, by, { left: 0.5, top: 0.5, right: 99.5, bottom: 99.5 }), `${ax} ${ay} ${bx} ${by} passes by`);
  }
});

test("a bowed link that reaches into the view is drawn", () => {
  const pair = [topic("a", -200, -30), topic("b", 300, -30)];
  const map = plot(pair, [tie("a", "b"), tie("a", "b", "causes")]);
  const drawn = pick(map, VIEW).map((link) => map.links[link].type);
  equal(drawn, ["causes"]);
});

test("while it moves at least 5,000 links are drawn, always the same, the strong ones first; at rest all", () => {
  const { nodes, links } = field(10_000);
  const map = plot(nodes, links);
  const sample = pick(map, EVERYTHING, MOVING_LINKS);
  that(sample.length >= 5_000, `${sample.length} links`);
  equal(sample, pick(plot(nodes, links), EVERYTHING, MOVING_LINKS));
  const strength = (/** @type {number} */ link) => Math.min(map.r[map.from[link]], map.r[map.to[link]]);
  const strongest = Math.max(...links.map((_, link) => strength(link)));
  const leading = links.filter((_, link) => strength(link) === strongest).length;
  that(sample.slice(0, leading).every((link) => strength(link) > strongest - 2), "the strong ones lead");
  equal(new Set(pick(map, EVERYTHING)).size, 30_000);
});

test("the links of a topic are known, with its neighbours", () => {
  const map = plot([topic("a", 0, 0), topic("b", 1, 1), topic("c", 2, 2)], [tie("a", "b"), tie("c", "a"), tie("b", "c")]);
  const { near, links } = around(map, "a");
  equal([[...near].sort(), links], [["b", "c"], [0, 1]]);
  equal(around(map, null).links, []);
});

test("links bow on the map as they do in a picture that is taken away", () => {
  const nodes = [topic("b", 0, 0), topic("a", 9, 9)];
  const links = [tie("a", "b"), tie("b", "a", "causes"), tie("a", "b", "usedIn"), tie("b", "a", "partOf")];
  const bent = bends(links);
  equal([...plot(nodes, links).bend].map((value) => value.toFixed(2)), links.map(({ id }) => (bent.get(id) ?? 0).toFixed(2)));
});

test("a plot that has the same topics and links as before takes over what was computed, with the new places", () => {
  const { nodes, links } = field(50);
  const before = plot(nodes, links, "t0");
  const after = plotOf({ nodes: nodes.map((node) => ({ ...node, x: node.x + 2 })), links }, "t0", before);
  that(after.rank === before.rank && after.index === before.index && after.order === before.order, "the same arrays");
  equal(after.x[7], before.x[7] + 2);
  that(plotOf({ nodes, links: links.slice(1) }, "t0", before).rank !== before.rank, "other links, another rank");
});
