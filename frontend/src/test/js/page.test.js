// @ts-check
import { equal, that, test } from "./testing.js";

const page = async () => new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html");

/** @param {string} path @param {Set<string>} seen every module of ours that a module imports, itself included */
async function imports(path, seen) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = await (await fetch(path)).text();
  for (const [, from] of text.matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];/gm)) await imports(new URL(from, location.origin + path).pathname, seen);
  return seen;
}

test("the page preloads exactly the modules that it needs", async () => {
  const preloads = [...(await page()).querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute("href"));
  const needed = await imports("/js/main.js", new Set());
  needed.delete("/js/main.js");
  equal(preloads.sort(), [...needed].sort());
});

test("the page has one inline script, the import map, whose addresses all answer", async () => {
  const inline = [...(await page()).querySelectorAll("script:not([src])")];
  equal(inline.map((script) => script.getAttribute("type")), ["importmap"]);
  const { imports: map } = JSON.parse(inline[0].textContent ?? "");
  for (const address of Object.values(map)) {
    const answer = await fetch(/** @type {string} */ (address));
    that(answer.ok && answer.headers.get("Content-Type")?.includes("javascript"), `${address} answers with a script`);
    that(/\/\d+\.\d+\.\d+\//.test(/** @type {string} */ (address)), `${address} has a version`);
  }
});
