// @ts-check
/** The modules of D3 that draw in SVG, for what is drawn there and not on the canvas; js/d3.js says how they are loaded. */
import "/webjars/d3-dispatch/${d3-dispatch.version}/dist/d3-dispatch.min.js";
import "/webjars/d3-ease/${d3-ease.version}/dist/d3-ease.min.js";
import "/webjars/d3-timer/${d3-timer.version}/dist/d3-timer.min.js";
import "/webjars/d3-color/${d3-color.version}/dist/d3-color.min.js";
import "/webjars/d3-interpolate/${d3-interpolate.version}/dist/d3-interpolate.min.js";
import "/webjars/d3-selection/${d3-selection.version}/dist/d3-selection.min.js";
import "/webjars/d3-transition/${d3-transition.version}/dist/d3-transition.min.js";
import "/webjars/d3-drag/${d3-drag.version}/dist/d3-drag.min.js";
import "/webjars/d3-zoom/${d3-zoom.version}/dist/d3-zoom.min.js";

const d3 = /** @type {typeof import("d3")} */ (/** @type {any} */ (globalThis).d3);

export const { easeCubicOut, interpolate, select, zoom, zoomIdentity, zoomTransform } = d3;
