// @ts-check
/** What is offered in a Cypher query; each says what it is. */
import { translator } from "../../i18n.js";
import { applyCall } from "./apply.js";
import { variablesOf } from "./cypherwants.js";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */
/** @typedef {import("../../types.js").QuerySchema["cypher"]} CypherSchema */

/**
 * @param {import("./cypherwants.js").Want} want @param {string} text of the query @param {CypherSchema} schema @param {string[]} parameters
 * @param {import("../../types.js").Lang} lang @returns {Completion[]}
 */
export function cypherOptions({ kinds, from }, text, schema, parameters, lang) {
  const t = translator(lang);
  const counted = (/** @type {"label" | "type"} */ type, /** @type {{name: string, count: number}[]} */ list) =>
    list.map(({ name, count }) => ({ label: name, type, detail: t("editor.counted", { what: t(`editor.is.${type}`), count: count.toLocaleString(lang) }) }));
  const plain = (/** @type {"property" | "parameter" | "variable" | "keyword"} */ type, /** @type {string[]} */ names, boost = 0) =>
    names.map((label) => ({ label, type, boost, detail: t(`editor.is.${type}`) }));
  /** @type {Record<import("./cypherwants.js").Wanted, () => Completion[]>} */
  const offers = {
    label: () => counted("label", schema.labels),
    type: () => counted("type", schema.types),
    property: () => plain("property", schema.properties),
    parameter: () => plain("parameter", parameters.map((name) => `$${name}`)),
    variable: () => plain("variable", variablesOf(text, from), 20),
    function: () => schema.functions.map((label) => ({ label, type: "function", detail: t("editor.is.function"), apply: applyCall })),
    keyword: () => plain("keyword", schema.keywords, 10),
    topic: () => [],
  };
  return kinds.flatMap((kind) => offers[kind]());
}
