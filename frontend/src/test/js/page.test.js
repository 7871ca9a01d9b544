// @ts-check
import { equal, that, test } from "./testing.js";

const page = async (address = "/") => new DOMParser().parseFromString(await (await fetch(address, { headers: { Accept: "text/html" } })).text(), "text/html");

/** @param {string} path @param {Set<string>} seen every module that a module imports, itself included */
async function imports(path, seen) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = await (await fetch(path)).text();
  for (const [, from] of text.matchAll(/^(?:import|export)\b(?:[^;=("']*\bfrom)?\s*["']([^"'\s]+)["'];/gm)) await imports(new URL(import.meta.resolve(/^\.?\.\//.test(from) ? new URL(from, location.origin + path).href : from)).pathname, seen);
  return seen;
}

test("each page preloads exactly the modules that it needs, and all of them are there", async () => {
  for (const [address, entry] of [["/", "overview"], ["/concept/resnet", "graph"], ["/question/lstm-vs-gru", "graph"], ["/questions", "questions"], ["/plan", "plan"], ["/connect", "connect"], ["/query", "query"]]) {
    const preloads = [...(await page(address)).querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute("href"));
    equal(preloads.sort(), [...await imports(`/js/${entry}/page.js`, await imports("/js/main.js", new Set()))].sort());
    const answers = await Promise.all(preloads.map((path) => fetch(path ?? "")));
    equal(answers.filter((one) => !one.ok).map((one) => one.url), []);
  }
});

test("the page has one inline script, the import map, whose addresses all answer", async () => {
  const inline = [...(await page()).querySelectorAll("script:not([src])")];
  equal(inline.map((script) => script.getAttribute("type")), ["importmap"]);
  const { imports: map } = JSON.parse(inline[0].textContent ?? "");
  for (const address of Object.values(map)) {
    const answer = await fetch(/** @type {string} */ (address));
    that(answer.ok && answer.headers.get("Content-Type")?.includes("javascript"), `${address} answers with a script`);
    that(/^\/js\/|\/\d+\.\d+\.\d+\//.test(/** @type {string} */ (address)), `${address} is ours or has a version`);
  }
});
