// @ts-check
import { LINK_TYPES } from "/js/graph/styles.js";
import { DICTIONARIES, nameOf, otherName, pick, translator } from "/js/i18n.js";
import { equal, that, test } from "./testing.js";

test("both languages have the same words", () => {
  equal(Object.keys(DICTIONARIES.zh), Object.keys(DICTIONARIES.en));
});

test("both languages use the same values in a word", () => {
  const values = (/** @type {string} */ text) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
  for (const [key, text] of Object.entries(DICTIONARIES.en)) {
    equal([key, values(DICTIONARIES.zh[/** @type {keyof typeof DICTIONARIES.en} */ (key)])], [key, values(text)]);
  }
});

test("every kind of link has a voice in both directions", () => {
  for (const type of LINK_TYPES) that(`link.${type}.name` in DICTIONARIES.en && `link.${type}.out` in DICTIONARIES.en && `link.${type}.in` in DICTIONARIES.en, type);
});

test("a count chooses between one and many", () => {
  const t = translator("en");
  equal([t("search.found", { count: 1 }), t("search.found", { count: 2 })], ["1 result", "2 results"]);
});

test("a text falls back to the other language and says so", () => {
  equal(pick({ en: "Bayes", zh: null }, "zh"), { text: "Bayes", lang: "en", fallback: true });
  equal(pick({ en: "", zh: null }, "zh"), null);
  equal(nameOf({ id: "naive-bayes", en: null, zh: null }, "en"), "naive bayes");
  equal(otherName({ id: "gru", en: "GRU", zh: "GRU" }, "en"), null);
});
