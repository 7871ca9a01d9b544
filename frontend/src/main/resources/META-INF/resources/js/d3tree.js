// @ts-check
/** The part of D3 that lays trees out; `d3.js` says how. Apart, because maps need it only when they are laid out in rings. */
import "/webjars/d3-hierarchy/${d3-hierarchy.version}/dist/d3-hierarchy.min.js";

const d3 = /** @type {typeof import("d3")} */ (/** @type {any} */ (globalThis).d3);

export const { stratify, tree } = d3;
