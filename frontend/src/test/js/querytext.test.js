// @ts-check
import { kindOf, parametersOf, readValue } from "/js/query/parameters.js";
import { newTab } from "/js/query/tabs.js";
import { excerptOf, languageOf, parametersIn, titleIn } from "/js/query/text.js";
import { equal, test } from "./testing.js";

test("a query's parameters are those outside of texts, names and comments, each once", () => {
  equal(parametersIn("MATCH (n {id: $id}) WHERE n.x > $最小 OR n.y = $id RETURN n LIMIT $1"), ["id", "最小", "1"]);
  equal(parametersIn("RETURN '$a', \"$b\\\"$c\", `$d` // $e\n, /* $f */ $g"), ["g"]);
  equal(parametersIn("RETURN $`my name`, $`a``b`"), ["my name", "a`b"]);
  equal(parametersIn("RETURN 'never ended $a"), []);
});

test("a value is JSON or else text, and what is neither is told", () => {
  equal([readValue("3"), readValue("true"), readValue('"3"'), readValue("null"), readValue('["a", 1]')], [{ value: 3 }, { value: true }, { value: "3" }, { value: null }, { value: ["a", 1] }]);
  equal([readValue("batch-normalization"), readValue(" 批归一化 "), readValue("it's")], [{ value: "batch-normalization" }, { value: "批归一化" }, { value: "it's" }]);
  equal([readValue("[1, 2"), readValue("{a: 1}"), readValue('"open')], [{ wrong: true }, { wrong: true }, { wrong: true }]);
  equal([readValue(""), readValue("  ")], [{ missing: true }, { missing: true }]);
  equal([3, "a", true, [], {}, null].map(kindOf), ["number", "text", "yesno", "list", "map", "null"]);
});

test("only what the query asks for is sent, and what it lacks is named", () => {
  const tab = newTab({ lang: "cypher", texts: { cypher: "RETURN $a, $b, $c", sparql: "" }, parameters: { a: "1", b: "[", old: "2" } });
  equal(parametersOf(tab), { parameters: { a: 1 }, missing: ["c"], wrong: ["b"] });
  equal(parametersOf({ ...tab, lang: "sparql" }), { parameters: {}, missing: [], wrong: [] });
});

test("a text shows its language by how it begins", () => {
  equal(["MATCH (n) RETURN n", " // what\n/* it */ unwind [1] AS x RETURN x", "# list\nPREFIX tg: <x:> SELECT * {}", "ask {}", "hello", ""].map(languageOf), ["cypher", "cypher", "sparql", "sparql", null, null]);
});

test("a tab is called by its first comment, or its first line that says something", () => {
  equal(["\n// Sizes of areas\nMATCH (a) RETURN a", "# Names\nASK {}", "PREFIX a: <b:>\nPREFIX c: <d:>\nSELECT *", "RETURN 1", "  ", "PREFIX a: <b:>"].map(titleIn), ["Sizes of areas", "Names", "SELECT *", "RETURN 1", null, "PREFIX a: <b:>"]);
  equal(excerptOf("PREFIX a: <b:>\nprefix c: <d:>\n\nSELECT *\n{}"), "SELECT *\n{}");
  equal(titleIn(`RETURN ${"界".repeat(100)}`)?.length, 40);
});
