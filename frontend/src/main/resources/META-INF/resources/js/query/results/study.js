// @ts-check
/** The concepts of an answer as goals of a study plan. */
import { h } from "../../dom.js";
import { translator } from "../../i18n.js";
import { href } from "../../router.js";
import { number } from "./head.js";

/** As many goals as a plan takes. */
const MOST_GOALS = 200;

/** @param {import("./answer.js").FoundTopic[]} topics @param {import("../../types.js").Lang} lang */
export function studyLink(topics, lang) {
  const t = translator(lang);
  const concepts = topics.filter(({ kind }) => kind === "concept").map(({ id }) => id);
  if (concepts.length === 0) return null;
  const goals = concepts.slice(0, MOST_GOALS);
  const count = number(goals.length, lang);
  const words = goals.length < concepts.length ? t("results.studyFirst", { count, all: number(concepts.length, lang) }) : t(goals.length === 1 ? "results.studyOne" : "results.study", { count });
  return h("a", { class: "button", "data-results": "study", href: href({ page: "plan", goals }) }, words);
}
