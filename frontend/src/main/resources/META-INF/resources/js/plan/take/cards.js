// @ts-check
/** Questions with their answers as Anki's cards: HTML on one line, formulas as TeX for the MathJax that Anki brings along. */
import { HTML_LANG, pick, translator } from "../../i18n.js";
import { POLICY } from "../../text/rich.js";
import { protect, restore } from "../../text/tex.js";
import { markdownTool } from "../../text/tools.js";
import { guidOf, tagsOf } from "./anki.js";
import { addressOf } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("../../types.js").Question} Question */
/** @typedef {import("../../types.js").Lang} Lang */

/** @param {Question[]} questions @param {Taken} taken @returns {Promise<import("./anki.js").Card[]>} */
export async function cardsOf(questions, taken) {
  await markdownTool.load();
  return questions.map((question) => ({
    guid: guidOf(question.id), front: inBoth(question, taken, escaped), back: back(question, taken), tags: tagsOf(question, taken.plan.goals),
  }));
}

/** @param {Question} question @param {Taken} taken */
function back({ id, answer, keyPoints }, taken) {
  const t = translator(taken.lang);
  const points = { en: list(keyPoints.en), zh: list(keyPoints.zh) };
  const text = pick(answer, taken.lang) ? answer : pick(points, taken.lang) ? points : null;
  const whole = text === null ? escaped(t("panel.noAnswer")) : inBoth(text, taken, (markdown) => htmlOf(markdown, taken.origin));
  return `<div align="left">${whole}<p><a href="${escaped(addressOf(taken, "question", id))}">Trailgraph</a></p></div>`;
}

/** @param {string[]} points */
const list = (points) => (points.length === 0 ? null : points.map((point) => `- ${point.replace(/\n/g, "\n  ")}`).join("\n"));

/** In the language of the page, and in the other one too where both are wanted. */
/** @param {import("../../types.js").Bilingual} text @param {Taken} taken @param {(text: string) => string} write */
function inBoth(text, { lang, both }, write) {
  const first = pick(text, lang);
  if (!first) return "";
  const other = /** @type {Lang} */ (first.lang === "en" ? "zh" : "en");
  const langs = both && text[other] && text[other] !== first.text ? [first.lang, other] : [first.lang];
  return langs.map((one) => `<div lang="${HTML_LANG[one]}">${write(text[one] ?? "")}</div>`).join("");
}

/** Plain text as HTML. @param {string} text */
const escaped = (text) => defused(text.replace(/\s+/g, " ").trim()).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * Markdown as HTML on one line.
 * @param {string} markdown @param {string} origin of the application, for links to topics
 */
export function htmlOf(markdown, origin) {
  const { marked, purify } = /** @type {import("../../text/tools.js").Markdown} */ (markdownTool.value);
  const { markdown: text, formulas } = protect(markdown);
  const fragment = purify.sanitize(marked.parse(text, { async: false }), POLICY);
  for (const link of fragment.querySelectorAll("a")) {
    const address = link.getAttribute("href") ?? "";
    if (address.startsWith("/")) link.setAttribute("href", origin + address);
    else if (!/^https?:/i.test(address)) link.removeAttribute("href");
  }
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const one of texts) one.replaceWith(...(one.parentElement?.closest("pre") ? codeLines(one.data) : [sentence(one, formulas)]));
  const box = document.createElement("div");
  box.append(fragment);
  return box.innerHTML.trim();
}

/** @param {string} code @returns {(string | Node)[]} */
function codeLines(code) {
  const lines = code.replace(/\n$/, "").replaceAll("\t", "    ").split("\n");
  return lines.flatMap((line, i) => (i === 0 ? [media(line)] : [document.createElement("br"), media(line)]));
}

/** @param {Text} text @param {import("../../text/tex.js").Formula[]} formulas */
function sentence(text, formulas) {
  const safe = text.parentElement?.closest("code") ? media : defused;
  return restore(text.data.replace(/\s+/g, " "), formulas).map((part) => (typeof part === "string" ? safe(part) : mathjax(part))).join("");
}

/** @param {import("../../text/tex.js").Formula} formula */
function mathjax({ tex, display }) {
  const line = tex.replace(/(^|[^\\])%.*/g, "$1").replace(/\s+/g, " ").trim();
  return display ? `\\[${line}\\]` : `\\(${line}\\)`;
}

/** What Anki would take for a file to play or LaTeX to run. @param {string} text */
const media = (text) => text.replace(/\[(?=\/?(?:latex|\$\$?)\]|sound:|anki:)/gi, "[\u2060");

/** And what MathJax would take for a formula. @param {string} text */
const defused = (text) => media(text).replace(/\\(?=[()[\]])/g, "\\\u2060");
