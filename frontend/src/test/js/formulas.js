// @ts-check
/** What KaTeX, told to be strict, cannot read in Markdown texts; FormulasIT asks it about the whole content. */
import { katex } from "/js/text/katex.js";
import { pieces, protect } from "/js/text/tex.js";

/** @typedef {{file: string, line: number, markdown: string}} Passage a text and the line of the file that it starts on */

const CODE = /(`{3,})[^]*?\1|(`+)(?!`)[^]*?[^`]\2(?!`)/g;

/** @param {Passage[]} passages @returns {{formulas: number, problems: string[]}} */
export function check(passages) {
  const problems = passages.flatMap((passage) => [...unreadable(passage), ...strayDollars(passage)]);
  return { formulas: passages.flatMap(({ markdown }) => protect(markdown).formulas).length, problems };
}

/** @param {Passage} passage */
function unreadable({ file, line, markdown }) {
  return protect(markdown).formulas.flatMap(({ tex, display }, i) => {
    try {
      for (const part of display ? [tex, ...pieces(tex)] : [tex]) katex.render(part, document.createElement("span"), { displayMode: display, throwOnError: true, trust: false, strict: "error", maxExpand: 500, maxSize: 50 });
      return [];
    } catch (error) {
      return [`${file}:${line + linesBefore(markdown, i)}: ${tex}\n  ${/** @type {Error} */ (error).message}`];
    }
  });
}

/** How many lines end before the formula does: the shortest run of lines in which so many are found. @param {string} markdown @param {number} index */
function linesBefore(markdown, index) {
  const lines = markdown.split("\n");
  return lines.findIndex((_, i) => protect(lines.slice(0, i + 1).join("\n")).formulas.length > index);
}

/** A dollar outside code that belongs to no formula shows as it is, with the TeX behind it. @param {Passage} passage */
function strayDollars({ file, line, markdown }) {
  const prose = protect(markdown).markdown.replace(CODE, (code) => code.replace(/[^\n]/g, ""));
  return prose.split("\n").flatMap((text, i) => (text.includes("$") ? [`${file}:${line + i}: a dollar that opens or closes nothing`] : []));
}
