// @ts-check
import { MapView } from "/js/graph/view.js";
import { parseRoute } from "/js/router.js";
import { createStore, initialState } from "/js/store.js";
import { field, graphOf, tie, topic } from "./mapgraph.js";
import { equal, that, test } from "./testing.js";

/** @typedef {{view: MapView, store: import("/js/types.js").Store, ground: HTMLElement}} Shown */

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param {() => boolean} condition @param {string} what */
async function until(condition, what) {
  for (let frame = 0; frame < 600; frame++) {
    if (condition()) return;
    await nextFrame();
  }
  throw new Error(`never: ${what}`);
}

/** A map of 400 by 300 pixels in the page, for as long as the test takes. @param {import("/js/types.js").Graph} graph @param {(shown: Shown) => Promise<void>} body */
async function shown(graph, body) {
  const ground = document.createElement("div");
  for (const [name, value] of Object.entries({ position: "fixed", inset: "0 auto auto 0", width: "400px", height: "300px" })) ground.style.setProperty(name, value);
  document.body.append(ground);
  const route = { ...parseRoute({ pathname: `/concept/${graph.focus}`, search: "" }), panel: false };
  const store = createStore({ ...initialState({ route, lang: "en", theme: "light", both: false, known: new Set() }), graph });
  const nothing = () => {};
  const view = new MapView(ground, store, { open: nothing, expand: nothing, hover: nothing, select: nothing, clear: nothing, drop: nothing, menu: nothing });
  try {
    await until(() => view.drawn.complete, "drawn");
    await body({ view, store, ground });
  } finally {
    ground.remove();
  }
}

/** Whether anything is drawn about a point by the visible canvases of links. @param {HTMLElement} ground @param {number} x @param {number} y */
function inked(ground, x, y) {
  const copy = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(7, 7).getContext("2d", { willReadFrequently: true }));
  const canvases = /** @type {HTMLCanvasElement[]} */ ([...ground.querySelectorAll(".map-links:not([hidden])")]);
  for (const canvas of canvases) copy.drawImage(canvas, 3 - x * devicePixelRatio, 3 - y * devicePixelRatio);
  return copy.getImageData(0, 0, 7, 7).data.some((value) => value > 0);
}

test("at rest all links are drawn, of 10,000 topics too, and while it moves at least 5,000", async () => {
  const { nodes, links } = field(10_000);
  await shown({ ...graphOf(nodes, links), focus: "t5050" }, async ({ view }) => {
    view.zoomBy(0.001);
    await until(() => view.drawn.complete && view.drawn.links === 30_000, "all links at rest");
    equal([view.drawn.topics, view.drawn.links], [10_000, 30_000]);
    that(view.drawn.names > 5 && view.drawn.names < 60, `${view.drawn.names} names have room`);
    view.panBy(10, 0);
    await nextFrame();
    await nextFrame();
    that(!view.drawn.complete && view.drawn.links >= 5_000, `${view.drawn.links} links while it moves`);
    await until(() => view.drawn.complete, "at rest again");
    equal(view.drawn.links, 30_000);
  });
});

test("a link that crosses the view is on the picture, though its topics are far outside", async () => {
  await shown(graphOf([topic("a", -4_000, 0), topic("b", 4_000, 0), topic("c", 0, 0)], [tie("a", "b")]), async ({ view, ground }) => {
    view.reveal("c");
    await until(() => (view.screenPlace("c")?.[0] ?? Infinity) < 350 && view.drawn.complete, "at rest");
    const [x, y] = view.screenPlace("c") ?? [0, 0];
    const beside = x > 200 ? 100 : 300;
    that(inked(ground, beside, y), "the link is there");
    that(!inked(ground, beside, y > 150 ? 30 : 270), "and nothing elsewhere");
  });
});

test("what keeps its place stays on the screen to the pixel, and newcomers start where they were asked for", async () => {
  const before = [topic("a", 0, 0), topic("b", 100, 40)];
  await shown(graphOf(before, [tie("a", "b")]), async ({ view, store }) => {
    const places = [view.screenPlace("a"), view.screenPlace("b")];
    store.set({ graph: graphOf([...before, topic("new", 180, 120, { from: "b" })], [tie("a", "b"), tie("b", "new")]) });
    const [start, parent] = [view.screenPlace("new"), view.screenPlace("b")];
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) equal(start, parent);
    const end = () => JSON.stringify(view.screenPlace("new"));
    const target = view.camera;
    await until(() => end() === JSON.stringify([180 * target.k + target.x, 120 * target.k + target.y]), "arrived");
    equal([view.screenPlace("a"), view.screenPlace("b")], places);
  });
});

test("another layout glides; a focus that is on the map already moves nothing", async () => {
  await shown(graphOf([topic("a", 0, 0), topic("b", 60, 0)]), async ({ view, store }) => {
    const camera = JSON.stringify(view.camera);
    store.set({ graph: { ...store.get().graph, focus: "b" } });
    await nextFrame();
    equal(JSON.stringify(view.camera), camera);
    const from = view.screenPlace("b");
    store.set({ graph: { ...graphOf([topic("b", 0, 50), topic("a", 0, 0)]), layout: "layered" } });
    equal(view.screenPlace("b"), from);
    const { x, y, k } = view.camera;
    await until(() => JSON.stringify(view.screenPlace("b")) === JSON.stringify([x, 50 * k + y]), "arrived");
  });
});

test("what lies outside is brought into sight, and what is in sight stays", async () => {
  await shown(graphOf([topic("a", 0, 0), topic("b", 3_000, 0)]), async ({ view }) => {
    const before = JSON.stringify(view.camera);
    view.reveal("a");
    await nextFrame();
    equal(JSON.stringify(view.camera), before);
    view.reveal("b");
    await until(() => (view.screenPlace("b")?.[0] ?? Infinity) <= 400 - 56, "b is in sight");
  });
});
