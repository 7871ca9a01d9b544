// @ts-check
/** Pairs of queries that ask the same in both languages, with what they are good for. */
import { asProblem, examples } from "../api.js";
import { h } from "../dom.js";
import { pick, translator } from "../i18n.js";
import { emptyState, loadingState, problemState } from "../states.js";
import { failed, idle, loading, ready } from "../store.js";
import { hasWords } from "./past.js";
import { LANGUAGES } from "./tablist.js";

/** @typedef {import("../types.js").Example} Example */
/** @typedef {import("../types.js").QueryLang} QueryLang */

/** Fetched once; again when asked to after it failed. */
export function createExamples() {
  /** @type {import("../types.js").Loadable<Example[]>} */
  let state = idle();
  /** @type {Set<() => void>} */
  const listeners = new Set();
  const set = (/** @type {typeof state} */ next) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => state,
    /** @param {() => void} listener */
    subscribe: (listener) => void listeners.add(listener),
    async load() {
      if (state.status === "loading" || state.status === "ready") return;
      set(loading(state));
      try {
        set(ready(await examples()));
      } catch (error) {
        set(failed(state, asProblem(error)));
      }
    },
  };
}

/** @param {import("./workbench.js").Workbench} bench @param {Example} example @param {QueryLang} lang @param {import("../types.js").Lang} uiLang */
export function openExample(bench, example, lang, uiLang) {
  const other = lang === "cypher" ? "sparql" : "cypher";
  return bench.open({ lang, query: trimmed(example[lang]) }, { name: pick(example.title, uiLang)?.text ?? null, parameters: example.parameters, other: trimmed(example[other]) });
}

/** @param {string} text */
const trimmed = (text) => text.trimEnd();

/** @param {import("./side.js").Beside} beside */
export function exampleList({ bench, store, examples: all, opened, words }) {
  const { lang } = store.get();
  const t = translator(lang);
  const { value, problem } = all.get();
  if (problem) return [problemState(lang, problem, all.load)];
  if (!value) return [loadingState(lang)];
  const found = value.filter(({ title, explains, cypher, sparql }) => hasWords(words, [title.en, title.zh, explains.en, explains.zh, cypher, sparql]));
  if (found.length === 0) return [emptyState(lang, t("query.noneFound"), t("query.noneFoundHint"))];
  const open = (/** @type {Example} */ example, /** @type {QueryLang} */ one) => h("button", { class: "button small", type: "button", "data-open": one, onclick: () => openExample(bench, example, one, lang) && opened() }, LANGUAGES[one]);
  return [h("p", { class: "quiet" }, t("query.examplesHint")), h("ul", { class: "query-items" }, found.map((example) =>
    h("li", { class: "query-item", "data-place": example.id, "data-example": example.id }, h("h3", null, pick(example.title, lang)?.text ?? example.id), h("p", null, pick(example.explains, lang)?.text ?? ""),
      h("div", { class: "actions" }, open(example, "cypher"), open(example, "sparql"),
        h("button", { class: "button small", type: "button", "data-open": "both", "aria-haspopup": "dialog", onclick: () => compare(example, bench, store) }, t("query.compare"))))))];
}

/** @param {Example} example @param {import("./workbench.js").Workbench} bench @param {import("../types.js").Store} store */
async function compare(example, bench, store) {
  const { openCompare } = await import("./compare.js");
  openCompare(example, bench, store);
}
