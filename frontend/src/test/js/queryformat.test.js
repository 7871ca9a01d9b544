// @ts-check
import * as cypher from "/js/query/editor/cypher.js";
import { formatted } from "/js/query/editor/format.js";
import { tokens } from "/js/query/editor/lexer.js";
import * as sparql from "/js/query/editor/sparql.js";
import { seeded } from "/js/graph/seeded.js";
import { equal, test, that } from "./testing.js";

/** @typedef {import("/js/types.js").QueryLang} QueryLang */

const GRAMMARS = { cypher: cypher.GRAMMAR, sparql: sparql.GRAMMAR };

/** The tokens without spaces, with keywords in one case. @param {QueryLang} lang @param {string} text */
const meaning = (lang, text) => tokens(GRAMMARS[lang], text).filter(({ type }) => type !== "space").map(({ type, text: word }) => (type === "word" ? word.toUpperCase() : word));

/** @type {[QueryLang, string, string][]} */
const FORMATTED = [
  ["cypher", "match (c:Concept {id:'relu'}) where c.difficulty>2 and not c.en starts with 'x' return c.id as id order by id limit 3", `
MATCH (c:Concept {id: 'relu'})
WHERE c.difficulty>2 AND NOT c.en STARTS WITH 'x'
RETURN c.id AS id
ORDER BY id
LIMIT 3`],
  ["cypher", "MATCH (a) // the first\nWITH a,count{(a)--()} AS n\n\n\n// then\nOPTIONAL MATCH (a)--(b) RETURN a ,\n n", `
MATCH (a) // the first
WITH a, COUNT{(a)--()} AS n

// then
OPTIONAL MATCH (a)--(b)
RETURN a,
  n`],
  ["cypher", "MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN count(b) AS n } RETURN CASE n WHEN 1 THEN 'match  (x)' ELSE `return  x` END", `
MATCH (a)
CALL (a) {
  MATCH (a)-->(b)
  RETURN count(b) AS n
}
RETURN CASE n WHEN 1 THEN 'match  (x)' ELSE \`return  x\` END`],
  ["cypher", "match (end)-->(b) where exists { match (b)-->(c) where c.id = 'x' } return end, b as limit", `
MATCH (end)-->(b)
WHERE EXISTS { MATCH (b)-->(c) WHERE c.id = 'x' }
RETURN end, b AS limit`],
  ["sparql", "prefix tg: <https://w3id.org/trailgraph/ns#> select ?a where {?a a tg:Link;tg:from ?b ,?c. # why\n filter(lang(?b)=\"en\") optional { ?a tg:to ?d } } order by desc(?a) limit 5", `
PREFIX tg: <https://w3id.org/trailgraph/ns#>
SELECT ?a WHERE {
  ?a a tg:Link ;
    tg:from ?b , ?c . # why
  FILTER(LANG(?b)="en")
  OPTIONAL { ?a tg:to ?d }
}
ORDER BY DESC(?a)
LIMIT 5`],
  ["sparql", "SELECT * { { ?a tg:requires+ ?b } UNION { ?b tg:x/tg:y \"it's . { }\"@en } VALUES ?a { <http://a.b/#c> concept:x.y } }", `
SELECT * {
  { ?a tg:requires+ ?b } UNION { ?b tg:x/tg:y "it's . { }"@en }
  VALUES ?a { <http://a.b/#c> concept:x.y }
}`],
  ["sparql", "ask {?a ?b 1.5, 1e3, '''a\n{''' . filter not exists {?a ?b ?c . ?c ?d ?e . ?e ?f ?ggggggggggggggggggggggggggggggggggggg}}", `
ASK {
  ?a ?b 1.5, 1e3, '''a
{''' .
  FILTER NOT EXISTS {
    ?a ?b ?c .
    ?c ?d ?e .
    ?e ?f ?ggggggggggggggggggggggggggggggggggggg
  }
}`],
];

for (const [i, [lang, before, after]] of FORMATTED.entries()) {
  test(`a ${lang} query is set in lines (${i + 1})`, () => {
    equal(formatted(lang, before).split("\n"), after.trimStart().split("\n"));
    equal(formatted(lang, formatted(lang, before)), formatted(lang, before));
  });
}

test("a query that is not whole stays as it is", () => {
  for (const text of ["match (a", "return 'a", "return `a", "match (a] return a", "return 1 }"]) equal(formatted("cypher", text), text);
  for (const text of ["select * {", "ask { ?a ?b 'c }", "ask { ?a ?b \\c }", "ask }"]) equal(formatted("sparql", text), text);
});

test("a query whose quotes are written as escaped characters stays as it is", () => {
  const odd = String.raw`return 'a\u0027 , '+ b   c +' \u0027 '`;
  equal(formatted("cypher", odd), odd);
});

test("whatever happens to a query, format changes neither its tokens nor its own result", () => {
  const random = seeded(7);
  const any = (/** @type {string[]} */ list) => list[Math.floor(random() * list.length)];
  let changed = 0;
  for (const [lang, text] of FORMATTED) {
    for (let i = 0; i < 400; i++) {
      let odd = text;
      for (let j = 0; j < 3; j++) {
        const at = Math.floor(random() * odd.length);
        odd = odd.slice(0, at) + any(["\n", " ", "\n\n\n", "// a\n", "# a\n", "/* a\n b */", "{}", "(b)", "'c'", '"""d\n"""', "`e`", ";", ".", ",", "[f]", "\\", "where", "<", "-", ":"]) + odd.slice(at + Math.floor(random() * 1.4));
      }
      const once = formatted(lang, odd);
      equal([odd, meaning(lang, once)], [odd, meaning(lang, odd)]);
      equal([odd, formatted(lang, once)], [odd, once]);
      if (once !== odd) changed++;
    }
  }
  that(changed > 1000, `${changed} of the queries were set in lines`);
});

test("the tokens of a query are all of it", () => {
  for (const [lang, text] of FORMATTED) equal(tokens(GRAMMARS[lang], text).map((token) => token.text).join(""), text);
  equal(tokens(cypher.GRAMMAR, "a.b[1..2] 'it\\'s' `x``y` $p /*c*/ //d").map(({ type }) => type).filter((type) => type !== "space").join(" "),
    "word sign word sign number sign number sign string name parameter comment comment");
  equal(tokens(sparql.GRAMMAR, "?a<?b <http://a> a:b.c. 'x'@en ^^ 1. \"\"\"q\"r\"\"\"").map(({ type }) => type).filter((type) => type !== "space").join(" "),
    "variable sign variable iri prefixed sign string tag sign number sign string");
});
