// @ts-check
import { readTopics, withTopic } from "/js/search/recent.js";
import { equal, test } from "./testing.js";

/** @param {string} id @returns {import("../../main/resources/META-INF/resources/js/types.js").FoundTopic} */
const topic = (id) => ({ id, kind: "concept", en: id.toUpperCase(), zh: null });

test("the topic that was picked last stands first, each once, eight at most", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "b"];
  const topics = ids.reduce((all, id) => withTopic(all, topic(id)), [topic("z")]);
  equal(topics.map(({ id }) => id), ["b", "i", "h", "g", "f", "e", "d", "c"]);
});

test("what another version kept, or another hand, is left out", () => {
  equal(readTopics(null), []);
  equal(readTopics("{"), []);
  equal(readTopics('{"id": "a"}'), []);
  equal(readTopics(JSON.stringify([topic("a"), null, 3, { id: 7 }, { ...topic("b"), kind: "area" }, { ...topic("c"), en: {} }])), [topic("a")]);
});
