// @ts-check
import { layout } from "/js/graph/layout.js";
import { seeded } from "/js/graph/seeded.js";
import { equal, that, test } from "./testing.js";

const NODES = ["hub", "a", "b", "c", "d", "e"].map((id) => ({ id, degree: id === "hub" ? 5 : 1 }));
const LINKS = ["a", "b", "c", "d", "e"].map((id) => ({ from: "hub", to: id }));

/** @param {Map<string, {x: number, y: number}>} places */
const rounded = (places) => [...places].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);

test("the generator gives its known sequence", () => {
  const random = seeded(42);
  equal([random(), random(), random()].map((value) => value.toFixed(6)), ["0.601104", "0.448291", "0.852466"]);
});

test("the same graph always has the same places", () => {
  const golden = [["hub", 0, 0], ["a", -53, 107], ["b", -21, -116], ["c", 87, 80], ["d", -118, -16], ["e", 110, -48]];
  equal(rounded(layout(NODES, LINKS, new Map(), "hub")), golden);
  equal(rounded(layout(NODES, LINKS, new Map(), "hub")), golden);
});

test("what is fixed does not move by a pixel, and newcomers stand near the one they grow from", () => {
  const before = layout(NODES, LINKS, new Map(), "hub");
  const nodes = [...NODES, ...["x", "y", "z"].map((id) => ({ id, degree: 1 }))];
  const links = [...LINKS, ...["x", "y", "z"].map((id) => ({ from: "a", to: id }))];
  const after = layout(nodes, links, before, "a");
  for (const [id, place] of before) equal(after.get(id), place);
  const a = /** @type {{x: number, y: number}} */ (after.get("a"));
  for (const id of ["x", "y", "z"]) {
    const place = /** @type {{x: number, y: number}} */ (after.get(id));
    that(Math.hypot(place.x - a.x, place.y - a.y) < 260, `${id} is near a`);
  }
});

test("topics keep apart", () => {
  const places = [...layout(NODES, LINKS, new Map(), "hub").values()];
  places.forEach((a, i) => places.slice(i + 1).forEach((b) => that(Math.hypot(a.x - b.x, a.y - b.y) > 40, "more than 40 pixels")));
});
