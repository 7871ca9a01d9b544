// @ts-check
/** force-graph on a canvas, with its simulation stopped: the places are given. */

/** @param {HTMLElement} container @param {ReturnType<typeof import("../graph.js").clustered>} data @returns {import("../page.js").Subject} */
export function forcegraph(container, data) {
  const nodes = data.nodes.map(({ id, x, y }) => ({ id, x, y, fx: x, fy: y }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let placed = false;
  let drawn = false;
  const graph = new (/** @type {any} */ (globalThis).ForceGraph)(container)
    .width(container.clientWidth).height(container.clientHeight)
    .nodeLabel(null).nodeColor(() => "#0067a8").linkColor(() => "#5a62a8").linkWidth(1.5).nodeRelSize(10)
    .minZoom(0.001).cooldownTicks(0).onEngineStop(() => (placed = true)).onRenderFramePost(() => (drawn = placed))
    .graphData({ nodes, links: data.links.map(({ from, to }) => ({ source: from, target: to })) });
  return {
    complete: () => drawn,
    drawn: () => null,
    placeOf: (id) => {
      const { x, y } = graph.graph2ScreenCoords(byId.get(id)?.x, byId.get(id)?.y);
      return [x, y];
    },
    showAll: () => graph.zoomToFit(0, 20),
  };
}
