// @ts-check
/** Finds TeX in Markdown before Markdown is read, so that neither `_` nor `*` in a formula is taken for emphasis. Pure. */

/** @typedef {{tex: string, display: boolean}} Formula */

/** Private-use characters around a number stand for a formula: letters to Markdown, and never in anybody's text. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

/**
 * Code (fenced or in backticks) and an escaped \$ are left alone. As in Pandoc, `$` opens before a non-space and closes
 * after one and not before a digit, so that prices stay prices. `$$` may span lines, not paragraphs.
 */
const PIECES = /(?<code>(`{3,})[^]*?(?:\2|$)|(`+)(?!`)[^]*?[^`]\3(?!`))|(?<escape>\\[\\$])|\$\$(?<display>(?:[^$\\\n]|\\[^]|\n(?!\s*\n))+?)\$\$|\$(?<inline>(?!\s)(?:[^$\\\n`]|\\[^\n])*?(?:[^\s$\\`]|\\[^\n]))\$(?!\d)/g;

/** @param {string} markdown @returns {{markdown: string, formulas: Formula[]}} */
export function protect(markdown) {
  /** @type {Formula[]} */
  const formulas = [];
  const clean = markdown.replaceAll(OPEN, "").replaceAll(CLOSE, "");
  const text = clean.replace(PIECES, (piece, ...rest) => {
    const { code, escape, display, inline } = rest.at(-1);
    if (code !== undefined) return piece;
    if (escape !== undefined) return escape === "\\$" ? "&#36;" : piece;
    formulas.push({ tex: (display ?? inline).trim(), display: display !== undefined });
    return `${OPEN}${formulas.length - 1}${CLOSE}`;
  });
  return { markdown: text, formulas };
}

/** @param {string} text @param {Formula[]} formulas @returns {(string | Formula)[]} the text with the formulas back in their places */
export function restore(text, formulas) {
  const parts = text.split(new RegExp(`${OPEN}(\\d+)${CLOSE}`));
  return parts.map((part, i) => (i % 2 === 0 ? part : formulas[Number(part)])).filter((part) => part !== "" && part !== undefined);
}

/**
 * The parts of a displayed formula that may stand on lines of their own: what wide spaces part, outside any brackets of TeX.
 * @param {string} tex
 */
export function pieces(tex) {
  const parts = [""];
  let depth = 0;
  for (const [token] of tex.matchAll(/\\(?:[a-zA-Z]+|[^])|[^\\]/g)) {
    if (/^(?:\{|\\left|\\begin)$/.test(token)) depth++;
    if (/^(?:\}|\\right|\\end)$/.test(token)) depth--;
    if (depth === 0 && /^\\q?quad$/.test(token)) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
