// @ts-check
/** Text as it may stand in Markdown and in plain text, whatever is in it. Pure. */
import { protect, restore } from "../../text/tex.js";

/** Line ends, tabs and other signs that do not print become spaces; what turns the direction of the text is left out. @param {string} text */
export const oneLine = (text) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** Some readers take an escaped bracket within a link for a link of its own; a reference to the character none does. @type {Record<string, string>} */
const REFERENCES = { "[": "&#91;", "]": "&#93;", "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** A text without any Markdown in it, as Markdown that says just that, addresses among it no links; it may not begin a line. @param {string} text */
export const literal = (text) =>
  oneLine(text).replace(/[\\`*_{}#|~$@]|:(?=\/\/)|(?<=www)\./gi, "\\$&").replace(/[[\]<>&]/g, (sign) => REFERENCES[sign]);

/** An escaped sign, code, or the beginning of what is not wanted: raw HTML, an image, a link. */
const PIECES = /(?<escape>\\[!-/:-@[-`{-~])|(?<code>(`+)(?!`)[^]*?[^`]\3(?!`))|(?<image>!(?=\[))|\]\((?<href>[^()\s]*)|(?<html>[<>])/g;

/**
 * Markdown on one line that stays within it: raw HTML is text, there are no images, links are in full and lead to the web or here.
 * @param {string} markdown @param {string} origin
 */
export function inline(markdown, origin) {
  const { markdown: text, formulas } = protect(oneLine(markdown));
  const safe = text.replace(PIECES, (piece, ...rest) => {
    const { image, href, html } = rest.at(-1);
    if (html !== undefined || image !== undefined) return `\\${piece}`;
    if (href === undefined) return piece;
    if (/^\/(?!\/)/.test(href)) return `](${origin}${href}`;
    return /^https?:\/\//i.test(href) ? piece : `]\\(${href.replace(/[<>]/g, "\\$&")}`;
  });
  return restore(safe, formulas).map((part) => (typeof part === "string" ? part.replaceAll("&#36;", "\\$") : formula(part))).join("");
}

/** Angle brackets by their names, so that no reader takes them for HTML. @param {import("../../text/tex.js").Formula} formula */
function formula({ tex, display }) {
  const safe = oneLine(tex).replaceAll("<", "\\lt ").replaceAll(">", "\\gt ");
  return display ? `$$${safe}$$` : `$${safe}$`;
}

/** Markdown as plain text on one line: links are their words, and emphasis is gone; formulas stay as TeX. @param {string} markdown */
export function plain(markdown) {
  const { markdown: text, formulas } = protect(oneLine(markdown));
  const bare = text
    .replace(/!?\[([^\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/(\*\*|__|`)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(^|[^\p{L}\p{N}*])\*(?=\S)([^*]*[^*\s])\*(?!\*)/gu, "$1$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return restore(bare, formulas).map((part) => (typeof part === "string" ? part : `$${part.tex}$`)).join("").replaceAll("&#36;", "$");
}
