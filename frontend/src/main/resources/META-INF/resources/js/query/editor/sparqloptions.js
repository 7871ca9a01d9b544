// @ts-check
/** What is offered in a SPARQL query; each says what it is. */
import { translator } from "../../i18n.js";
import { applyCall, applyPrefixed } from "./apply.js";
import { FUNCTIONS } from "./sparql.js";
import { variablesOf } from "./sparqlwants.js";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */
/** @typedef {import("../../types.js").QuerySchema["sparql"]} SparqlSchema */

const CLAUSES = ["PREFIX", "SELECT", "SELECT DISTINCT", "ASK", "CONSTRUCT", "DESCRIBE", "WHERE", "ORDER BY", "GROUP BY", "HAVING", "LIMIT", "OFFSET", "VALUES", "DESC", "ASC", "AS"];
const IN_GROUP = ["FILTER", "FILTER NOT EXISTS", "FILTER EXISTS", "OPTIONAL", "UNION", "MINUS", "BIND", "VALUES", "SELECT"];
const IN_EXPRESSION = ["AS", "DISTINCT", "IN", "NOT IN", "NOT EXISTS", "EXISTS"];

/**
 * @param {import("./sparqlwants.js").Want} want @param {string} text of the query @param {SparqlSchema} schema
 * @param {import("../../types.js").Lang} lang @returns {Completion[]}
 */
export function sparqlOptions({ wanted, from }, text, schema, lang) {
  const t = translator(lang);
  const iris = new Map(schema.prefixes.map(({ prefix, iri }) => [prefix, iri]));
  const plain = (/** @type {"keyword" | "variable"} */ type, /** @type {string[]} */ names, boost = 0) => names.map((label) => ({ label, type, boost, detail: t(`editor.is.${type}`) }));
  const terms = (/** @type {"class" | "predicate"} */ type) => (type === "class" ? schema.classes : schema.predicates).map((term) => {
    const prefix = term.name.split(":")[0];
    return { label: term.name, type, detail: t("editor.named", { what: t(`editor.is.${type}`), name: term[lang] }), apply: applyPrefixed(prefix, iris.get(prefix) ?? "", term.name) };
  });
  const prefixes = () => schema.prefixes.map(({ prefix, iri }) => ({ label: `${prefix}:`, type: "prefix", boost: -10, detail: t("editor.named", { what: t("editor.is.prefix"), name: iri }), apply: applyPrefixed(prefix, iri, `${prefix}:`) }));
  const variables = () => plain("variable", variablesOf(text, from), 20);
  const a = { label: "a", type: "keyword", boost: 30, detail: t("editor.is.a") };
  /** @type {Record<import("./sparqlwants.js").Wanted, () => Completion[]>} */
  const offers = {
    clause: () => [...plain("keyword", CLAUSES, 10), ...variables()],
    declaration: () => schema.prefixes.map(({ prefix, iri }) => ({ label: `${prefix}:`, type: "prefix", detail: iri, apply: `${prefix}: <${iri}>` })),
    subject: () => [...variables(), ...prefixes(), ...plain("keyword", IN_GROUP, 10)],
    predicate: () => [a, ...terms("predicate"), ...variables()],
    class: () => [...terms("class"), ...variables()],
    object: () => [...variables(), ...prefixes(), ...terms("class"), ...terms("predicate")],
    expression: () => [...variables(), ...FUNCTIONS.map((label) => ({ label, type: "function", detail: t("editor.is.function"), apply: applyCall })), ...plain("keyword", IN_EXPRESSION), ...prefixes(), ...terms("predicate"), ...terms("class")],
    variable: variables,
    topic: () => [],
  };
  return offers[wanted]();
}
