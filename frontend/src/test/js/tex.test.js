// @ts-check
import { pieces, protect, restore } from "/js/text/tex.js";
import { equal, test } from "./testing.js";

const found = (/** @type {string} */ markdown) => protect(markdown).formulas.map(({ tex, display }) => (display ? [tex] : tex));

test("formulas are found inline and displayed", () => {
  equal(found("with $\\gamma$ and\n\n$$\\hat{x}=\n\\frac{a_i}{b_i}$$\n\nand $x_i$，$y$。"), ["\\gamma", ["\\hat{x}=\n\\frac{a_i}{b_i}"], "x_i", "y"]);
});

test("prices, code and escaped dollars are not formulas", () => {
  equal(found("from $5 to $6, `$x$`, ``a $`$ b``, \\$y\\$ and\n\n```\n$z$\n```\n"), []);
});

test("an escaped dollar inside a formula does not end it", () => equal(found("$a \\$ b$"), ["a \\$ b"]));

test("a formula does not reach into the next paragraph", () => equal(found("$$ one\n\ntwo $$"), []));

test("formulas come back in their places", () => {
  const { markdown, formulas } = protect("a $x_1$ b $x_2$");
  equal(restore(markdown, formulas), ["a ", { tex: "x_1", display: false }, " b ", { tex: "x_2", display: false }]);
});

test("what looks like a placeholder in a text is not one", () => equal(restore(protect("\uE0000\uE001").markdown, []), ["0"]));

test("a displayed formula is parted at its wide spaces", () => equal(pieces("a = b, \\quad c \\qquad d"), ["a = b,", "c", "d"]));

test("wide spaces inside braces, brackets and environments part nothing", () => {
  for (const tex of ["\\frac{a \\quad b}{c}", "\\left( a \\quad b \\right)", "\\begin{cases} a \\quad b \\\\ c \\end{cases}", "\\{ a \\}"]) equal(pieces(tex), [tex]);
});
