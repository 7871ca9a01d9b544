// @ts-check
import { cypherCall, cypherOfTopic, cypherOfTopics, sparqlCall, sparqlOfTopic, sparqlOfTopics, turtleCall, turtlePath } from "/js/panel/queries.js";
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
