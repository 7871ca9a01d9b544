// @ts-check
/**
 * D3's one-file build as a module: 1 request instead of 60 (docs/adr says why there is no bundler). Maven fills in the
 * version here, and not in the import map, because import maps do not reach into workers.
 */
import "/webjars/d3/${d3.version}/dist/d3.min.js";

const d3 = /** @type {typeof import("d3")} */ (/** @type {any} */ (globalThis).d3);

export const {
  easeCubicOut, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, quadtree, stratify, tree,
} = d3;
