// @ts-check
/** Markdown's and TeX's readers, fetched once when the first text needs them, and again where that failed. */
import { h } from "../dom.js";

/** @typedef {{marked: import("marked").Marked, purify: import("./purify.js").Purify}} Markdown */
/**
 * @typedef {object} Katex
 * @property {(tex: string, element: HTMLElement, options: {displayMode: boolean, throwOnError: boolean, trust: boolean, strict: "ignore" | "error",
 *   maxExpand: number, maxSize: number}) => void} render
 */

/**
 * @template T
 * @typedef {{value: T | null, load(): Promise<void>}} Tool its value is null until it is loaded
 */

export const markdownTool = tool(async () => {
  const [{ Marked }, { purify }] = await Promise.all([import("marked"), import("./purify.js")]);
  const asText = (/** @type {{text: string}} */ { text }) => escape(text);
  return /** @type {Markdown} */ ({ marked: new Marked({ renderer: { html: asText, image: asText } }), purify });
});

export const katexTool = tool(async () => {
  const [{ katex }] = await Promise.all([import("./katex.js"), katexStyles()]);
  return /** @type {Katex} */ (katex);
});

/** Starts to load all of it, for somebody who will need it in a moment; what fails now is tried again then. */
export function prepare() {
  for (const one of [markdownTool, katexTool]) one.load().catch(() => {});
}

/** @template T @param {() => Promise<T>} fetchIt @returns {Tool<T>} */
function tool(fetchIt) {
  /** @type {Promise<void> | null} */
  let loading = null;
  /** @type {Tool<T>} */
  const it = {
    value: null,
    load() {
      loading ??= fetchIt().then((value) => void (it.value = value), (error) => {
        loading = null;
        throw error;
      });
      return loading;
    },
  };
  return it;
}

/** A formula that came before its styles would jump when they come. Without any it can be read all the same. */
function katexStyles() {
  const href = document.querySelector('meta[name="katex-styles"]')?.getAttribute("content");
  if (!href) return;
  return new Promise((done) => document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done })));
}

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
