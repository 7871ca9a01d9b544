// @ts-check
import { LEVELS, recorded, redone, undone } from "/js/graph/history.js";
import { emptyGraph } from "/js/graph/model.js";
import { equal, that, test } from "./testing.js";

const what = { key: /** @type {const} */ ("undo.filter"), values: {} };
const graphs = Array.from({ length: 60 }, (_, i) => ({ ...emptyGraph(), focus: `t${i}` }));

/** @typedef {import("/js/graph/history.js").Timeline} Timeline */

/** @param {number} steps @returns {Timeline} */
function timeline(steps) {
  /** @type {Timeline} */
  let now = { graph: graphs[0], past: [], future: [] };
  for (const graph of graphs.slice(1, steps + 1)) now = recorded(now, graph, what);
  return now;
}

test("fifty steps can be undone and done again, each to the very same graph", () => {
  let now = timeline(55);
  equal(now.past.length, LEVELS);
  for (let i = 54; i >= 5; i--) {
    now = /** @type {NonNullable<ReturnType<typeof undone>>} */ (undone(now));
    that(now.graph === graphs[i], `step ${i}`);
  }
  equal(undone(now), null);
  for (let i = 6; i <= 55; i++) now = /** @type {NonNullable<ReturnType<typeof redone>>} */ (redone(now));
  that(now.graph === graphs[55], "all done again");
  equal(redone(now), null);
});

test("a new step after an undo forgets what could have been done again", () => {
  const back = /** @type {NonNullable<ReturnType<typeof undone>>} */ (undone(timeline(3)));
  equal(recorded(back, graphs[9], what).future, []);
});
