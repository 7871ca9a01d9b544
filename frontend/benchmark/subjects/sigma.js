// @ts-check
/** sigma.js, which draws with WebGL: in software here. It has drawn when it has been made. */

/** @param {HTMLElement} container @param {ReturnType<typeof import("../graph.js").clustered>} data @returns {import("../page.js").Subject} */
export function sigma(container, data) {
  const { graphology, Sigma } = /** @type {any} */ (globalThis);
  const graph = new graphology.MultiDirectedGraph();
  for (const { id, x, y } of data.nodes) graph.addNode(id, { x, y: -y, size: 2, color: "#0067a8" });
  for (const { id, from, to } of data.links) graph.addEdgeWithKey(id, from, to, { size: 0.5, color: "#5a62a8" });
  const renderer = new Sigma(graph, container, {
    settings: { renderLabels: false, enableNodeDrag: true, zoomingRatio: 2 ** 0.08, zoomDuration: 0, inertiaDuration: 0 },
  });
  return {
    complete: () => true,
    drawn: () => null,
    placeOf: (id) => {
      const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(id));
      return [x, y];
    },
    showAll: () => {},
  };
}
