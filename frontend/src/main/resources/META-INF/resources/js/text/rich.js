// @ts-check
/**
 * Markdown with TeX as DOM. Raw HTML in the text shows as text, the result is sanitised all the same, and nothing in it
 * makes a request. Markdown and KaTeX are loaded when the first text needs them; from then on a text shows at once.
 */
import { h, replace } from "../dom.js";
import { HTML_LANG, pick } from "../i18n.js";
import { onlyIn } from "./names.js";
import { pieces, protect, restore } from "./tex.js";
import { katexTool, markdownTool } from "./tools.js";

/** @typedef {import("../types.js").Lang} Lang */
/** @typedef {import("../types.js").Bilingual} Bilingual */

/**
 * The text in the language, with a visible mark where it exists in the other one only.
 * @param {Bilingual | null | undefined} text
 * @param {Lang} lang
 * @param {"div" | "span"} [tag] a span for one line without paragraphs
 */
export function richText(text, lang, tag = "div") {
  const shown = pick(text, lang);
  if (!shown) return null;
  const body = richBox(shown.lang, tag);
  render(body, shown.text);
  return shown.fallback ? h(tag, null, onlyIn(shown.lang, lang), " ", body) : body;
}

/** Where a text goes. @template {"div" | "span"} T @param {Lang} lang what it is written in @param {T} tag @returns {HTMLElementTagNameMap[T]} */
export const richBox = (lang, tag) => h(tag, { class: "rich", lang: HTML_LANG[lang], dir: "auto" });

/** Shows Markdown: at once where the tools are there, else as it is written until they are. @param {HTMLElement} element @param {string} markdown */
export function render(element, markdown) {
  const { markdown: text, formulas } = protect(markdown);
  return show(element, markdown, formulas.length > 0, () => {
    const { marked, purify } = /** @type {import("./tools.js").Markdown} */ (markdownTool.value);
    const fragment = purify.sanitize(marked.parse(text, { async: false }), POLICY);
    fragment.querySelectorAll("a").forEach(mindLink);
    if (element instanceof HTMLSpanElement) unwrap(fragment);
    if (formulas.length > 0) insertFormulas(fragment, formulas);
    replace(element, fragment);
  });
}

/** Shows one displayed formula. @param {HTMLElement} element @param {string} tex */
export const renderFormula = (element, tex) => show(element, tex, true, () => showTex(element, { tex, display: true }));

/**
 * @param {HTMLElement} element
 * @param {string} source what shows where nothing better can be
 * @param {boolean} withTex
 * @param {() => void} fill
 */
async function show(element, source, withTex, fill) {
  const needed = withTex ? [markdownTool, katexTool] : [markdownTool];
  try {
    if (needed.some((tool) => tool.value === null)) {
      element.textContent = source;
      await Promise.all(needed.map((tool) => tool.load()));
    }
    fill();
  } catch {
    element.textContent = source;
  }
}

/** No images, forms or media: they would make requests. No style: it would need an exception in the security policy. */
export const POLICY = /** @type {const} */ ({
  RETURN_DOM_FRAGMENT: true,
  ALLOWED_TAGS: ["a", "p", "em", "strong", "del", "code", "pre", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br",
    "table", "thead", "tbody", "tr", "th", "td"],
  ALLOWED_ATTR: ["href", "title", "start"],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|\/(?!\/)|#)/i,
});

/** A browser would start a line between a formula and the comma behind it. */
const CLOSING = /^[,.:;!?%)\]}，。：；！？、）】》”’…-]+/;

/** @param {DocumentFragment} fragment @param {import("./tex.js").Formula[]} formulas */
function insertFormulas(fragment, formulas) {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    const parts = restore(text.data, formulas);
    if (parts.every((part) => typeof part === "string")) continue;
    text.replaceWith(...parts.flatMap((part, i) => {
      if (typeof part === "string") return i > 0 ? part.replace(CLOSING, "") : part;
      const element = h("span", { class: part.display ? "tex tex-display" : "tex", dir: "ltr" });
      showTex(element, part);
      const after = parts[i + 1];
      const closing = typeof after === "string" ? CLOSING.exec(after)?.[0] : undefined;
      if (closing === undefined) return element;
      return part.display ? [element, closing] : h("span", { class: "tex-closed" }, element, closing);
    }));
  }
}

/**
 * A formula that KaTeX cannot read shows as it is written: KaTeX's own way to show it needs a style attribute.
 * @param {HTMLElement} element
 * @param {import("./tex.js").Formula} formula
 */
function showTex(element, { tex, display }) {
  const katex = /** @type {import("./tools.js").Katex} */ (katexTool.value);
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
