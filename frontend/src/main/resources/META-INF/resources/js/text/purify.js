// @ts-check
/** DOMPurify's minified build as a module: its own module build is not minified and weighs twice as much. */
import "dompurify/dist/purify.min.js";

/** @typedef {{sanitize(html: string, options: Record<string, unknown> & {RETURN_DOM_FRAGMENT: true}): DocumentFragment}} Purify */

export const purify = /** @type {Purify} */ (/** @type {any} */ (globalThis).DOMPurify);
