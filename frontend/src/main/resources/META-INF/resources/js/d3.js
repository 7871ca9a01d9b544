// @ts-check
/** D3's one-file build as a module: 1 request instead of 60 (docs/adr says why there is no bundler). */
import "d3/dist/d3.min.js";

const d3 = /** @type {typeof import("d3")} */ (/** @type {any} */ (globalThis).d3);

export const {
  drag, easeCubicOut, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, interpolateNumber,
  quadtree, select, timer, zoom, zoomIdentity,
} = d3;
