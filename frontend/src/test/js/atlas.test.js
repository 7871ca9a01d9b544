// @ts-check
import { planAtlas } from "/js/overview/atlas.js";
import { middleOf } from "/js/overview/cells.js";
import { atlasLayout, MOST_AREAS, tieKey } from "/js/overview/layout.js";
import { columns } from "/js/overview/tiemap.js";
import { neighboursOfArea } from "/js/overview/ties.js";
import { seeded } from "/js/graph/seeded.js";
import { equal, test, that } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Overview} Overview */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */

const NAMES = [["Convolutional Networks", "卷积神经网络"], ["Mathematics", "数学"], ["Attention and Transformers", "注意力与Transformer"], ["Regularization", "正则化"], ["Detection and Segmentation", "检测与分割"]];
const DESK = { width: 860, height: 670 };
/** The page makes the atlas as tall as its areas need. @param {number} count */
const phone = (count) => ({ width: 344, height: Math.ceil((count * 15500) / 344) });

/** A field with as many areas as asked for, and links between them at random. @param {number} count @returns {Overview} */
function field(count) {
  const random = seeded(count);
  const areas = Array.from({ length: count }, (_, i) => ({
    id: `area-${i}`, en: `${NAMES[i % 5][0]}${i < 5 ? "" : ` ${i}`}`, zh: `${NAMES[i % 5][1]}${i < 5 ? "" : i}`, concepts: 3 + Math.floor(50 * random()), questions: Math.floor(9 * random()),
    topics: Array.from({ length: 8 }, (_, k) => ({ id: `topic-${i}-${k}`, kind: /** @type {const} */ ("concept"), en: "Batch Normalization Folding", zh: "批归一化", degree: 30 - k })),
  }));
  const links = Array.from({ length: 3 * count }, () => ({ from: `area-${Math.floor(count * random())}`, to: `area-${Math.floor(count * random())}`, count: 1 + Math.floor(30 * random()) }));
  return { areas, links: [...new Map(links.filter(({ from, to }) => from < to).map((link) => [tieKey(link.from, link.to), link])).values()].sort((a, b) => b.count - a.count) };
}

/** @param {readonly {x: number, y: number}[]} corners @param {{x: number, y: number}} at */
const inside = (corners, at) => corners.every((a, i) => {
  const b = corners[(i + 1) % corners.length];
  return (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x) >= -1e-6;
});

/** @param {Box} box */
const cornersOf = ({ x, y, width, height }) => [{ x, y }, { x: x + width, y }, { x, y: y + height }, { x: x + width, y: y + height }];
/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const count of [1, 2, 14, 25]) {
  test(`${count} areas share the ground by what is in them`, () => {
    const { areas } = field(count);
    const { regions } = atlasLayout(field(count), DESK);
    const mean = areas.reduce((sum, { concepts, questions }) => sum + concepts + questions, 0) / count;
    const weight = new Map(areas.map(({ id, concepts, questions }) => [id, concepts + questions + Math.max(14, 0.6 * mean)]));
    const total = [...weight.values()].reduce((sum, one) => sum + one, 0);
    const all = regions.reduce((sum, { corners }) => sum + middleOf(corners).area, 0);
    that(all > 0.7 * DESK.width * DESK.height, "little is left free");
    for (const { id, corners } of regions) {
      const part = (middleOf(corners).area / all) / ((weight.get(id) ?? 0) / total);
      that(part > 0.75 && part < 1.25, `${id} has ${part.toFixed(2)} of its share`);
      that(corners.every(({ x, y }) => x >= 0 && y >= 0 && x <= DESK.width && y <= DESK.height), "it lies in the box");
      for (const other of regions) if (other.id !== id) that(!inside(corners, other.middle), `${id} does not hold the middle of ${other.id}`);
    }
  });

  test(`no two of the names on an atlas of ${count} areas overlap, and each is in its region`, () => {
    for (const box of [DESK, phone(count)]) {
      const { areas, bridges } = planAtlas(field(count), box);
      equal(areas.length, count);
      const boxes = areas.flatMap(({ title, topics }) => [title.box, ...topics.map((spot) => spot.box)]);
      boxes.push(...bridges.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 })));
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => that(!overlap(a, b), `${JSON.stringify(a)} and ${JSON.stringify(b)}`)));
      for (const { region, topics } of areas) for (const spot of topics) that(cornersOf(spot.box).every((at) => inside(region.corners, at)), `${spot.topic.id} is inside`);
      if (box === DESK && count < 25) for (const { region, title } of areas) that(cornersOf(title.box).every((at) => inside(region.corners, at)), `${region.id}'s name is inside`);
    }
  });
}

test("an area's name is never cut, in neither language", () => {
  for (const box of [DESK, phone(25)]) {
    for (const { area, title } of planAtlas(field(25), box).areas) {
      const letters = (/** @type {string | null} */ text) => (text ?? "").replace(/\s/g, "");
      equal([letters(title.lines.en.join("")), letters(title.lines.zh.join(""))], [letters(area.en), letters(area.zh)]);
    }
  }
});

test("the same field always looks the same", () => {
  equal(planAtlas(field(14), DESK), planAtlas(field(14), DESK));
});

test("areas with many links lie side by side", () => {
  const { areas } = field(14);
  const pairs = areas.slice(1).map(({ id }, i) => ({ from: areas[i].id, to: id, count: 20 }));
  const { borders } = atlasLayout({ areas, links: pairs }, DESK);
  that(pairs.filter(({ from, to }) => borders.has(tieKey(from, to))).length >= 12, "a chain of areas is folded so that nearly all its links cross a border");
});

test("never more than 300 topics at once, nor more areas than can be told apart", () => {
  const { areas } = planAtlas(field(90), { width: 1800, height: 1200 });
  equal(areas.length, MOST_AREAS);
  that(areas.reduce((sum, { topics }) => sum + topics.length, 0) <= 300, "topics");
});

test("the neighbours of an area come with the most links first", () => {
  const links = [{ from: "a", to: "b", count: 2 }, { from: "c", to: "a", count: 5 }, { from: "b", to: "c", count: 9 }];
  equal(neighboursOfArea({ areas: [], links }, "a"), [{ id: "c", count: 5 }, { id: "b", count: 2 }]);
});

test("a map of what links two areas has one at each side, linked topics at the same height", () => {
  const topic = (/** @type {string} */ id, /** @type {string} */ area) => ({ id, kind: /** @type {const} */ ("concept"), en: id, zh: null, area, degree: 1, difficulty: null });
  const link = (/** @type {string} */ from, /** @type {string} */ to) => ({ id: `${from}--requires--${to}`, type: /** @type {const} */ ("requires"), from, to, because: null, contested: false, origin: null });
  const topics = ["a1", "a2", "a3"].map((id) => topic(id, "a")).concat(["b1", "b2", "b3"].map((id) => topic(id, "b")));
  const places = columns({ from: "a", to: "b", count: 3, topics, links: [link("a1", "b3"), link("b2", "a3"), link("a2", "b1")] });
  for (const { id, area } of topics) equal(Math.sign(places.get(id)?.x ?? 0), area === "a" ? -1 : 1);
  for (const [one, other] of [["a1", "b3"], ["a3", "b2"], ["a2", "b1"]]) equal(places.get(one)?.y, places.get(other)?.y);
});
