// @ts-check
import { cypherCall, cypherOfTopic, cypherOfTopics, sparqlCall, sparqlOfTopic, sparqlOfTopics, turtleCall, turtlePath } from "/js/panel/queries.js";
import { askLinks } from "/js/panel/ask.js";
import { readAsk } from "/js/query/address.js";
import { ofArea, ofPlan, ofTie } from "/js/query/views.js";
import { equal, that, test } from "./testing.js";

test("a query names its topic by a quoted id", () => {
  that(cypherOfTopic("gru").startsWith('MATCH (topic:Topic {id: "gru"})\n'), "Cypher asks for the id");
  that(sparqlOfTopic("gru").includes('?topic dcterms:identifier "gru" .'), "SPARQL asks for the identifier");
  that(cypherOfTopics(["gru", "lstm"]).startsWith('WITH ["gru", "lstm"] AS ids\n'), "Cypher asks for a list");
  that(sparqlOfTopics(["gru", "lstm"]).includes('VALUES ?id { "gru" "lstm" }'), "SPARQL asks for a list");
});

test("whatever an id holds, it stays inside its quotes", () => {
  equal(cypherOfTopic('a"}) DETACH DELETE topic //').split("\n")[0], String.raw`MATCH (topic:Topic {id: "a\"}) DETACH DELETE topic //"})`);
  equal(cypherOfTopic("a\\\n").split("\n")[0], String.raw`MATCH (topic:Topic {id: "a\\\n"})`);
  equal(cypherOfTopic("\\u0022").split("\n")[0], String.raw`MATCH (topic:Topic {id: "\\" + "u0022"})`);
  that(sparqlOfTopic('a" . ?s ?p ?o . #\\').includes(String.raw`dcterms:identifier "a\" . ?s ?p ?o . #\\" .`), "in SPARQL too");
});

test("no query says where the server's IRIs begin", () => {
  for (const text of [sparqlOfTopic("gru"), sparqlOfTopics(["gru"])]) that(!text.includes(location.origin) && !text.includes("localhost"), "no IRI of ours");
});

test("a call holds its query whole, single quotes included", () => {
  equal(cypherCall("RETURN 'it''s'", "http://here"),
    String.raw`curl 'http://here/api/cypher' -H 'Content-Type: application/json' -d '{"query":"RETURN '\''it'\'''\''s'\''","limit":10000}'`);
  equal(sparqlCall("ASK {}", "http://here"), "curl 'http://here/sparql' -H 'Accept: application/sparql-results+json, text/turtle;q=0.9' --data-urlencode 'query=ASK {}'");
  equal(turtleCall(turtlePath("concept", "a/b'c"), "http://here"), String.raw`curl 'http://here/id/concept/a%2Fb'\''c.ttl'`);
});

test("a call has the values of parameters beside the query", () => {
  equal(cypherCall("RETURN $x", "http://here", { x: ["it's"] }), String.raw`curl 'http://here/api/cypher' -H 'Content-Type: application/json' -d '{"query":"RETURN $x","parameters":{"x":["it'\''s"]},"limit":10000}'`);
});

test("the queries of views keep their ids inside quotes", () => {
  for (const text of [ofArea('a"b').cypher, ofTie('a"b', "c").cypher, ofPlan(['a"b']).cypher, ofArea('a"b').sparql, ofTie("c", 'a"b').sparql, ofPlan(['a"b']).sparql]) {
    that(text.includes(String.raw`"a\"b"`) && !text.includes('"a"'), text);
  }
});

test("a link to ask by oneself has the query under a comment that nothing ends", () => {
  const links = [...askLinks("One\nMATCH\u2028 \\u000aRETURN", { cypher: "RETURN 1", sparql: "ASK {}" }, "en").querySelectorAll("a")];
  equal(links.map((link) => readAsk(new URL(link.href).hash)), [{ lang: "cypher", query: "// One MATCH  /u000aRETURN\nRETURN 1" }, { lang: "sparql", query: "# One MATCH  /u000aRETURN\nASK {}" }]);
});
