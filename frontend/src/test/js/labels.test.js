// @ts-check
import { place, placing, wrap } from "/js/graph/labels.js";
import { directionOf } from "/js/graph/text.js";
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

const VIEW = { width: 400, height: 400 };
const wish = (/** @type {string} */ id, /** @type {object} */ more = {}) => ({ id, lines: ["name"], width: 60, x: 200, y: 200, gap: 5, ...more });

test("who must have a name gets one where it covers least, and inside the view", () => {
  const walls = [{ x: 100, y: 100, width: 200, height: 102 }, { x: 100, y: 205, width: 200, height: 100 }];
  equal(place([wish("a")], walls, VIEW), []);
  const [must] = place([wish("a", { must: true })], walls, VIEW);
  equal(must.side, 1);
  const [edge] = place([wish("b", { must: true, x: 398, y: 398, width: 300 })], [], VIEW);
  that(edge.box.x >= 0 && edge.box.x + edge.box.width <= 400 && edge.box.y + edge.box.height <= 400, "not cut off");
});

test("a name keeps the side it had as long as there is room", () => {
  equal(place([wish("a", { side: 3 })], [], VIEW)[0].side, 3);
  equal(place([wish("a", { side: 3 })], [{ x: 180, y: 170, width: 40, height: 20 }], VIEW)[0].side, 0);
});

test("a badge stands at the corner of its own topic and on nothing else", () => {
  const own = { x: 190, y: 190, width: 20, height: 20, of: "a" };
  const badge = wish("+ a", { gap: 10, width: 24, corner: true, of: "a" });
  equal(place([badge], [own], VIEW)[0].side, 0);
  equal(place([badge], [own, { x: 160, y: 170, width: 40, height: 20, of: "b" }], VIEW)[0].side, 1);
});

test("whose turn does not come is not asked", () => {
  let asked = 0;
  function* wishes() {
    for (; ; asked++) yield wish(`t${asked}`, { x: 40 + 80 * (asked % 4), y: 40 + 40 * Math.floor(asked / 4) });
  }
  for (const _ of placing(wishes(), [], VIEW)) if (asked >= 5) break;
  equal(asked, 5);
});

test("long texts, emoji and accents are cut between letters, and right-to-left ones say so", () => {
  const [line] = wrap("👩‍👩‍👧‍👦".repeat(40), measure, 200, 1);
  that(/^(👩‍👩‍👧‍👦)+…$/u.test(line), line);
  that(wrap("x".repeat(300), measure, 240, 4).every((part) => measure(part) <= 240), "no wider than the room");
  equal([directionOf("שלום BN"), directionOf("(التعلم)"), directionOf("BN שלום"), directionOf("批归一化")], ["rtl", "rtl", "ltr", "ltr"]);
});
