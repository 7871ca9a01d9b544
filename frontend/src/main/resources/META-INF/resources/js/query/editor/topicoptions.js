// @ts-check
/** Topics by what they are called in either language, for a query that names them by their id. */
import { search } from "../../api.js";
import { nameOf, translator } from "../../i18n.js";
import { applyPrefixed } from "./apply.js";

/** @typedef {import("@codemirror/autocomplete").CompletionContext} Context */
/** @typedef {import("@codemirror/autocomplete").CompletionResult} Result */
/** @typedef {import("../../types.js").Store} Store */
/** @typedef {import("../../types.js").SearchHit} SearchHit */

/** @param {Context} context @param {import("./cypherwants.js").Want} want @param {Store} store @returns {Promise<Result | null>} */
export async function cypherTopics(context, { from, to, word, field = "id" }, store) {
  const hits = await found(context, word, store);
  if (hits.length === 0) return null;
  return { from, to, filter: false, options: hits.map((hit) => ({ ...option(hit, store), apply: (field === "id" ? hit.id : hit[field]) ?? hit.id })) };
}

/** @param {Context} context @param {import("./sparqlwants.js").Want} want @param {Store} store @param {import("../../types.js").QuerySchema["sparql"]} schema @returns {Promise<Result | null>} */
export async function sparqlTopics(context, { prefix, from, to, word }, store, { prefixes }) {
  const iri = prefixes.find((one) => one.prefix === prefix)?.iri;
  const apply = (/** @type {string} */ id) => (iri ? applyPrefixed(prefix, iri, `${prefix}:${id}`, prefix.length + 1) : id);
  if (prefix === "area") return { from, to, options: areas(store).map((area) => ({ ...area, apply: apply(area.id) })) };
  const hits = (await found(context, word, store)).filter(({ kind }) => kind === prefix);
  if (hits.length === 0) return null;
  return { from, to, filter: false, options: hits.map((hit) => ({ ...option(hit, store), apply: apply(hit.id) })) };
}

/** @param {Store} store */
function areas(store) {
  const { overview, lang } = store.get();
  const t = translator(lang);
  return (overview.value?.areas ?? []).map((area) => ({ id: area.id, label: area.id, type: "area", detail: t("editor.named", { what: t("editor.is.area"), name: nameOf(area, lang) }) }));
}

/** @param {SearchHit} hit @param {Store} store */
function option(hit, store) {
  const { lang } = store.get();
  const t = translator(lang);
  return { label: nameOf(hit, lang), type: hit.kind, detail: t("editor.named", { what: t(`editor.is.${hit.kind}`), name: hit.id }) };
}

/** What the search finds, nothing where it fails. @param {Context} context @param {string} word @param {Store} store @returns {Promise<SearchHit[]>} */
async function found(context, word, store) {
  const words = word.trim();
  if (words === "") return [];
  const request = new AbortController();
  context.addEventListener("abort", () => request.abort(), { onDocChange: true });
  try {
    return (await search(words, store.get().lang, request.signal)).hits;
  } catch {
    return [];
  }
}
