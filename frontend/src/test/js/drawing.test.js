// @ts-check
import { crossings } from "/js/graph/order.js";
import { seeded } from "/js/graph/seeded.js";
import { BOX, layingOut, roomFor } from "/js/plan/drawing/layout.js";
import { curve } from "/js/plan/drawing/paint.js";
import { rowsOf } from "/js/plan/drawing/rows.js";
import { atOnce } from "/js/pieces.js";
import { planningScene } from "/js/plan/drawing/scene.js";
import { untangling } from "/js/plan/drawing/untangle.js";
import { nextOf } from "/js/plan/drawing/walk.js";
import { somePlan } from "./someplan.js";
import { equal, test, that } from "./testing.js";
import { TRANSFORMER } from "./transformer.js";

/** Steps of which later ones need earlier ones, mostly near ones, seven to a milestone. @param {number} count @param {number} seed */
function random(count, seed) {
  const next = seeded(seed);
  const items = Array.from({ length: count }, (_, i) => {
    const needs = [0, 1].map(() => i - 1 - Math.floor(next() ** 3 * i)).filter((need) => need >= 0);
    return { id: `t${i}`, band: Math.floor(i / 7), needs: [...new Set(needs)].map((need) => `t${need}`) };
  });
  return { items, needs: items.flatMap(({ id, needs }) => needs.map((to) => ({ id: `${id}--requires--${to}`, from: id, to }))) };
}

/** @param {import("/js/plan/drawing/layout.js").Layout} layout @param {{id: string, band: number}[]} items */
function holds({ width, height, places, lines, bands }, items) {
  const boxes = [...places].map(([id, { x, y }]) => ({ id, left: x - BOX.width / 2, right: x + BOX.width / 2, top: y - BOX.height / 2, bottom: y + BOX.height / 2 }));
  that(boxes.every(({ left, right, top, bottom }) => left >= 0 && right <= width && top >= 0 && bottom <= height), "every box is in the picture");
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => that(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${a.id} and ${b.id} keep apart`)));
  for (const { id, points } of lines) {
    that(points.every(({ y }, i) => i === 0 || y > points[i - 1].y), `${id} goes down all the way`);
    for (const { x, y } of points.slice(1, -1)) that(boxes.every(({ left, right, top, bottom }) => x <= left || x >= right || y < top || y > bottom), `${id} passes beside the boxes`);
  }
  for (const { id, band } of items) {
    const [{ top, bottom }] = boxes.filter((box) => box.id === id);
    that(top >= bands[band].y && bottom <= bands[band].y + bands[band].height, `${id} is within its milestone`);
  }
}

test("what a step needs stands above it, lines go down beside the boxes, and no two boxes meet", () => {
  for (let seed = 1; seed <= 12; seed++) {
    const { items, needs } = random(10 + 4 * seed, seed);
    for (const most of [1, 2, 4]) holds(atOnce(layingOut(items, needs, most)), items);
  }
});

test("no row has more steps than there is room for, and none has no step", () => {
  const { items, needs } = random(60, 3);
  const { rows } = atOnce(layingOut(items, needs, 3));
  that(rows.every((row) => row.length >= 1 && row.length <= 3), JSON.stringify(rows));
  equal([328, 490, 560, 900].map(roomFor), [2, 3, 3, 6]);
});

test("untangling crosses much less, and the same every time", () => {
  let [before, after] = [0, 0];
  for (let seed = 1; seed <= 10; seed++) {
    const { rows: layers, near } = rowsOf(random(40, seed).items, 3);
    const order = atOnce(untangling({ layers, near }));
    equal(atOnce(untangling({ layers, near })), order);
    before += crossings(layers, near);
    after += crossings(order, near);
  }
  that(after < before / 3, `${after} of ${before}`);
});

test("the plan of the seed to the transformer crosses as little as it did", () => {
  const { topics } = atOnce(planningScene(TRANSFORMER, 3));
  const items = /** @type {import("/js/plan/drawing/rows.js").Item[]} */ (/** @type {unknown} */ (topics));
  const count = [2, 3, 4].map((most) => {
    const { rows: layers, near } = rowsOf(items, most);
    // Rows, crossings as they come, and crossings as they are drawn.
    return [layers.length, crossings(layers, near), crossings(atOnce(untangling({ layers, near })), near)];
  });
  equal(count, [[35, 196, 34], [32, 189, 36], [30, 197, 35]]);
  for (const most of [2, 3]) holds(atOnce(planningScene(TRANSFORMER, most)).layout, items);
});

test("a plan with three hundred steps is laid out, and of a longer one the milestones are", () => {
  const { items, needs } = random(300, 5);
  equal(atOnce(layingOut(items, needs, 3)).places.size, 300);
  const step = somePlan().steps[0];
  const steps = Array.from({ length: 350 }, (_, i) => ({ ...step, position: i + 1, concept: { ...step.concept, id: `t${i}` } }));
  const links = steps.slice(1).map((_, i) => ({ id: `t${i + 1}--requires--t${i}`, type: /** @type {const} */ ("requires"), from: `t${i + 1}`, to: `t${i}` }));
  const milestones = [0, 1, 2, 3, 4, 5, 6].map((i) => ({ concept: `t${50 * i + 49}`, en: `To ${i}`, zh: null, first: 50 * i + 1, last: 50 * i + 50 }));
  const scene = atOnce(planningScene(somePlan({ goals: ["t349"], steps, links, milestones }), 3));
  equal([scene.whole, scene.topics.map(({ id, number, goal }) => [id, number, goal]).at(-1)], [false, ["t349", 7, true]]);
  equal(scene.layout.lines.map(({ from, to }) => [from, to]), milestones.slice(1).map(({ concept }, i) => [concept, milestones[i].concept]));
});

test("a detour stands below its step, within the same milestone, by a dashed line", () => {
  const concept = { id: "d", en: "D", zh: null, area: null, difficulty: null, minutes: null };
  const because = { link: "c2--usedIn--d", en: "It is used there.", zh: null };
  const { topics, dashed, layout } = atOnce(planningScene(somePlan({ detours: [{ at: "c2", concept, type: "usedIn", because }, { at: "gone", concept: { ...concept, id: "e" }, type: "usedIn", because }] }), 3));
  equal([[...dashed], topics.filter(({ kind }) => kind === "detour").map(({ id, number }) => [id, number])], [["c2--usedIn--d"], [["d", null]]]);
  that((layout.places.get("d")?.y ?? 0) > (layout.places.get("c2")?.y ?? Infinity), "below");
  that((layout.places.get("d")?.y ?? Infinity) < layout.bands[0].y + layout.bands[0].height, "within");
});

test("arrow keys go along the links, within a row, and else through the plan", () => {
  const scene = atOnce(planningScene(somePlan(), 3));
  const [row] = scene.layout.rows;
  equal(row, ["c0"]);
  equal(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "x"].map((key) => nextOf(scene, "c5", key)), ["c4", "c6", "c4", "c6", "c0", "c11", null]);
  equal([nextOf(scene, "c0", "ArrowUp"), nextOf(scene, "c11", "ArrowDown"), nextOf(scene, "c11", "ArrowRight"), nextOf(scene, "nowhere", "Home")], [null, null, null, null]);
});

test("a line is straight past a row and bowed between two", () => {
  equal(curve([{ x: 10, y: 0 }, { x: 30.04, y: 20 }, { x: 30.04, y: 60 }]), "M10 0C10 10 30 10 30 20L30 60");
});
