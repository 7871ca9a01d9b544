// @ts-check
import { render } from "/js/text/rich.js";
import { equal, that, test } from "./testing.js";

/** @param {string} markdown @param {"div" | "span"} [tag] */
async function rendered(markdown, tag = "div") {
  const element = document.createElement(tag);
  await render(element, markdown);
  return element;
}

test("Markdown becomes elements, and a formula with underscores stays one", async () => {
  const element = await rendered("It **rescales** $x_1 * x_2 * x_3$ by `gamma`.");
  equal([...element.querySelectorAll("strong, em, code")].map((one) => one.textContent), ["rescales", "gamma"]);
  equal(element.querySelectorAll(".katex").length, 1);
  that(element.querySelector("annotation")?.textContent === "x_1 * x_2 * x_3", "the formula is whole");
});

test("markup in a text is text", async () => {
  const element = await rendered('<img src=x onerror="alert(1)"> <script>alert(2)</script> <b>bold</b>');
  equal(element.querySelectorAll("img, script, b").length, 0);
  that(element.textContent?.includes("<b>bold</b>"), "it can be read as it was written");
});

test("images and scripted links are not made", async () => {
  const element = await rendered("![x](https://example.org/x.png) [y](javascript:alert(1)) [z](//example.org)");
  equal(element.querySelectorAll("img, a[href]").length, 0);
});

test("a link to a topic stays here, one to elsewhere opens apart", async () => {
  const element = await rendered("[ours](/concept/relu) [theirs](https://example.org/)");
  equal([...element.querySelectorAll("a")].map((a) => [a.getAttribute("href"), a.target, a.rel]),
    [["/concept/relu", "", ""], ["https://example.org/", "_blank", "noopener noreferrer"]]);
});

test("a formula that is wrong shows, and breaks nothing", async () => {
  const element = await rendered("before $\\frac{1$ after");
  equal(element.textContent?.trim(), "before \\frac{1 after");
});

test("one line has no paragraph", async () => equal((await rendered("just *this*", "span")).innerHTML, "just <em>this</em>\n"));
