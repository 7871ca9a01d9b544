// @ts-check
import { between, Camera, centred, fitting, inSight } from "/js/graph/camera.js";
import { equal, that, test } from "./testing.js";

const SIZE = { width: 800, height: 600 };
const near = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) < 1e-6;

/** @param {Partial<import("/js/graph/camera.js").Transform>} [transform] */
function camera(transform = {}) {
  const one = new Camera();
  one.size = SIZE;
  one.transform = { x: 30, y: -20, k: 1.5, ...transform };
  return one;
}

test("zooming leaves what is under the pointer where it is, within its bounds", () => {
  const one = camera();
  const before = one.invert(200, 100);
  one.zoomBy(1.3, 200, 100);
  const after = one.invert(200, 100);
  that(near(before.x, after.x) && near(before.y, after.y), "the same point of the map");
  one.zoomBy(1e9, 0, 0);
  equal(one.transform.k, 4);
  one.zoomBy(1e-9, 0, 0);
  equal(one.transform.k, 0.15);
  one.allow(0.05);
  one.zoomBy(1e-9, 0, 0);
  that(near(one.transform.k, 0.045), "a large map may be seen from further away");
});

test("a flight begins and ends where it should, and a hand stops it", () => {
  const one = camera();
  const from = one.transform;
  const to = centred({ x: 500, y: 500 }, 0.5, SIZE);
  one.flyTo(to, 1_000, 300);
  equal(one.destination, to);
  that(one.advance(1_000) && near(one.transform.x, from.x), "at the beginning");
  one.advance(1_150);
  that(one.transform.k < from.k && one.transform.k > to.k, "on the way");
  that(one.advance(1_300), "the last step");
  equal(one.transform, to);
  that(!one.advance(1_400), "it is over");
  one.flyTo(from, 2_000, 300);
  one.advance(2_100);
  one.panBy(5, 5);
  that(!one.advance(2_400), "the hand has stopped it");
});

test("between two views the middle goes straight, and a point that both show in the same place stays there", () => {
  const from = { x: 0, y: 0, k: 1 };
  const zoomed = camera(from).zoomed(3, 100, 50);
  for (const part of [0, 0.2, 0.5, 0.9, 1]) {
    const { x, y, k } = between(from, zoomed, SIZE, part);
    that(near(100 * k + x, 100) && near(50 * k + y, 50), `fixed at ${part}`);
  }
  const panned = between(from, { x: 80, y: -40, k: 1 }, SIZE, 0.25);
  that(near(panned.x, 20) && near(panned.y, -10) && panned.k === 1, "a quarter of the way");
});

test("what is out of sight is brought in as far as needed and no further", () => {
  equal(inSight([400, 300], SIZE, 50), [0, 0]);
  equal(inSight([790, 300], SIZE, 50), [-40, 0]);
  equal(inSight([-100, 700], SIZE, 50), [150, -150]);
  equal(inSight([10, 10], { width: 60, height: 60 }, 50), [20, 20]);
});

test("a box that fits fills the view, but is not blown up", () => {
  equal(fitting({ left: 0, right: 1600, top: 0, bottom: 600 }, SIZE, 1.25), 0.5);
  equal(fitting({ left: 0, right: 10, top: 0, bottom: 10 }, SIZE, 1.25), 1.25);
});
