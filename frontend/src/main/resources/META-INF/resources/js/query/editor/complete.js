// @ts-check
/** Completes what is being written, from the schema, the query itself, and the search for topics. */
import { cypherOptions } from "./cypheroptions.js";
import { cypherWants } from "./cypherwants.js";
import { knownSchema } from "./known.js";
import { sparqlOptions } from "./sparqloptions.js";
import { sparqlWants } from "./sparqlwants.js";
import { cypherTopics, sparqlTopics } from "./topicoptions.js";

/** @typedef {import("@codemirror/autocomplete").CompletionContext} Context */
/** @typedef {import("../../types.js").Store} Store */

/**
 * @param {import("../../types.js").QueryLang} lang @param {Store} store @param {() => string[]} parameters names without their sign
 * @returns {import("@codemirror/autocomplete").CompletionSource}
 */
export function completeIn(lang, store, parameters) {
  return lang === "cypher" ? (context) => inCypher(context, store, parameters()) : (context) => inSparql(context, store);
}

/** @param {Context} context @param {Store} store @param {string[]} parameters */
async function inCypher(context, store, parameters) {
  const text = context.state.doc.toString();
  const want = cypherWants(text, context.pos);
  if (want?.kinds[0] === "topic") return cypherTopics(context, want, store);
  if (!want || !(want.open || want.word !== "" || context.explicit)) return null;
  const { cypher } = await knownSchema();
  return { from: want.from, to: want.to, options: cypherOptions(want, text, cypher, parameters, store.get().lang), validFor: /^\$?[\p{L}\p{N}_]*$/u };
}

/** @param {Context} context @param {Store} store */
async function inSparql(context, store) {
  const text = context.state.doc.toString();
  const want = sparqlWants(text, context.pos);
  if (!want) return null;
  const { sparql } = await knownSchema();
  if (want.wanted === "topic") return sparqlTopics(context, want, store, sparql);
  if (!(want.open || want.word !== "" || context.explicit)) return null;
  return { from: want.from, to: want.to, options: sparqlOptions(want, text, sparql, store.get().lang), validFor: /^[?$]?[\p{L}\p{N}_-]*$/u };
}
