// @ts-check
import { NOTHING, after, inverse, same } from "/js/progress/change.js";
import { onScreen, withQuestions } from "/js/progress/statuses.js";
import { emptyGraph } from "/js/graph/model.js";
import { idle, ready } from "/js/store.js";
import { equal, test } from "./testing.js";

/** @param {import("/js/progress/change.js").Said} said */
const plain = ({ known, rejected }) => [[...known].sort(), [...rejected].sort()];
const BEFORE = { known: new Set(["bn", "relu"]), rejected: new Set(["lstm"]) };

test("a change puts a topic into one list and takes it out of the other", () => {
  equal(plain(after(BEFORE, { known: ["lstm"], rejected: ["bn"], forgotten: ["relu", "nobody"] })), [["lstm"], ["bn"]]);
  equal(plain(after(NOTHING, {})), [[], []]);
  equal(plain(BEFORE), [["bn", "relu"], ["lstm"]]);
});

test("the inverse of a change leads back to where one was", () => {
  for (const change of [{ known: ["lstm", "new"] }, { rejected: ["bn"] }, { forgotten: ["relu", "lstm", "nobody"] }, { known: ["bn"], rejected: ["lstm"] }, {}]) {
    equal(plain(after(after(BEFORE, change), inverse(BEFORE, change))), plain(BEFORE));
  }
});

test("two sets are the same whatever the order", () => {
  equal([same(new Set("ab"), new Set("ba")), same(new Set("ab"), new Set("a")), same(new Set("ab"), new Set("ac"))], [true, false, false]);
});

test("questions follow from the concepts that they ask about, which alone are asked for", () => {
  const question = { en: null, zh: null, form: null, difficulty: null, area: null, bank: null, section: null, concepts: [] };
  const questions = ready({ questions: [{ ...question, id: "q1", asks: ["bn", "relu"] }, { ...question, id: "q2", asks: ["bn"] }, { ...question, id: "q3", asks: ["bn"] }], banks: [] });
  const graph = { ...emptyGraph(), nodes: new Map([["gelu", /** @type {any} */ ({})], ["q1", /** @type {any} */ ({})]]) };
  equal([...onScreen({ graph, questions, panel: idle(), connections: idle() })].sort(), ["bn", "gelu", "relu"]);
  const all = withQuestions(new Map([["bn", "known"], ["relu", "ready"]]), { questions, known: new Set(["q3"]) });
  equal(Object.fromEntries(all), { bn: "known", relu: "ready", q1: "later", q2: "ready", q3: "known" });
});
