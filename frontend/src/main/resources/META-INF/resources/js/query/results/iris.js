// @ts-check
/** What an IRI names: a topic or a link of a Trailgraph, or something that a prefix makes short. Pure. */

/** @typedef {import("../../types.js").Kind} Kind */

const TOPIC = /\/id\/(concept|question)\/([^/?#]+)$/;
const LINK = /\/id\/link\/([^/?#]+)\/([^/?#]+)\/([^/?#]+)$/;
const OURS = /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/(id\/[^?#]+)$/;

/** Those of docs/sparql.md and the vocabularies that the export uses. */
const PREFIXES = Object.entries({
  tg: "https://w3id.org/trailgraph/ns#", skos: "http://www.w3.org/2004/02/skos/core#", schema: "https://schema.org/", dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#", owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#", prov: "http://www.w3.org/ns/prov#", void: "http://rdfs.org/ns/void#", dcat: "http://www.w3.org/ns/dcat#", sh: "http://www.w3.org/ns/shacl#",
});

/** @param {string} iri @returns {{id: string, kind: Kind} | null} */
export function topicOfIri(iri) {
  const found = TOPIC.exec(iri);
  return found && { id: decoded(found[2]), kind: /** @type {Kind} */ (found[1]) };
}

/** @param {string} iri @returns {{from: string, type: string, to: string} | null} */
export function linkOfIri(iri) {
  const found = LINK.exec(iri);
  return found && { from: decoded(found[1]), type: decoded(found[2]), to: decoded(found[3]) };
}

/** As short as it can be read: with a prefix, or from `id/` on. @param {string} iri */
export function shortIri(iri) {
  for (const [prefix, start] of PREFIXES) {
    if (iri.startsWith(start) && /^[\w.-]*$/.test(iri.slice(start.length))) return `${prefix}:${iri.slice(start.length)}`;
  }
  return OURS.exec(iri)?.[1] ?? iri;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
