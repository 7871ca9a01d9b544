// @ts-check
import { packFilter, unpackFilter } from "/js/questions/address.js";
import { isEmpty, NO_FILTER, select, statusIn, toggled, valuesOf } from "/js/questions/filter.js";
import { placeOf } from "/js/questions/steps.js";
import { equal, that, test } from "./testing.js";

/** @param {string} id @param {Partial<import("/js/types.js").QuestionSummary>} more @returns {import("/js/types.js").QuestionSummary} */
const question = (id, more) => ({
  id, en: null, zh: null, form: null, difficulty: null, area: null, bank: null, section: null, concepts: [], asks: [], ...more,
});

const SOME = [
  question("a", { en: "Why pool?", bank: "one", section: "Basics", area: "cnn", form: "explain", difficulty: 2, asks: ["pooling"] }),
  question("b", { zh: "为什么用 Pooling？", bank: "one", section: "More", area: "cnn", form: "derive", difficulty: 4, asks: ["pooling", "stride"] }),
  question("c", { en: "POOL, or stride?", bank: "two", section: "Basics", area: "rnn", form: "derive", difficulty: 4, asks: ["stride"] }),
  question("d", {}),
];
const statusOf = statusIn({ known: new Set(["a"]), statuses: new Map([["a", "later"], ["b", "ready"], ["c", "later"]]) });

/** @param {Partial<import("/js/types.js").QuestionFilter>} filter */
const chosen = (filter) => select(SOME, { ...NO_FILTER, ...filter }, statusOf);
const ids = (/** @type {Partial<import("/js/types.js").QuestionFilter>} */ filter) => chosen(filter).fitting.map(({ id }) => id);

test("of several values of a facet any fits, and different facets fit together", () => {
  equal(ids({}), ["a", "b", "c", "d"]);
  equal(ids({ difficulty: ["2", "4"] }), ["a", "b", "c"]);
  equal(ids({ difficulty: ["4"], area: ["cnn"] }), ["b"]);
  equal(ids({ section: ["Basics"], bank: ["two"] }), ["c"]);
  equal(ids({ concept: ["stride"] }), ["b", "c"]);
  equal(ids({ status: ["known", "ready"] }), ["a", "b"]);
});

test("every word has to occur, in either language and in any case", () => {
  equal(ids({ words: " POOL " }), ["a", "b", "c"]);
  equal(ids({ words: "pooling 为什么" }), ["b"]);
  equal(ids({ words: "pool nothing" }), []);
});

test("the counts of a facet do not depend on what is chosen in it, but on everything else", () => {
  equal([...chosen({ form: ["derive"] }).counts.form], [["explain", 1], ["derive", 2]]);
  equal([...chosen({ form: ["derive"] }).counts.area], [["cnn", 1], ["rnn", 1]]);
  equal([...chosen({ form: ["derive"], area: ["rnn"] }).counts.form], [["derive", 1]]);
  equal([...chosen({ words: "why" }).counts.concept], [["pooling", 1]]);
});

test("every count is what choosing that value alone would find", () => {
  for (const filter of [{}, { area: ["cnn"] }, { area: ["cnn"], form: ["derive"] }, { words: "pool", difficulty: ["4"] }]) {
    for (const [facet, counts] of Object.entries(chosen(filter).counts)) {
      for (const [value, count] of counts) equal([facet, value, count], [facet, value, ids({ ...filter, [facet]: [value] }).length]);
    }
  }
});

test("sections come in the order of their banks", () => {
  equal(valuesOf(SOME, "section"), ["Basics", "More"]);
});

test("a value is put into a filter and taken out again", () => {
  const once = toggled(NO_FILTER, "area", "cnn");
  equal(once.area, ["cnn"]);
  that(isEmpty(toggled(once, "area", "cnn")) && !isEmpty(once), "empty only without a value");
});

test("a filter survives being packed into one key", () => {
  const filter = { ...NO_FILTER, section: ["a & b, c", "d=e"], words: "x & y" };
  equal(unpackFilter(packFilter(filter)), filter);
  equal(unpackFilter(packFilter(NO_FILTER)), NO_FILTER);
  equal(unpackFilter(null), null);
});

test("previous and next keep to the questions that fit and stop at the ends", () => {
  const all = ["a", "b", "c", "d", "e"];
  equal(placeOf(all, ["b", "d"], "b"), { at: 1, count: 2, previous: null, next: "d" });
  equal(placeOf(all, ["b", "d"], "d"), { at: 2, count: 2, previous: "b", next: null });
});

test("a question that fits no more keeps its neighbours", () => {
  equal(placeOf(["a", "b", "c", "d", "e"], ["b", "d"], "c"), { at: null, count: 2, previous: "b", next: "d" });
  equal(placeOf(["a", "b"], [], "a"), { at: null, count: 0, previous: null, next: null });
});
