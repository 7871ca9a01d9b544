// @ts-check
/** What somebody finds who comes for the first time: a query that explains itself, and three things to try. */
import { h } from "../dom.js";
import { pick, translator } from "../i18n.js";
import { openExample } from "./examples.js";
import { newTab } from "./tabs.js";

const CYPHER = `MATCH (topic:Topic:Concept {id: $concept})-[link:REQUIRES|MITIGATES|IMPROVES]->(other:Concept)
RETURN topic, link, other`;

const SPARQL = `PREFIX tg: <https://w3id.org/trailgraph/ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?type ?other WHERE {
  VALUES ?type { tg:requires tg:mitigates tg:improves }
  ?topic dcterms:identifier "batch-normalization" ; ?type ?other .
}
ORDER BY ?type ?other`;

/** @param {import("../types.js").Lang} lang */
export function firstTab(lang) {
  const t = translator(lang);
  const comment = (/** @type {string} */ sign) => [t("query.firstAsks"), t("query.firstRun")].map((line) => `${sign} ${line}\n`).join("");
  return newTab({ lang: "cypher", texts: { cypher: comment("//") + CYPHER, sparql: comment("#") + SPARQL }, parameters: { concept: "batch-normalization" } });
}

/** @param {import("./side.js").Beside["bench"]} bench @param {ReturnType<typeof import("./examples.js").createExamples>} examples @param {import("../types.js").Store} store @param {() => void} run */
export function thingsToTry(bench, examples, store, run) {
  const { lang } = store.get();
  const t = translator(lang);
  const all = examples.get().value ?? [];
  const [way, pair] = ["the-way-between", "prerequisites"].map((id) => all.find((one) => one.id === id));
  const item = (/** @type {string} */ name, /** @type {() => void} */ act, /** @type {string} */ what, /** @type {string} */ title, /** @type {string} */ hint) =>
    h("li", null, h("button", { class: "try", type: "button", "data-try": name, onclick: act }, h("span", { class: "try-what" }, what), h("span", { class: "try-name" }, title), h("span", { class: "try-hint" }, hint)));
  return [h("h2", null, t("query.try")), h("ul", null,
    item("run", run, t("query.tryRun"), t("query.tryRunName"), t("query.tryRunHint")),
    way && item("open", () => openExample(bench, way, "cypher", lang), t("query.tryOpen"), pick(way.title, lang)?.text ?? "", t("query.tryOpenHint")),
    pair && item("compare", async () => {
      const { openCompare } = await import("./compare.js");
      openCompare(pair, bench, store);
    }, t("query.tryCompare"), pick(pair.title, lang)?.text ?? "", t("query.tryCompareHint")))];
}
