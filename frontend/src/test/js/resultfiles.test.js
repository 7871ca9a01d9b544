// @ts-check
import { emptyGraph, merge } from "/js/graph/model.js";
import { unpack } from "/js/graph/pack.js";
import { answerOf } from "/js/query/results/answer.js";
import { answerCsv } from "/js/query/results/csv.js";
import { studyLink } from "/js/query/results/study.js";
import { explorerHref } from "/js/query/results/subject.js";
import { formatsOf } from "/js/query/results/take.js";
import { parseRoute } from "/js/router.js";
import { equal, test, that } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Reply} Reply */

const NODE = { id: "gru", labels: ["Topic", "Concept"], properties: { en: "GRU" } };

/** @param {string[]} columns @param {unknown[][]} rows @returns {Reply} */
const cypher = (columns, rows) =>
  ({ lang: "cypher", query: "", type: "application/json", text: JSON.stringify({ columns, rows, graph: { nodes: [], links: [] }, truncated: false, millis: 1 }), millis: 1 });

test("rows become CSV by the book: numbers as they are, formulas defused, topics by their ids", () => {
  const answer = answerOf(cypher(["c", "a, b", "n"], [[NODE, "=1+2", -1.5], [null, 'say "hi"\nthere', 3], [["x", 1], true, { k: null }]]));
  equal(answerCsv(answer, false), 'c,"a, b",n\r\ngru,\'=1+2,-1.5\r\n,"say ""hi""\nthere",3\r\n"[""x"",1]",true,"{""k"":null}"\r\n');
  equal(answerCsv(answer, true).charCodeAt(0), 0xfeff);
});

test("triples become CSV with whole IRIs", () => {
  const answer = answerOf({ lang: "sparql", query: "", type: "application/n-triples", text: '<http://a/id/concept/gru> <http://a/p> "批"@zh-Hans .\n', millis: 1 });
  equal(answerCsv(answer, false), "subject,predicate,object\r\nhttp://a/id/concept/gru,http://a/p,批\r\n");
});

test("there are as many files to choose from as an answer can become", () => {
  const rows = cypher(["n"], [[1]]);
  const gru = { id: "gru", kind: /** @type {const} */ ("concept") };
  const ask = { ...rows, lang: /** @type {const} */ ("sparql"), text: '{"head":{},"boolean":true}' };
  const graph = { ...ask, type: "application/n-triples", text: "" };
  const of = (/** @type {Reply} */ reply, topics = [gru]) => formatsOf({ reply, answer: answerOf(reply), topics, all: false });
  equal([of(rows, []), of(rows), of(ask), of(graph)], [["csv", "json"], ["csv", "json", "graphml"], ["json"], ["turtle", "ntriples", "jsonld", "csv", "graphml"]]);
});

test("concepts can be studied, two hundred at most, and questions cannot", () => {
  const topics = Array.from({ length: 250 }, (_, i) => ({ id: `c${i}`, kind: /** @type {const} */ ("concept") }));
  const goals = (/** @type {HTMLAnchorElement | null} */ link) => (link ? parseRoute(new URL(link.href)).goals.length : null);
  const many = studyLink(topics, "en");
  equal([goals(many), many?.textContent], [200, "Study the first 200 of 250 concepts"]);
  equal([studyLink(topics.slice(0, 1), "en")?.textContent, studyLink([{ id: "q", kind: "question" }], "en")], ["Study this concept", null]);
});

test("the topics of a drawing open in the explorer at their places", () => {
  const node = (/** @type {string} */ id) => ({ id, kind: /** @type {const} */ ("concept"), en: id, zh: null, area: null, degree: 1, difficulty: null });
  const graph = merge(emptyGraph(), { nodes: [node("gru"), node("lstm")], links: [], more: {} }, new Map([["gru", { x: 10, y: -20 }], ["lstm", { x: 200, y: 40 }]]), null);
  const route = parseRoute(new URL(explorerHref(graph) ?? "", location.href));
  equal([route.page, route.id, unpack(route.map ?? "")?.map(({ x, y }) => [x, y])], ["topic", "gru", [[10, -20], [200, 40]]]);
  that(explorerHref(emptyGraph()) === null, "no topics, no address");
});
