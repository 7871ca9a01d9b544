// @ts-check
/** Topics with their links as Cypher, as SPARQL and as calls of curl: the text for one topic, and for a whole list. Pure. */

/** One topic, its links either way, and what is at their far ends. @param {string} id */
export const cypherOfTopic = (id) => `MATCH (topic:Topic {id: ${cypherText(id)}})
OPTIONAL MATCH (topic)-[link]-(other:Topic)
RETURN topic, link, other
ORDER BY type(link), other.id`;

/** Several topics, and the links among them. @param {readonly string[]} ids */
export const cypherOfTopics = (ids) => `WITH [${ids.map(cypherText).join(", ")}] AS ids
MATCH (topic:Topic) WHERE topic.id IN ids
OPTIONAL MATCH (topic)-[link]->(other:Topic) WHERE other.id IN ids
RETURN topic, link, other
ORDER BY topic.id, type(link), other.id`;

export const PREFIXES = `PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX tg: <https://w3id.org/trailgraph/ns#>`;

/** The text of a property in one language, where there is one. @param {string} subject @param {string} property @param {"en" | "zh"} lang */
export const textIn = (subject, property, lang, name = subject) => {
  const [variable, tag] = lang === "en" ? [`${name}En`, "en"] : [`${name}Zh`, "zh-Hans"];
  return `OPTIONAL { ?${subject} ${property} ?${variable} FILTER (lang(?${variable}) = "${tag}") }`;
};

export const NAME = "skos:prefLabel|schema:name";

/**
 * One topic: a row for each of its links, either way, with the names of both ends and the reason. It asks by identifier, so
 * it holds whatever the IRIs of a server begin with.
 * @param {string} id
 */
export const sparqlOfTopic = (id) => `${PREFIXES}

SELECT ?from ?fromEn ?fromZh ?type
  ?to ?toEn ?toZh ?becauseEn ?becauseZh
WHERE {
  ?topic dcterms:identifier ${sparqlText(id)} .
  {
    ?link tg:from|tg:to ?topic ;
      tg:from ?from ; tg:type ?type ; tg:to ?to .
    ${textIn("link", "tg:because", "en", "because")}
    ${textIn("link", "tg:because", "zh", "because")}
  } UNION {
    VALUES ?type { schema:about tg:leadsTo }
    { ?topic ?type ?to BIND (?topic AS ?from) } UNION
    { ?from ?type ?topic BIND (?topic AS ?to) }
  }
  ${textIn("from", NAME, "en")}
  ${textIn("from", NAME, "zh")}
  ${textIn("to", NAME, "en")}
  ${textIn("to", NAME, "zh")}
}
ORDER BY ?type ?from ?to`;

/** Several topics: a row for each link among them, and one for a topic without any. @param {readonly string[]} ids */
export const sparqlOfTopics = (ids) => `${PREFIXES}

SELECT ?from ?fromEn ?fromZh ?type ?to ?toEn ?toZh
WHERE {
  VALUES ?id { ${ids.map(sparqlText).join(" ")} }
  VALUES ?kind { skos:Concept schema:Question }
  ?from dcterms:identifier ?id ; a ?kind .
  ${textIn("from", NAME, "en")}
  ${textIn("from", NAME, "zh")}
  OPTIONAL {
    { ?link tg:from ?from ; tg:type ?type ; tg:to ?to } UNION
    { VALUES ?type { schema:about tg:leadsTo } ?from ?type ?to }
    ?to dcterms:identifier ?toId FILTER (?toId IN (${ids.map(sparqlText).join(", ")}))
    ${textIn("to", NAME, "en")}
    ${textIn("to", NAME, "zh")}
  }
}
ORDER BY ?from ?type ?to`;

/** The rows that the console gives at most. */
export const MOST_ROWS = 10_000;

/** @param {string} query @param {string} origin where the server is, e.g. `http://localhost:8080` @param {Record<string, unknown>} [parameters] */
export const cypherCall = (query, origin, parameters = {}) => {
  const ask = Object.keys(parameters).length > 0 ? { query, parameters, limit: MOST_ROWS } : { query, limit: MOST_ROWS };
  return `curl ${shell(`${origin}/api/cypher`)} -H 'Content-Type: application/json' -d ${shell(JSON.stringify(ask))}`;
};

/** Graphs come as Turtle. @param {string} query @param {string} origin */
export const sparqlCall = (query, origin) =>
  `curl ${shell(`${origin}/sparql`)} -H 'Accept: application/sparql-results+json, text/turtle;q=0.9' --data-urlencode ${shell(`query=${query}`)}`;

/** @param {import("../types.js").Kind} kind @param {string} id @returns {string} the path of what the RDF says of a topic */
export const turtlePath = (kind, id) => `/id/${kind}/${encodeURIComponent(id)}.ttl`;

/** @param {string} path @param {string} origin */
export const turtleCall = (path, origin) => `curl ${shell(origin + path)}`;

/** In single quotes a shell reads everything as it is, but for a single quote. @param {string} text */
const shell = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What both languages escape in double quotes alike. @param {string} text */
const escaped = (text) => text.replace(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`).replaceAll("\r", String.raw`\r`);

/** Neo4j reads \u before it reads strings, an escaped backslash or not, so these two letters are kept apart. @param {string} text */
export const cypherText = (text) => `"${escaped(text).replaceAll(String.raw`\u`, String.raw`\" + "u`)}"`;

/** @param {string} text */
export const sparqlText = (text) => `"${escaped(text)}"`;
