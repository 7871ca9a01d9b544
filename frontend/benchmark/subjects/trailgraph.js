// @ts-check
/** The product's own map, on the product's own store. */
import { emptyGraph, move } from "/js/graph/model.js";
import { MapView } from "/js/graph/view.js";
import { parseRoute } from "/js/router.js";
import { createStore, initialState, ready } from "/js/store.js";

/** @param {HTMLElement} container @param {ReturnType<typeof import("../graph.js").clustered>} data @returns {import("../page.js").Subject} */
export function trailgraph(container, data) {
  container.className = "map-ground";
  const route = { ...parseRoute({ pathname: "/concept/topic-0", search: "" }), panel: false };
  const areas = [...new Set(data.nodes.map(({ area }) => area))].map((id) => ({ id: String(id), en: null, zh: null, concepts: 1, questions: 0, topics: [] }));
  const store = createStore({ ...initialState({ route, lang: "en", theme: "light", both: false, known: new Set() }), overview: ready({ areas, links: [] }) });
  const view = new MapView(container, store, {
    open: () => {}, expand: () => {}, select: () => {}, clear: () => {}, menu: () => {},
    hover: (id) => store.get().hovered !== id && store.set({ hovered: id }),
    drop: (places) => store.set({ graph: move(store.get().graph, places, true) }),
  });
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  store.set({ graph: { ...emptyGraph(), focus: "topic-0", nodes, links: new Map(data.links.map((link) => [link.id, link])) } });
  return {
    complete: () => view.drawn.complete,
    drawn: () => view.drawn,
    placeOf: (id) => view.screenPlace(id),
    showAll: () => view.zoomBy(0.001),
  };
}
