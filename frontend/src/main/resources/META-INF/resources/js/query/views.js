// @ts-check
/** What the explorer shows as queries that give just that: an area, what links two areas, a study plan. Pure. */
import { cypherText, NAME, PREFIXES, sparqlText, textIn } from "../panel/queries.js";

/** @typedef {{cypher: string, sparql: string}} Queries */

/** The concepts and the questions of an area. @param {string} id @returns {Queries} */
export const ofArea = (id) => ({
  cypher: `MATCH (:Area {id: ${cypherText(id)}})<-[:IN]-(topic:Topic)
RETURN topic, COUNT { (topic)--(:Topic) } AS links
ORDER BY links DESC, topic.id`,
  sparql: `${PREFIXES}

SELECT ?topic ?kind ?en ?zh
WHERE {
  ?area dcterms:identifier ${sparqlText(id)} ; a skos:Collection .
  { ?area skos:member ?topic } UNION { ?topic dcterms:subject ?area }
  VALUES ?kind { skos:Concept schema:Question }
  ?topic a ?kind .
  ${namesOf("topic")}
}
ORDER BY ?kind ?topic`,
});

/** The links between two areas, in either direction, with their reasons. @param {string} one @param {string} other @returns {Queries} */
export const ofTie = (one, other) => ({
  cypher: `MATCH (:Area {id: ${cypherText(one)}})<-[:IN]-(here:Concept)-[link]-(there:Concept)-[:IN]->(:Area {id: ${cypherText(other)}})
WHERE NOT coalesce(link.implied, false)
RETURN DISTINCT startNode(link) AS from, link, endNode(link) AS to
ORDER BY from.id, type(link), to.id`,
  sparql: `${PREFIXES}

SELECT DISTINCT ?from ?type ?to ?becauseEn ?becauseZh
WHERE {
  VALUES (?fromArea ?toArea) { (${sparqlText(one)} ${sparqlText(other)}) (${sparqlText(other)} ${sparqlText(one)}) }
  ?here dcterms:identifier ?fromArea ; a skos:Collection ; skos:member ?from .
  ?link tg:from ?from ; tg:type ?type ; tg:to ?to .
  ?there dcterms:identifier ?toArea ; a skos:Collection ; skos:member ?to .
  FILTER NOT EXISTS { ?link tg:implied true }
  ${textIn("link", "tg:because", "en", "because")}
  ${textIn("link", "tg:because", "zh", "because")}
}
ORDER BY ?from ?type ?to`,
});

/** The steps of a plan in their order, each with what it requires among them. @param {readonly string[]} ids @returns {Queries} */
export const ofPlan = (ids) => ({
  cypher: `WITH [${ids.map(cypherText).join(", ")}] AS ids
UNWIND range(0, size(ids) - 1) AS i
MATCH (step:Topic:Concept {id: ids[i]})
OPTIONAL MATCH (step)-[link:REQUIRES]->(before:Topic:Concept) WHERE before.id IN ids
RETURN i + 1 AS position, step, link, before
ORDER BY position, before.id`,
  sparql: `${PREFIXES}

SELECT ?position ?step ?en ?zh ?before
WHERE {
  VALUES (?position ?id) { ${ids.map((id, i) => `(${i + 1} ${sparqlText(id)})`).join(" ")} }
  ?step dcterms:identifier ?id ; a skos:Concept .
  ${namesOf("step")}
  OPTIONAL {
    ?step tg:requires ?before .
    ?before dcterms:identifier ?beforeId FILTER (?beforeId IN (${ids.map(sparqlText).join(", ")}))
  }
}
ORDER BY ?position ?before`,
});

/** @param {string} subject */
function namesOf(subject) {
  return [["en", "en"], ["zh", "zh-Hans"]].map(([name, tag]) => `OPTIONAL { ?${subject} ${NAME} ?${name} FILTER (lang(?${name}) = "${tag}") }`).join("\n  ");
}
