// @ts-check
/** The answer as text: JSON indented, graphs as Turtle. */
import { asProblem, isAbort, sparql } from "../../api.js";
import { h, replace } from "../../dom.js";
import { save } from "../../export/save.js";
import { translator } from "../../i18n.js";
import { copyText, selectText } from "../../panel/copy.js";
import { loadingState, problemState } from "../../states.js";
import { number } from "./head.js";
import { fileName } from "./names.js";

/** @typedef {import("../../types.js").Reply} Reply */

/** As much text as stays smooth to scroll and select. */
const MOST = 200_000;
/** Larger JSON is shown as it came: to indent it takes a moment too long. */
const MOST_INDENTED = 5_000_000;

/** @param {import("../../types.js").Store} store */
export function createRaw(store) {
  const element = h("div", { class: "results-raw" });
  /** Texts of graphs that were asked for again. @type {WeakMap<Reply, string>} */
  const turtles = new WeakMap();
  /** @type {WeakMap<Reply, string>} */
  const indentedOnes = new WeakMap();
  /** What is asked for now. @type {{reply: Reply, mine: AbortController} | null} */
  let asking = null;

  /** @param {Reply} reply */
  async function show(reply) {
    if (asking?.reply === reply) return replace(element, loadingState(store.get().lang));
    asking?.mine.abort();
    asking = null;
    const known = isJson(reply) ? indented(reply) : turtles.get(reply);
    if (known !== undefined) return fill(reply, known);
    const mine = new AbortController();
    asking = { reply, mine };
    replace(element, loadingState(store.get().lang));
    try {
      const { text } = await sparql(reply.query, mine.signal, "text/turtle");
      turtles.set(reply, text);
      if (done(mine)) fill(reply, text);
    } catch (error) {
      if (done(mine) && !isAbort(error)) replace(element, problemState(store.get().lang, asProblem(error), () => show(reply)));
    }
  }

  /** Whether nothing else was asked for since. @param {AbortController} mine */
  function done(mine) {
    if (asking?.mine !== mine) return false;
    asking = null;
    return true;
  }

  /** @param {Reply} reply */
  function indented(reply) {
    let text = indentedOnes.get(reply);
    if (text === undefined) indentedOnes.set(reply, (text = reply.text.length > MOST_INDENTED ? reply.text : indent(reply.text)));
    return text;
  }

  /** @param {Reply} reply @param {string} text */
  function fill(reply, text) {
    const { lang } = store.get();
    const t = translator(lang);
    const shown = text.length > MOST ? text.slice(0, text.lastIndexOf("\n", MOST) > MOST / 2 ? text.lastIndexOf("\n", MOST) : MOST) : text;
    const code = h("code", { translate: "no" }, shown);
    const pre = h("pre", { class: "results-text", tabindex: "0", role: "region", lang: "en", dir: "ltr", "aria-label": t("results.rawLabel") }, code);
    const said = h("span", { class: "quiet", role: "status" });
    const copy = async () => {
      if (await copyText(text)) return void (said.textContent = t("results.copied"));
      selectText(pre);
      said.textContent = t("reading.copyByHand");
    };
    const [ending, type] = isJson(reply) ? [".json", "application/json"] : [".ttl", "text/turtle"];
    replace(element,
      h("div", { class: "results-actions" }, h("span", { class: "quiet" }, t(isJson(reply) ? "results.raw.json" : "results.raw.turtle")),
        h("button", { class: "button small", type: "button", "data-results": "copy-raw", onclick: copy }, t("results.copy")), said),
      pre,
      shown.length < text.length && h("div", { class: "results-actions" },
        h("span", null, t("results.rawCut", { count: size(shown.length, lang), all: size(text.length, lang) })),
        h("button", { class: "button small", type: "button", "data-results": "whole-raw", onclick: () => save(new Blob([text], { type: `${type};charset=utf-8` }), fileName(reply, ending)) }, t("results.rawWhole"))));
  }

  return { element, show };
}

/** @param {Reply} reply */
export const isJson = (reply) => reply.lang === "cypher" || reply.type.includes("json");

/** Indents JSON without reading its values, so that every number stays as it came. @param {string} text @returns {string} */
export function indent(text) {
  let depth = 0;
  const line = () => `\n${"  ".repeat(depth)}`;
  return text.replace(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{[]|[}\]]|,|:|\s+/g, (sign) => {
    if (sign.length > 1 && "{[".includes(sign[0])) return sign[0] + sign.at(-1);
    if (sign === "{" || sign === "[") return sign + ((depth += 1), line());
    if (sign === "}" || sign === "]") return (depth -= 1), line() + sign;
    if (sign === ",") return sign + line();
    if (sign === ":") return ": ";
    return sign.trim() === "" ? "" : sign;
  });
}

/** @param {number} characters @param {import("../../types.js").Lang} lang */
const size = (characters, lang) => (characters < 1_000_000 ? `${number(Math.round(characters / 1_000), lang)} KB` : `${number(Math.round(characters / 100_000) / 10, lang)} MB`);
