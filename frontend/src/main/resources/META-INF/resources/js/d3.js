// @ts-check
/**
 * The modules of D3 that are used, as their minified builds, each of which adds itself to one global `d3`: a small part of
 * the whole D3. Maven fills in the versions here, and not in the import map, because import maps do not reach into workers.
 */
import "/webjars/d3-dispatch/${d3-dispatch.version}/dist/d3-dispatch.min.js";
import "/webjars/d3-ease/${d3-ease.version}/dist/d3-ease.min.js";
import "/webjars/d3-timer/${d3-timer.version}/dist/d3-timer.min.js";
import "/webjars/d3-quadtree/${d3-quadtree.version}/dist/d3-quadtree.min.js";
import "/webjars/d3-force/${d3-force.version}/dist/d3-force.min.js";

const d3 = /** @type {typeof import("d3")} */ (/** @type {any} */ (globalThis).d3);

export const {
  easeCubicOut, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, quadtree,
} = d3;
