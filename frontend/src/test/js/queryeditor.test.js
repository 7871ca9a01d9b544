// @ts-check
import { cypherWants, variablesOf } from "/js/query/editor/cypherwants.js";
import { declaration, sparqlWants, variablesOf as sparqlVariablesOf } from "/js/query/editor/sparqlwants.js";
import { StyleModule } from "/js/query/editor/stylemod.js";
import { equal, test } from "./testing.js";

/** What is wanted where the bar stands. @param {string} marked */
const inCypher = (marked) => {
  const want = cypherWants(marked.replace("▮", ""), marked.indexOf("▮"));
  return want && [want.kinds.join(" "), want.word];
};

/** @param {string} marked */
const inSparql = (marked) => {
  const want = sparqlWants(marked.replace("▮", ""), marked.indexOf("▮"));
  return want && [`${want.wanted}${want.prefix && ` ${want.prefix}`}`, want.word];
};

test("Cypher wants labels in nodes and link types in links, behind a colon or a bar", () => {
  equal(inCypher("MATCH (c:▮"), ["label", ""]);
  equal(inCypher("MATCH (c:Con▮) RETURN c"), ["label", "Con"]);
  equal(inCypher("MATCH (c:Concept|Q▮)"), ["label", "Q"]);
  equal(inCypher("MATCH (a)-[:REQ▮]->(b)"), ["type", "REQ"]);
  equal(inCypher("MATCH (a)-[r:REQUIRES|▮]->(b)"), ["type", ""]);
  equal(inCypher("MATCH (a) WHERE a:▮"), ["label", ""]);
  equal(inCypher("MATCH (a) WHERE EXISTS { (a)-[:▮]->() }"), ["type", ""]);
});

test("Cypher wants properties behind a dot and as keys of a map", () => {
  equal(inCypher("MATCH (c) RETURN c.▮"), ["property", ""]);
  equal(inCypher("MATCH (c) RETURN c.summ▮"), ["property", "summ"]);
  equal(inCypher("MATCH (c:Concept {▮})"), ["property", ""]);
  equal(inCypher("MATCH (c:Concept {id: 'relu', di▮})"), ["property", "di"]);
  equal(inCypher("MATCH (c) RETURN c {.id, .▮}"), ["property", ""]);
  equal(inCypher("MATCH (a)-[:REQUIRES*1..▮]->(b)"), null);
});

test("Cypher wants parameters behind a dollar, topics in texts, and else words", () => {
  equal(inCypher("MATCH (c {id: $▮})"), ["parameter", "$"]);
  equal(inCypher("MATCH (c {id: $con▮})"), ["parameter", "$con"]);
  equal(inCypher("MATCH (c {id: '批归▮'})"), ["topic", "批归"]);
  equal(inCypher('MATCH (c) WHERE c.id = "batch norm▮'), ["topic", "batch norm"]);
  equal(inCypher("MATCH (c) WHERE c.en STARTS WITH 'B▮'"), null);
  equal(inCypher("RET▮"), ["variable function keyword", "RET"]);
  equal(inCypher("RETURN 'x'▮"), ["variable function keyword", ""]);
});

test("Cypher wants nothing in comments, numbers, quoted names and behind AS", () => {
  for (const text of ["// RET▮", "/* a▮", "RETURN 1▮", "RETURN `a▮", "RETURN 1 AS ▮"]) equal([text, inCypher(text)], [text, null]);
});

test("a topic in a Cypher text replaces the whole text, by its id or by the name that is asked for", () => {
  const { from, to, field } = cypherWants("MATCH (c {zh: '批归'}) RETURN c", 17) ?? {};
  equal([from, to, field], [15, 17, "zh"]);
  equal(cypherWants("MATCH (c {id: 'x'})", 16)?.field, "id");
});

test("the variables of a query are its names but for the one being written", () => {
  equal(variablesOf("MATCH (a:Concept)-[r:REQUIRES]->(b {id: $x}) RETURN a.id AS id, count(b), b", -1), ["a", "r", "b", "id"]);
  equal(variablesOf("MATCH (a) RETURN ab", 17), ["a"]);
  equal(sparqlVariablesOf("SELECT ?a { ?a tg:requires $b }", 27), ["?a"]);
});

test("SPARQL wants predicates behind a subject, classes behind a, and else what a statement begins with", () => {
  equal(inSparql("SELECT * { ▮"), ["subject", ""]);
  equal(inSparql("SELECT * { ?x ▮"), ["predicate", ""]);
  equal(inSparql("SELECT * { ?x tg:req▮"), ["predicate", "tg:req"]);
  equal(inSparql("SELECT * { ?x a ▮"), ["class", ""]);
  equal(inSparql("SELECT * { ?x rdf:type skos:▮"), ["class", "skos:"]);
  equal(inSparql("SELECT * { ?x tg:requires ▮"), ["object", ""]);
  equal(inSparql("SELECT * { ?x tg:requires ?y ; ▮"), ["predicate", ""]);
  equal(inSparql("SELECT * { ?x tg:requires ?y , ▮"), ["object", ""]);
  equal(inSparql("SELECT * { ?x tg:requires+/▮"), ["predicate", ""]);
  equal(inSparql("SELECT * { ?x (tg:requires|▮"), ["predicate", ""]);
  equal(inSparql("SELECT * { ?x tg:requires ?y . ▮"), ["subject", ""]);
  equal(inSparql('SELECT * { ?x skos:prefLabel "a"@en . OPT▮'), ["subject", "OPT"]);
  equal(inSparql("SELECT * { ?x tg:requires [ ▮"), ["predicate", ""]);
  equal(inSparql("SELECT * { OPTIONAL { ?x tg:a ?y } ?z ▮"), ["predicate", ""]);
});

test("SPARQL wants functions in expressions, clauses outside of groups, and variables behind a question mark", () => {
  equal(inSparql("SELECT * { ?x tg:requires ?y FILTER (LA▮"), ["expression", "LA"]);
  equal(inSparql("SELECT * { ?x a tg:Link FILTER (?x = ?y) ▮"), ["subject", ""]);
  equal(inSparql("SEL▮"), ["clause", "SEL"]);
  equal(inSparql("SELECT * { } OR▮"), ["clause", "OR"]);
  equal(inSparql("SELECT ?▮"), ["variable", "?"]);
  equal(inSparql("SELECT ?na▮"), ["variable", "?na"]);
  equal(inSparql("PREFIX ▮"), ["declaration", ""]);
});

test("SPARQL wants topics behind their prefix, in any language", () => {
  equal(inSparql("SELECT * { concept:▮"), ["topic concept", ""]);
  equal(inSparql("SELECT * { ?x tg:requires concept:批归▮"), ["topic concept", "批归"]);
  equal(inSparql("SELECT * { ?q dcterms:subject area:c▮"), ["topic area", "c"]);
});

test("SPARQL wants nothing in comments, texts, numbers and IRIs", () => {
  for (const text of ["# SEL▮", 'SELECT * { ?x ?y "a▮"', "SELECT * { ?x ?y 1▮", "PREFIX a: <htt▮p://x>"]) equal([text, inSparql(text)], [text, null]);
});

test("a prefix is declared once, behind those that are there", () => {
  equal(declaration("SELECT * {}", "tg", "urn:x#"), { from: 0, insert: "PREFIX tg: <urn:x#>\n" });
  equal(declaration("prefix tg: <urn:x#>\nSELECT * {}", "tg", "urn:x#"), null);
  equal(declaration("PREFIX a: <urn:a>\nSELECT * {}", "tg", "urn:x#"), { from: 17, insert: "\nPREFIX tg: <urn:x#>" });
  equal(declaration("# PREFIX tg: <urn:x#>\nSELECT * {}", "tg", "urn:x#")?.from, 0);
});

test("the rules of CodeMirror are written as style sheets have them", () => {
  const { rules } = new StyleModule({
    "a, b": { fontWeight: "bold", "&:hover, &.x": { color: "red" } },
    ".c": { display: "block", display_2: "flex", color: null },
    "@media print": { a: { color: "black" } },
    "@keyframes k": { "0%": { opacity: 0 } },
  }, { finish: (selector) => `.t ${selector}` });
  equal(rules, [
    ".t a:hover, .t b:hover, .t a.x, .t b.x {color: red;}", ".t a, .t b {font-weight: bold;}", ".t .c {display: block; display: flex;}",
    "@media print {.t a {color: black;}}", "@keyframes k {0% {opacity: 0;}}",
  ]);
});

test("style modules are mounted in their order, the last asked for before the others", () => {
  const root = /** @type {Document} */ (/** @type {unknown} */ ({ adoptedStyleSheets: [] }));
  const [a, b] = ["a", "b"].map((name) => new StyleModule({ [name]: { top: 0 } }));
  StyleModule.mount(root, [a, b]);
  StyleModule.mount(root, b);
  equal(root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)), [["b { top: 0px; }", "a { top: 0px; }"]]);
});
