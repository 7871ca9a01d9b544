// @ts-check
/** Both languages for CodeMirror: their tokens get classes, whose colours css/editor.css takes from our own. */
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import * as cypher from "./cypher.js";
import { ahead, scan } from "./lexer.js";
import * as sparql from "./sparql.js";

/** @typedef {import("../../types.js").QueryLang} QueryLang */
/** @typedef {import("./lexer.js").Token} Token */
/** @typedef {cypher.State & {inside: import("./lexer.js").Delimited | null}} State */

const TAGS = {
  keyword: tags.keyword, function: tags.function(tags.variableName), label: tags.className, type: tags.typeName, prefixed: tags.typeName, iri: tags.url,
  property: tags.propertyName, variable: tags.variableName, parameter: tags.special(tags.variableName), string: tags.string, number: tags.number,
  comment: tags.comment, tag: tags.meta, sign: tags.punctuation,
};

/** StreamLanguage has a meaning of its own for some of these names. */
const NAMED = "our-";

const highlighting = syntaxHighlighting(HighlightStyle.define(Object.entries(TAGS).map(([role, tag]) => ({ tag, class: `token-${role === "prefixed" ? "type" : role}` }))));

/** @param {import("./lexer.js").Grammar} grammar @param {(state: State, token: Pick<Token, "type" | "text">, ahead: string) => string} step */
const parser = (grammar, step) => StreamLanguage.define({
  startState: () => /** @type {State} */ ({ ...cypher.start(), inside: null }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    const { type, to, inside } = scan(grammar, stream.string, stream.pos, state.inside);
    const text = stream.string.slice(stream.pos, to);
    stream.pos = to;
    state.inside = inside;
    const role = step(state, { type, text }, ahead(stream.string, to));
    return role === "space" ? null : NAMED + role;
  },
  tokenTable: Object.fromEntries(Object.entries(TAGS).map(([role, tag]) => [NAMED + role, tag])),
  languageData: {
    commentTokens: grammar === cypher.GRAMMAR ? { line: "//", block: { open: "/*", close: "*/" } } : { line: "#" },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', ...(grammar === cypher.GRAMMAR ? ["`"] : [])] },
  },
});

/** @type {Record<QueryLang, import("@codemirror/state").Extension>} */
export const LANGUAGES = {
  cypher: [parser(cypher.GRAMMAR, cypher.step), highlighting],
  sparql: [parser(sparql.GRAMMAR, (_, token) => sparql.roleOf(token)), highlighting],
};
