// @ts-check
/**
 * Markdown with TeX as DOM. Raw HTML in the text shows as text, the result is sanitised all the same, and nothing in it
 * makes a request. Markdown and KaTeX are loaded when the first text needs them.
 */
import { h, replace } from "../dom.js";
import { HTML_LANG, pick, translator } from "../i18n.js";
import { pieces, protect, restore } from "./tex.js";

/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../types.js").Bilingual} Bilingual */
/**
 * @typedef {object} Katex
 * @property {(tex: string, element: HTMLElement, options: {displayMode: boolean, throwOnError: boolean, trust: boolean, strict: "ignore" | "error",
 *   maxExpand: number, maxSize: number}) => void} render
 */

/**
 * The text in the language, with a visible mark where it exists in the other one only.
 * @param {Bilingual | null | undefined} text
 * @param {Lang} lang
 * @param {"div" | "span"} [tag] a span for one line without paragraphs
 */
export function richText(text, lang, tag = "div") {
  const shown = pick(text, lang);
  if (!shown) return null;
  const body = h(tag, { class: "rich", lang: shown.fallback ? HTML_LANG[shown.lang] : null });
  render(body, shown.text);
  if (!shown.fallback) return body;
  return h(tag, null, h("span", { class: "only-in" }, translator(lang)(`app.onlyIn.${shown.lang}`)), " ", body);
}

/** @param {HTMLElement} element @param {string} markdown */
export async function render(element, markdown) {
  element.textContent = markdown;
  try {
    const { markdown: text, formulas } = protect(markdown);
    const { marked, purify } = await markdownTools();
    const fragment = purify.sanitize(marked.parse(text, { async: false }), POLICY);
    fragment.querySelectorAll("a").forEach(mindLink);
    if (element instanceof HTMLSpanElement) unwrap(fragment);
    if (formulas.length > 0) await insertFormulas(fragment, formulas);
    replace(element, fragment);
  } catch {
    // The plain text is there already, and stays.
  }
}

/** @param {HTMLElement} element @param {string} tex */
export async function renderFormula(element, tex) {
  element.textContent = tex;
  try {
    showTex(element, await katexTool(), { tex, display: true });
  } catch {
    // The TeX source is there already, and stays.
  }
}

/** No images, forms or media: they would make requests. No style: it would need an exception in the security policy. */
const POLICY = /** @type {const} */ ({
  RETURN_DOM_FRAGMENT: true,
  ALLOWED_TAGS: ["a", "p", "em", "strong", "del", "code", "pre", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br",
    "table", "thead", "tbody", "tr", "th", "td"],
  ALLOWED_ATTR: ["href", "title", "start"],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|\/(?!\/)|#)/i,
});

/** @type {Promise<{marked: import("marked").Marked, purify: import("./purify.js").Purify}> | undefined} */
let markdownLoading;

function markdownTools() {
  markdownLoading ??= Promise.all([import("marked"), import("./purify.js")]).then(([{ Marked }, { purify }]) => ({
    marked: new Marked({ renderer: { html: (/** @type {{text: string}} */ { text }) => escape(text), image: (/** @type {{text: string}} */ { text }) => escape(text) } }),
    purify,
  }));
  return markdownLoading;
}

/** @type {Promise<Katex> | undefined} */
let katexLoading;

function katexTool() {
  katexLoading ??= import("./katex.js").then(({ katex }) => {
    const href = document.querySelector('meta[name="katex-styles"]')?.getAttribute("content");
    document.head.append(h("link", { rel: "stylesheet", href }));
    return katex;
  });
  return katexLoading;
}

/** @param {DocumentFragment} fragment @param {import("./tex.js").Formula[]} formulas */
async function insertFormulas(fragment, formulas) {
  const katex = await katexTool();
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    const parts = restore(text.data, formulas);
    if (parts.every((part) => typeof part === "string")) continue;
    text.replaceWith(...parts.map((part) => {
      if (typeof part === "string") return part;
      const element = h("span", { class: part.display ? "tex tex-display" : "tex" });
      showTex(element, katex, part);
      return element;
    }));
  }
}

/**
 * A formula that KaTeX cannot read shows as it is written: KaTeX's own way to show it needs a style attribute.
 * @param {HTMLElement} element
 * @param {Katex} katex
 * @param {import("./tex.js").Formula} formula
 */
function showTex(element, katex, { tex, display }) {
  try {
    replace(element, ...(display ? pieces(tex) : [tex]).map((piece) => {
      const part = h("span", { class: "tex-piece" });
      katex.render(piece, part, { displayMode: display, throwOnError: true, trust: false, strict: "ignore", maxExpand: 500, maxSize: 50 });
      return part;
    }));
  } catch {
    element.textContent = tex;
    element.classList.add("tex-unread");
  }
}

/** @param {HTMLAnchorElement} link */
function mindLink(link) {
  if (link.origin === location.origin) return;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
}

/** @param {DocumentFragment} fragment */
function unwrap(fragment) {
  fragment.querySelectorAll("p").forEach((p) => p.replaceWith(...p.childNodes));
}

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
