// @ts-check
/** KaTeX's minified build as a module: its own module build is not minified and weighs twice as much. */
import "katex/dist/katex.min.js";

/** @type {import("./tools.js").Katex} */
export const katex = /** @type {any} */ (globalThis).katex;
