// @ts-check
import { hasWords, MOST_RUNS, NO_PAST, readPast, renamed, withFavourite, withoutFavourite, withRun, writePast } from "/js/query/past.js";
import { equal, test } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").PastRun} PastRun */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Favourite} Favourite */

/** @param {string} text @param {Partial<PastRun>} [more] @returns {PastRun} */
const ran = (text, more = {}) => ({ id: `id of ${text}`, lang: "cypher", text, parameters: {}, at: 1, rows: 3, millis: 5, failure: null, ...more });

/** @param {string} id @returns {Favourite} */
const favourite = (id) => ({ id, name: id.toUpperCase(), lang: "sparql", text: "ASK {}", parameters: {} });

test("the last hundred runs are kept, newest first, and one run again at once is kept once", () => {
  const past = Array.from({ length: MOST_RUNS + 5 }, (_, i) => ran(`RETURN ${i}`)).reduce(withRun, NO_PAST);
  equal([past.runs.length, past.runs[0].text], [MOST_RUNS, "RETURN 104"]);
  const again = withRun(past, ran("RETURN 104", { rows: 7 }));
  equal([again.runs.length, again.runs[0].rows, again.runs[1].text], [MOST_RUNS, 7, "RETURN 103"]);
  equal(withRun(past, ran("RETURN 104", { parameters: { x: "1" } })).runs[1].text, "RETURN 104");
  equal(withRun(NO_PAST, ran("x".repeat(60_000))).runs, []);
});

test("favourites are named, and come back where they were", () => {
  const two = withFavourite(withFavourite(NO_PAST, favourite("a")), favourite("b"));
  equal(two.favourites.map(({ id }) => id), ["b", "a"]);
  const without = withoutFavourite(two, "b");
  equal(withFavourite(without, favourite("b"), 1).favourites.map(({ id }) => id), ["a", "b"]);
  equal(renamed(two, "a", "Mine").favourites.map(({ name }) => name), ["B", "Mine"]);
});

test("a search wants every word, whatever its case", () => {
  equal([hasWords("match TOPIC", ["MATCH (t:Topic)", null]), hasWords("match area", ["MATCH (t:Topic)"]), hasWords(" ", ["x"])], [true, false, true]);
});

test("what ran is read as it was written, and what another hand wrote is left out", () => {
  const past = withFavourite(withRun(NO_PAST, ran("RETURN 1")), favourite("a"));
  equal(readPast(writePast(past)), past);
  for (const text of [null, "{", "7", '{"version": 9, "runs": []}', '{"version": 1, "runs": 3}']) equal(readPast(text), NO_PAST);
  equal(readPast(JSON.stringify({ version: 1, runs: [ran("RETURN 1"), { id: "x" }, { ...ran("x"), rows: "3" }], favourites: [{ ...favourite("b"), name: 3 }] })), { runs: [ran("RETURN 1")], favourites: [] });
});
