// @ts-check
import { agreement, rowsOf } from "/js/query/agree.js";
import { equal, test } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Reply} Reply */

/** @param {string[]} columns @param {unknown[][]} rows @returns {Reply} */
const cypher = (columns, rows) => ({ lang: "cypher", query: "", type: "application/json", text: JSON.stringify({ columns, rows }), millis: 1 });

/** @param {string[]} vars @param {Record<string, unknown>[]} bindings @returns {Reply} */
const sparql = (vars, bindings) => ({ lang: "sparql", query: "", type: "application/sparql-results+json", text: JSON.stringify({ head: { vars }, results: { bindings } }), millis: 1 });

const iri = (/** @type {string} */ value) => ({ type: "uri", value });
const text = (/** @type {string} */ value) => ({ type: "literal", value });
const number = (/** @type {string} */ value, kind = "integer") => ({ type: "literal", value, datatype: `http://www.w3.org/2001/XMLSchema#${kind}` });

/** @param {Reply} one @param {Reply} other */
function compared(one, other) {
  const { same, only } = agreement(rowsOf(one), rowsOf(other));
  return [same, [...only.cypher], [...only.sparql]];
}

test("rows agree whatever their order, and however a language writes links, numbers, topics and what is missing", () => {
  const one = cypher(["type", "n", "mean", "topic", "en"], [["REQUIRES", 2, 2.5, { id: "gru", labels: ["Concept"], properties: {} }, null], ["VARIANT_OF", 3, 1, { id: "lstm", labels: [] }, "LSTM"]]);
  const other = sparql(["type", "n", "mean", "topic", "en"], [
    { type: iri("https://w3id.org/trailgraph/ns#variantOf"), n: number("3"), mean: number("1.0", "decimal"), topic: iri("http://localhost/id/concept/lstm"), en: text("LSTM") },
    { type: iri("https://w3id.org/trailgraph/ns#requires"), n: number("2"), mean: number("2.50", "decimal"), topic: iri("http://localhost/id/concept/gru") },
  ]);
  equal(compared(one, other), [2, [], []]);
});

test("a row counts as often as it is there", () => {
  equal(compared(cypher(["x"], [["a"], ["a"], ["b"]]), sparql(["x"], [{ x: text("a") }, { x: text("b") }, { x: text("c") }])), [2, [1], [2]]);
});

test("columns of the same names are compared wherever they stand, others by their places", () => {
  equal(compared(cypher(["a", "b"], [["1", "2"]]), sparql(["b", "a"], [{ a: text("1"), b: text("2") }])), [1, [], []]);
  equal(compared(cypher(["a", "b"], [["1", "2"]]), sparql(["c", "d"], [{ c: text("1"), d: text("2") }])), [1, [], []]);
});

test("text that only looks like a number is text on both sides", () => {
  equal(compared(cypher(["x"], [["007"]]), sparql(["x"], [{ x: text("007") }])), [1, [], []]);
  equal(compared(cypher(["x"], [["007"]]), sparql(["x"], [{ x: number("7") }])), [0, [0], [0]]);
});
