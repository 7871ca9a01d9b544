// @ts-check
import { translator } from "/js/i18n.js";
import { topicName, topicOtherName } from "/js/text/names.js";
import { equal, that, test } from "./testing.js";

const holder = () => document.createElement("div");

test("a name stands in its own direction and says its language", () => {
  const name = topicName({ id: "a", en: "שלום <b>", zh: "你好" }, "en");
  equal([name.tagName, name.lang, name.textContent, name.children.length], ["BDI", "en", "שלום <b>", 0]);
});

test("a name that the language lacks is marked, one that none has is not", () => {
  const fallen = holder();
  fallen.append(topicName({ id: "a", en: null, zh: "你好" }, "en"));
  equal([fallen.querySelector(".only-in")?.getAttribute("title"), fallen.querySelector("bdi")?.lang], ["in Chinese only", "zh-Hans"]);
  equal(topicName({ id: "a-b_c", en: null, zh: null }, "en").textContent, "a b c");
});

test("the other name shows where it says something else", () => {
  const other = topicOtherName({ id: "a", en: "Bayes", zh: "贝叶斯" }, "en");
  that(other instanceof HTMLElement && other.lang === "zh-Hans" && other.textContent === "贝叶斯", "the Chinese name");
  equal(topicOtherName({ id: "a", en: "GRU", zh: "GRU" }, "en"), null);
});

test("what reads from right to left is set apart in a sentence of ours", () => {
  equal(translator("en")("plan.remove", { topic: "שלום" }), "Remove \u2068שלום\u2069");
  equal(translator("en")("plan.remove", { topic: "GRU" }), "Remove GRU");
});
