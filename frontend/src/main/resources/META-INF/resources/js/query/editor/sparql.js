// @ts-check
/** What the tokens of a SPARQL query are. */

/** @typedef {import("./lexer.js").Token} Token */
/** @typedef {"keyword" | "function" | "prefixed" | "iri" | "variable" | "string" | "number" | "comment" | "tag" | "sign" | "space"} Role */

/** @type {import("./lexer.js").Grammar} */
export const GRAMMAR = {
  delimited: [
    { type: "comment", open: "#", close: "\n" },
    { type: "string", open: '"""', close: '"""', escapes: true, lines: true },
    { type: "string", open: "'''", close: "'''", escapes: true, lines: true },
    { type: "string", open: '"', close: '"', escapes: true },
    { type: "string", open: "'", close: "'", escapes: true },
  ],
  rules: [
    ["space", /\s+/y],
    ["iri", /<[^\s<>"{}|^`\\]*>/y],
    ["variable", /[?$][\p{L}\p{N}_]+/uy],
    ["tag", /@[a-z]+(?:-[a-z\d]+)*/iy],
    ["prefixed", /(?:[\p{L}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_-])?)?:(?:[\p{L}\p{N}\p{M}_:%·-]|\\[^\s\p{L}\p{N}]|\.(?=\.*[\p{L}\p{N}_:%-]))*/uy],
    ["number", /(?:\d+\.\d*|\.\d+|\d+)e[+-]?\d+|\d*\.\d+|\d+/iy],
    ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
    ["sign", /\^\^|&&|\|\||[^]/uy],
  ],
};

/** Also those of updates, which the endpoint refuses: they are keywords all the same. */
export const KEYWORDS = new Set(`
  BASE PREFIX SELECT DISTINCT REDUCED CONSTRUCT DESCRIBE ASK FROM NAMED WHERE ORDER BY ASC DESC LIMIT OFFSET FILTER OPTIONAL GRAPH HAVING AS
  UNDEF VALUES GROUP MINUS IN NOT EXISTS SERVICE SILENT UNION BIND SEPARATOR INSERT DELETE DATA LOAD CLEAR DROP CREATE ADD MOVE COPY INTO TO
  WITH USING ALL DEFAULT
  `.trim().split(/\s+/));

export const FUNCTIONS = `
  STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE ENCODE_FOR_URI CONTAINS STRSTARTS
  STRENDS STRBEFORE STRAFTER SUBSTR REPLACE REGEX YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW UUID STRUUID MD5 SHA1 SHA256 SHA384
  SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL ISNUMERIC COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT
  `.trim().split(/\s+/);

const FUNCTION_NAMES = new Set(FUNCTIONS);

/** @param {Pick<Token, "type" | "text">} token @returns {Role} */
export function roleOf({ type, text }) {
  if (type === "word") {
    const upper = text.toUpperCase();
    if (text === "a" || text === "true" || text === "false" || KEYWORDS.has(upper)) return "keyword";
    return FUNCTION_NAMES.has(upper) ? "function" : "sign";
  }
  return type === "name" || type === "parameter" ? "sign" : type;
}
