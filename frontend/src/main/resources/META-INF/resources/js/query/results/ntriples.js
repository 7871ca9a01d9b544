// @ts-check
/** Reads N-Triples (https://www.w3.org/TR/n-triples/) into terms as SPARQL results in JSON have them. Pure. */

/** @typedef {{type: "uri" | "bnode" | "literal", value: string, "xml:lang"?: string, datatype?: string}} Term */

const IRI = String.raw`<([^>]*)>`;
const BLANK = String.raw`_:([^\s<>"]*[^\s<>".])`;
const TEXT = String.raw`"([^"\\]*(?:\\.[^"\\]*)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?`;
const LINE = new RegExp(String.raw`^[ \t]*(?:${IRI}|${BLANK})[ \t]*${IRI}[ \t]*(?:${IRI}|${BLANK}|${TEXT})[ \t]*\.[ \t]*(?:#.*)?$`);

/** @type {Record<string, string>} */
const ESCAPES = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f", '"': '"', "'": "'", "\\": "\\" };

/** @param {string} text @param {number} [most] how many triples to read @returns {{triples: [Term, Term, Term][], total: number}} */
export function readTriples(text, most = Infinity) {
  /** @type {[Term, Term, Term][]} */
  const triples = [];
  let total = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    total++;
    if (triples.length < most) triples.push(triple(line));
  }
  return { triples, total };
}

/** @param {string} line @returns {[Term, Term, Term]} */
function triple(line) {
  const found = LINE.exec(line);
  if (!found) throw new SyntaxError(`not a triple: ${line.slice(0, 200)}`);
  const [, subject, subjectBlank, predicate, object, objectBlank, literal, lang, datatype] = found;
  return [resource(subject, subjectBlank), resource(predicate, undefined), literal === undefined ? resource(object, objectBlank) : text(literal, lang, datatype)];
}

/** @param {string | undefined} iri @param {string | undefined} blank @returns {Term} */
const resource = (iri, blank) => (iri === undefined ? { type: "bnode", value: blank ?? "" } : { type: "uri", value: unescaped(iri) });

/** @param {string} literal @param {string | undefined} lang @param {string | undefined} datatype @returns {Term} */
function text(literal, lang, datatype) {
  const value = unescaped(literal);
  if (lang !== undefined) return { type: "literal", value, "xml:lang": lang };
  return datatype === undefined ? { type: "literal", value } : { type: "literal", value, datatype: unescaped(datatype) };
}

/** @param {string} text */
function unescaped(text) {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs, (all, short, long, sign) => {
    if (sign !== undefined) return ESCAPES[sign] ?? all;
    const code = parseInt(short ?? long, 16);
    return code > 0x10ffff ? "\u{FFFD}" : String.fromCodePoint(code);
  });
}
