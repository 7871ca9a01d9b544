// @ts-check
/** cytoscape.js with straight lines and triangles, and the switches that its manual advises for large graphs. */

/** @param {HTMLElement} container @param {ReturnType<typeof import("../graph.js").clustered>} data @returns {import("../page.js").Subject} */
export function cytoscape(container, data) {
  let drawn = false;
  const graph = /** @type {any} */ (globalThis).cytoscape({
    container,
    elements: [
      ...data.nodes.map(({ id, x, y, degree }) => ({ data: { id, degree }, position: { x, y } })),
      ...data.links.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
    layout: { name: "preset", fit: true, padding: 20 },
    style: [
      { selector: "node", style: { width: 20, height: 20, "background-color": "#0067a8" } },
      { selector: "edge", style: { width: 1.5, "line-color": "#5a62a8", "curve-style": "haystack" } },
    ],
    textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: 1, minZoom: 0.001,
    wheelSensitivity: 500 * 0.001 * Math.log10(2),
  });
  graph.on("render", () => (drawn = true));
  return {
    complete: () => drawn,
    drawn: () => null,
    placeOf: (id) => {
      const { x, y } = graph.getElementById(id).renderedPosition();
      return [x, y];
    },
    showAll: () => {},
  };
}
