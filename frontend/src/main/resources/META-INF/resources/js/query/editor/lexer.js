// @ts-check
/** Cuts a query into tokens that together are the whole of it. Each language has a grammar; nothing is refused. */

/** @typedef {"space" | "comment" | "string" | "name" | "parameter" | "variable" | "number" | "word" | "iri" | "prefixed" | "tag" | "sign"} TokenType */
/** @typedef {{type: TokenType, from: number, to: number, text: string}} Token */
/**
 * @typedef {object} Delimited what goes from one mark to another, whatever stands between
 * @property {TokenType} type
 * @property {string} open
 * @property {string} close
 * @property {boolean} [escapes] a backslash takes the character after it along
 * @property {boolean} [doubles] a doubled mark does not close
 * @property {boolean} [lines] goes on in the next line; otherwise the line's end closes it
 */
/** @typedef {{delimited: Delimited[], rules: [TokenType, RegExp][]}} Grammar rules are sticky, and the last takes any character */

/**
 * The token at a place; `inside` is what an earlier line has left open, and what this one leaves.
 * @param {Grammar} grammar @param {string} text @param {number} at before the end @param {Delimited | null} [inside]
 * @returns {{type: TokenType, to: number, inside: Delimited | null}}
 */
export function scan(grammar, text, at, inside = null) {
  const opened = inside ?? grammar.delimited.find(({ open }) => text.startsWith(open, at));
  if (opened) return delimited(opened, text, inside ? at : at + opened.open.length);
  for (const [type, rule] of grammar.rules) {
    rule.lastIndex = at;
    if (rule.test(text)) return { type, to: rule.lastIndex, inside: null };
  }
  throw new Error("A grammar takes every character");
}

/** @param {Delimited} opened @param {string} text @param {number} from behind the opening mark */
function delimited(opened, text, from) {
  const { type, close, escapes, doubles, lines } = opened;
  for (let at = from; at < text.length; at++) {
    if (!lines && text[at] === "\n") return { type, to: at, inside: null };
    if (escapes && text[at] === "\\" && text[at + 1] !== "\n") at++;
    else if (text.startsWith(close, at)) {
      if (!doubles || text[at + 1] !== close) return { type, to: at + close.length, inside: null };
      at++;
    }
  }
  return { type, to: text.length, inside: lines ? opened : null };
}

/** @param {Grammar} grammar @param {string} text @returns {Token[]} */
export function tokens(grammar, text) {
  /** @type {Token[]} */
  const all = [];
  for (let from = 0; from < text.length; ) {
    const { type, to } = scan(grammar, text, from);
    all.push({ type, from, to, text: text.slice(from, to) });
    from = to;
  }
  return all;
}

/** The character after the spaces behind a place; empty at the end. @param {string} text @param {number} at */
export function ahead(text, at) {
  while (/\s/.test(text[at] ?? "")) at++;
  return text[at] ?? "";
}
