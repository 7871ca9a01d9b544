// @ts-check
import { place, wrap } from "/js/graph/labels.js";
import { equal, that, test } from "./testing.js";

const measure = (/** @type {string} */ text) => [...text].length * 10;

test("labels break at words, and Han characters anywhere but before punctuation", () => {
  equal(wrap("Batch normalization", measure, 140), ["Batch", "normalization"]);
  equal(wrap("批归一化的原理是什么？", measure, 60), ["批归一化的原", "理是什么？"]);
  equal(wrap("批归一化的原理？", measure, 70), ["批归一化的原", "理？"]);
});

test("what does not fit into the lines ends with an ellipsis", () => {
  const lines = wrap("one two three four five six seven", measure, 90);
  equal(lines.length, 2);
  that(lines[1].endsWith("…"), "the second line ends with an ellipsis");
  that(lines.every((line) => measure(line) <= 90), "no line is wider than the room");
});

test("labels never overlap, and the first has its way", () => {
  const wishes = [0, 1, 2, 3, 4, 5].map((i) => ({ id: `t${i}`, lines: ["name"], width: 60, x: 200 + 12 * i, y: 200, gap: 5 }));
  const placed = place(wishes, [], { width: 400, height: 400 });
  equal(placed[0].id, "t0");
  that(placed.length < wishes.length, "some have no room");
  for (const a of placed) {
    for (const b of placed) {
      if (a === b) continue;
      const apart = a.box.x + a.box.width <= b.box.x || b.box.x + b.box.width <= a.box.x || a.box.y + a.box.height <= b.box.y || b.box.y + b.box.height <= a.box.y;
      that(apart, `${a.id} and ${b.id} are apart`);
    }
  }
});
