// @ts-check
import { moveTo, relaid, startMotion } from "/js/graph/motion.js";
import { graphOf, plot, topic } from "./mapgraph.js";
import { equal, that, test } from "./testing.js";

const places = (/** @type {import("/js/graph/plot.js").Plot} */ { nodes, x, y }) => nodes.map(({ id }, i) => [id, x[i], y[i]]);

test("who stays glides from the old place to the new one, and who keeps the place does not stir", () => {
  const before = plot([topic("a", 0, 0), topic("b", 100, 0)]);
  const after = plot([topic("a", 0, 0), topic("b", 100, 80)]);
  const motion = startMotion(after, before);
  that(motion !== null, "something moves");
  equal(places(after), [["a", 0, 0], ["b", 100, 0]]);
  if (motion) moveTo(after, motion, 0.5);
  equal(after.y[0], 0);
  that(after.y[1] > 40 && after.y[1] < 80, "b is on its way, and slows down");
  if (motion) moveTo(after, motion, 1);
  equal(places(after), [["a", 0, 0], ["b", 100, 80]]);
});

test("newcomers grow from the topic they were asked for at", () => {
  const before = plot([topic("a", 40, 60)]);
  const after = plot([topic("a", 40, 60), topic("new", 200, 60, { from: "a" })]);
  const motion = startMotion(after, before);
  equal(places(after), [["a", 40, 60], ["new", 40, 60]]);
  equal([...after.grown], [1, 0]);
  if (motion) moveTo(after, motion, 0.3);
  that(after.grown[1] > 0 && after.grown[1] < 1 && after.x[1] > 40 && after.x[1] < 200, "half grown, on its way");
  if (motion) moveTo(after, motion, 1);
  equal([...after.grown], [1, 1]);
});

test("a motion that another interrupts goes on from where things are", () => {
  const first = plot([topic("a", 0, 0)]);
  const second = plot([topic("a", 100, 0)]);
  const motion = startMotion(second, first);
  if (motion) moveTo(second, motion, 0.4);
  const halfway = second.x[0];
  const third = plot([topic("a", 0, 50)]);
  startMotion(third, second);
  equal([third.x[0], third.y[0]], [halfway, 0]);
});

test("where nothing moves, or only by the rounding of a place that is kept, there is no motion", () => {
  const before = plot([topic("a", 0, 0), topic("b", 10, 10)]);
  const after = plot([topic("a", 0, 0), topic("b", 11, 9)]);
  equal(startMotion(after, before), null);
  equal(places(after), [["a", 0, 0], ["b", 11, 9]]);
});

test("a map is laid out anew when most who stay have another place that no hand gave them", () => {
  const three = (/** @type {number} */ by, more = {}) => graphOf([topic("a", 0, 0), topic("b", 50 + by, 0, more), topic("c", 0, 50 + by, more)]);
  that(relaid(three(0), three(10)), "two of three");
  that(!relaid(three(0), three(0)), "none");
  that(!relaid(three(0), three(10, { pinned: true })), "dragged");
  that(!relaid(three(0), graphOf([topic("a", 9, 9), topic("b", 50, 0), topic("c", 0, 50), topic("new", 3, 3)])), "one of three, and a newcomer");
});
