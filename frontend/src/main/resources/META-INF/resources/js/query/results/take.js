// @ts-check
/** The button that takes an answer away as a file, and what there is to choose from. */
import { sparql } from "../../api.js";
import { h, replace } from "../../dom.js";
import { popup } from "../../export/popup.js";
import { save } from "../../export/save.js";
import { translator } from "../../i18n.js";
import { answerOf } from "./answer.js";
import { answerCsv } from "./csv.js";
import { number } from "./head.js";
import { MOST_IN_FILE } from "./limits.js";
import { fileName } from "./names.js";

/** @typedef {import("./answer.js").Answer} Answer */
/** @typedef {import("./answer.js").FoundTopic} FoundTopic */
/** @typedef {import("../../types.js").Reply} Reply */
/** @typedef {"csv" | "json" | "turtle" | "ntriples" | "jsonld" | "graphml"} Format */
/** @typedef {{reply: Reply, answer: Answer, topics: FoundTopic[], all: boolean}} Subject */

/** @type {Record<Format, {ending: string, type: string, make(subject: Subject, bom: boolean, store: import("../../types.js").Store): string | Promise<string>}>} */
const FORMATS = {
  csv: { ending: ".csv", type: "text/csv", make: ({ reply, answer }, bom) => answerCsv(answer.total > answer.rows.length ? answerOf(reply, Infinity) : answer, bom) },
  json: { ending: ".json", type: "application/json", make: ({ reply }) => reply.text },
  turtle: { ending: ".ttl", type: "text/turtle", make: ({ reply }) => asked(reply, "text/turtle") },
  ntriples: { ending: ".nt", type: "application/n-triples", make: ({ reply }) => reply.text },
  jsonld: { ending: ".jsonld", type: "application/ld+json", make: ({ reply }) => asked(reply, "application/ld+json") },
  graphml: { ending: ".graphml", type: "application/graphml+xml", make: async (subject, _, store) => (await import("./graphfile.js")).graphFile(subject, store.get()) },
};

/** @param {Reply} reply @param {string} type */
const asked = async (reply, type) => (await sparql(reply.query, undefined, type)).text;

/** @param {Subject} subject @returns {Format[]} */
export function formatsOf({ answer, topics }) {
  if (answer.verdict !== null) return ["json"];
  return [...(/** @type {Format[]} */ (answer.triples ? ["turtle", "ntriples", "jsonld", "csv"] : ["csv", "json"])), ...(topics.length > 0 ? /** @type {const} */ (["graphml"]) : [])];
}

/** @param {import("../../types.js").Store} store */
export function createTake(store) {
  const word = h("span");
  const toggle = h("button", { class: "button", type: "button", "data-results": "take", "aria-expanded": "false", "aria-controls": "results-take" }, word);
  const panel = h("div", { class: "export-menu", id: "results-take", role: "group", hidden: true });
  const element = h("div", { class: "export take results-take" }, toggle, panel);
  const mark = h("input", { type: "checkbox" });
  mark.checked = true;
  /** @type {Subject | null} */ let subject = null;
  let busy = false;

  function fill() {
    const t = translator(store.get().lang);
    word.textContent = t(busy ? "results.take.busy" : "results.take");
    panel.setAttribute("aria-label", t("results.take"));
    if (panel.hidden || !subject) return;
    const formats = formatsOf(subject);
    const focused = panel.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.format : undefined;
    replace(panel, formats.map((format) => h("button", { type: "button", class: "export-format", "data-format": format, onclick: () => take(format) },
      h("span", null, t(`results.take.${format}`)), h("span", { class: "quiet" }, hint(format)))),
    formats.includes("csv") && h("label", { class: "export-bom" }, mark, t("export.bom")));
    if (focused) /** @type {HTMLElement | null} */ (panel.querySelector(`[data-format="${focused}"]`))?.focus();
  }

  /** @param {Format} format */
  function hint(format) {
    const { lang } = store.get();
    const part = format === "graphml" && (subject?.topics.length ?? 0) > MOST_IN_FILE;
    return part ? translator(lang)("results.take.graphmlFirst", { count: number(MOST_IN_FILE, lang) }) : translator(lang)(`results.take.${format}Hint`);
  }

  /** @param {Format} format */
  async function take(format) {
    if (busy || !subject) return;
    const { ending, type, make } = FORMATS[format];
    const name = fileName(subject.reply, ending);
    busy = true;
    fill();
    let said = "export.failed";
    try {
      save(new Blob([await make(subject, mark.checked, store)], { type: `${type};charset=utf-8` }), name);
      said = "export.saved";
    } catch {
      // The notice says so.
    }
    busy = false;
    store.set({ notice: { text: translator(store.get().lang)(/** @type {"export.saved"} */ (said), { name }) } });
    fill();
  }

  /** @param {Subject} next */
  function show(next) {
    subject = next;
    fill();
  }

  popup(element, toggle, panel, fill);
  return { element, show };
}
