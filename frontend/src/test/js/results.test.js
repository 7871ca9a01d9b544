// @ts-check
import { answerOf, topicsOfAnswer } from "/js/query/results/answer.js";
import { json, plain, sparqlCell } from "/js/query/results/cells.js";
import { steps } from "/js/query/results/gridkeys.js";
import { linkOfIri, shortIri, topicOfIri } from "/js/query/results/iris.js";
import { readTriples } from "/js/query/results/ntriples.js";
import { matching, nextSort, sorted } from "/js/query/results/order.js";
import { indent } from "/js/query/results/raw.js";
import { scrollFor, wide, widths, windowOf, wishedWidth } from "/js/query/results/window.js";
import { equal, test, that } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Reply} Reply */
/** @typedef {import("../../main/resources/META-INF/resources/js/query/results/cells.js").Cell} Cell */

const NODE = { id: "gru", labels: ["Topic", "Concept"], properties: { id: "gru", en: "GRU" } };
const AREA = { id: "rnn", labels: ["Area"], properties: { en: "Recurrent networks", zh: "循环网络" } };
const LINK = { id: "gru--requires--rnn", type: "requires", from: "gru", to: "rnn", properties: {} };

/** @param {unknown[][]} rows @param {string[]} columns @param {object[]} nodes @returns {Reply} */
const cypher = (rows, columns, nodes = []) =>
  ({ lang: "cypher", query: "", type: "application/json", text: JSON.stringify({ columns, rows, graph: { nodes, links: [] }, truncated: false, millis: 3 }), millis: 3 });

/** @param {object} body @returns {Reply} */
const sparql = (body) => ({ lang: "sparql", query: "", type: "application/sparql-results+json", text: JSON.stringify(body), millis: 3 });

test("Cypher's values become cells of what they are", () => {
  const { rows } = answerOf(cypher([[NODE, AREA, LINK, [NODE, LINK, NODE], [1, "a"], { a: null }, null, 2.5, true, "text"]], [..."abcdefghij"]));
  equal(rows[0].map(({ is }) => is), ["topic", "other", "link", "path", "list", "map", "null", "number", "boolean", "text"]);
  equal(rows[0].map(plain), ["gru", "rnn", "gru--requires--rnn", JSON.stringify([NODE, LINK, NODE]), '[1,"a"]', '{"a":null}', "", "2.5", "true", "text"]);
});

test("whole numbers beyond what JavaScript counts exactly stay as they are", () => {
  const reply = { ...cypher([], ["n"]), text: '{"columns":["n"],"rows":[[9007199254740993],[[-9007199254740993,0.1234567890123456]]],"graph":{"nodes":[],"links":[]},"truncated":false}' };
  equal(answerOf(reply).rows.map(([cell]) => plain(cell)), ["9007199254740993", "[-9007199254740993,0.1234567890123456]"]);
  equal(json({ n: 12345678901234567890n }), '{"n":12345678901234567890}');
});

test("a column is one of ids by its name and all its values", () => {
  const { rows, ids } = answerOf(cypher([["gru", "gru", "Gru"], ["lstm", "lstm", "lstm"], [null, "x", "y"]], ["c.id", "name", "otherId"]));
  equal(rows[0].map(({ is }) => is), ["id", "text", "text"]);
  equal([rows[2][0].is, ids], ["null", ["gru", "lstm"]]);
});

test("ids count as topics as soon as it is known that they are", () => {
  const answer = answerOf(cypher([["gru"], ["nothing-such"], ["lstm"]], ["id"], [{ id: "lstm", kind: "concept", en: "LSTM", zh: null }]));
  const names = new Map([["gru", { id: "gru", kind: /** @type {const} */ ("concept"), en: "GRU", zh: null }]]);
  equal(topicsOfAnswer(answer, new Map()), [{ id: "lstm", kind: "concept" }]);
  equal(topicsOfAnswer(answer, names), [{ id: "lstm", kind: "concept" }, { id: "gru", kind: "concept" }]);
});

test("SPARQL's terms become cells, unbound ones too", () => {
  const base = "https://example.org/graph/";
  const answer = answerOf(sparql({ head: { vars: ["topic", "n", "name", "none", "day", "yes", "link"] }, results: { bindings: [{
    topic: { type: "uri", value: `${base}id/question/q-1` }, n: { type: "literal", value: "3", datatype: "http://www.w3.org/2001/XMLSchema#integer" },
    name: { type: "literal", value: "批", "xml:lang": "zh-Hans" }, day: { type: "literal", value: "2026-01-01", datatype: "http://www.w3.org/2001/XMLSchema#date" },
    yes: { type: "literal", value: "true", datatype: "http://www.w3.org/2001/XMLSchema#boolean" }, link: { type: "uri", value: `${base}id/link/gru/requires/rnn` },
  }] } }));
  equal(answer.rows[0], [
    { is: "topic", id: "q-1", kind: "question", iri: `${base}id/question/q-1` }, { is: "number", text: "3", value: 3 }, { is: "text", text: "批", lang: "zh-Hans" }, { is: "null" },
    { is: "text", text: "2026-01-01", datatype: "http://www.w3.org/2001/XMLSchema#date" }, { is: "boolean", value: true }, { is: "link", from: "gru", type: "requires", to: "rnn", iri: `${base}id/link/gru/requires/rnn` },
  ]);
  equal(answer.topics, [{ id: "q-1", kind: "question" }]);
  equal(sparqlCell({ type: "literal", value: "x", datatype: "http://www.w3.org/2001/XMLSchema#integer" }).is, "text");
});

test("ASK has a verdict and no rows", () => {
  const { verdict, rows, columns } = answerOf(sparql({ head: {}, boolean: false }));
  equal([verdict, rows, columns], [false, [], []]);
});

test("more rows than a table takes are counted and not shown", () => {
  const bindings = Array.from({ length: 30 }, (_, i) => ({ n: { type: "literal", value: String(i) } }));
  const { rows, total } = answerOf(sparql({ head: { vars: ["n"] }, results: { bindings } }), 10);
  equal([rows.length, total], [10, 30]);
});

test("N-Triples are read with all their escapes", () => {
  const text = String.raw`# a comment
<http://a/s> <http://a/p> "tab\t line\n quote\" back\\ \u6279 \U0001F600"@zh-Hans .
_:b0<http://a/p>"3"^^<http://www.w3.org/2001/XMLSchema#integer>.

<http://a/\u6279> <http://a/p> _:b.1 . # and another
<http://a/s> <http://a/p> "" .
`;
  const { triples, total } = readTriples(text);
  equal(total, 4);
  equal(triples, [
    [{ type: "uri", value: "http://a/s" }, { type: "uri", value: "http://a/p" }, { type: "literal", value: 'tab\t line\n quote" back\\ 批 😀', "xml:lang": "zh-Hans" }],
    [{ type: "bnode", value: "b0" }, { type: "uri", value: "http://a/p" }, { type: "literal", value: "3", datatype: "http://www.w3.org/2001/XMLSchema#integer" }],
    [{ type: "uri", value: "http://a/批" }, { type: "uri", value: "http://a/p" }, { type: "bnode", value: "b.1" }],
    [{ type: "uri", value: "http://a/s" }, { type: "uri", value: "http://a/p" }, { type: "literal", value: "" }],
  ]);
});

test("a text of a megabyte is read, and what is no triple is refused", () => {
  const long = "\\n批".repeat(300_000);
  equal(readTriples(`<http://a/s> <http://a/p> "${long}" .`).triples[0][2].value.length, 600_000);
  let refused = false;
  try {
    readTriples('<http://a/s> <http://a/p> "open .');
  } catch (error) {
    refused = error instanceof SyntaxError;
  }
  that(refused, "half a triple is no triple");
});

test("a graph has three columns", () => {
  const { columns, rows, triples, topics } = answerOf({ lang: "sparql", query: "", type: "application/n-triples", text: '<http://a/id/concept/gru> <http://a/p> "x"@en .\n', millis: 1 });
  equal([columns, rows[0].map(({ is }) => is), triples, topics], [["subject", "predicate", "object"], ["topic", "iri", "text"], true, [{ id: "gru", kind: "concept" }]]);
});

test("IRIs of topics and links are known whatever they begin with, and no others", () => {
  equal(topicOfIri("http://localhost:8080/id/concept/gru"), { id: "gru", kind: "concept" });
  equal([topicOfIri("http://localhost:8080/id/question/q-1/answer"), topicOfIri("http://localhost:8080/id/area/rnn"), topicOfIri("http://x/id/concept/")], [null, null, null]);
  equal(linkOfIri("https://x/y/id/link/a/requires/b"), { from: "a", type: "requires", to: "b" });
  equal(["http://www.w3.org/2004/02/skos/core#prefLabel", "http://localhost:8080/id/area/rnn", "http://elsewhere.org/a#b", "_:b0"].map(shortIri), ["skos:prefLabel", "id/area/rnn", "http://elsewhere.org/a#b", "_:b0"]);
});

/** @param {(string | number | null)[]} values @returns {Cell[][]} */
const column = (values) => values.map((value) => [value === null ? { is: "null" } : typeof value === "number" ? { is: "number", text: String(value), value } : { is: "text", text: value }]);

test("rows sort by numbers as numbers, by texts as the language does, and null comes last either way", () => {
  const rows = column([10, "b", null, 9, "ä", "a", -1, "a"]);
  const all = rows.map((_, i) => i);
  equal(sorted(all, rows, { column: 0, down: false }, plain, "en"), [6, 3, 0, 5, 7, 4, 1, 2]);
  equal(sorted(all, rows, { column: 0, down: true }, plain, "en"), [1, 4, 5, 7, 0, 3, 6, 2]);
  equal(sorted(all, rows, null, plain, "en"), all);
  const chinese = column(["中", "阿", "白"]);
  equal(sorted([0, 1, 2], chinese, { column: 0, down: false }, plain, "zh"), [1, 2, 0]);
});

test("three clicks on a column go up, down, and back", () => {
  const up = nextSort(null, 2);
  const down = nextSort(up, 2);
  equal([up, down, nextSort(down, 2), nextSort(down, 1)], [{ column: 2, down: false }, { column: 2, down: true }, null, { column: 1, down: false }]);
});

test("a row matches where it has all the words somewhere", () => {
  const texts = ["batch normalization\n批归一化", "layer normalization", "dropout"];
  const found = (/** @type {string} */ words) => matching([0, 1, 2], words, (row) => texts[row]);
  equal([found(" NORMAL  batch"), found("归一"), found(""), found("none")], [[0], [0], [0, 1, 2], []]);
});

test("only the rows that show are in the page, with some to spare", () => {
  equal(windowOf({ top: 0, height: 360, row: 36, count: 10_000 }), { first: 0, end: 22 });
  equal(windowOf({ top: 180_000, height: 360, row: 36, count: 10_000 }), { first: 4988, end: 5022 });
  equal(windowOf({ top: 360_000, height: 360, row: 36, count: 10_000 }), { first: 9988, end: 10_000 });
  equal(windowOf({ top: 9_000, height: 360, row: 36, count: 3 }), { first: 0, end: 3 });
  equal([scrollFor({ top: 100, height: 400, head: 40, row: 36 }, 0), scrollFor({ top: 0, height: 400, head: 40, row: 36 }, 5), scrollFor({ top: 0, height: 400, head: 40, row: 36 }, 20)], [0, 0, 396]);
});

test("columns are as wide as what is in them, within bounds, Chinese signs counting twice", () => {
  equal([wide("abc"), wide("批a"), wishedWidth("n", ["1"]), wishedWidth("n", ["x".repeat(900)]), wishedWidth("n", ["批归一化批归一化"])], [3, 3, 6, 160, 19]);
  equal([widths([10, 100], 60), widths([10, 100], 75), widths([10, 100], 500), widths([10, 100], 30, 24)], [[10, 50], [10, 65], [10, 100], [10, 24]]);
});

test("keys lead from cell to cell and stay in the table", () => {
  const last = { row: 99, column: 3 };
  const go = (/** @type {string} */ key, row = 5, column = 2, command = false) => steps(key, command, { row, column }, last, 10);
  equal([go("ArrowDown", 99), go("ArrowUp", 0), go("ArrowUp", -1), go("PageDown"), go("PageUp"), go("Home"), go("End", 5, 2, true), go("x")], [
    { row: 99, column: 2 }, { row: -1, column: 2 }, { row: -1, column: 2 }, { row: 15, column: 2 }, { row: 0, column: 2 }, { row: 5, column: 0 }, { row: 99, column: 3 }, null,
  ]);
});

test("JSON is indented as it came, whatever its texts hold", () => {
  const value = { a: [1, { b: 'x "{[,:]}" \\' }], c: {}, d: [], e: null, f: "批\n" };
  equal(indent(JSON.stringify(value)), JSON.stringify(value, null, 2));
  equal(indent('{"n" : 9007199254740993.10}'), '{\n  "n": 9007199254740993.10\n}');
});
