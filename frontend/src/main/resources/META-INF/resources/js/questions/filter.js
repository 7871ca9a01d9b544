// @ts-check
/** Which questions fit a filter, and how many would fit with each other value of it. Pure: the same rules as the API's. */

/** @typedef {import("../types.js").QuestionSummary} QuestionSummary */
/** @typedef {import("../types.js").QuestionFilter} QuestionFilter */
/** @typedef {import("../types.js").Facet} Facet */
/** @typedef {import("../types.js").Status} Status */
/** @typedef {(id: string) => Status} StatusOf */
/** @typedef {{fitting: QuestionSummary[], counts: Record<Facet, Map<string, number>>}} Selected */

/** What questions are filtered by, besides words. @type {Facet[]} */
export const FACETS = ["bank", "section", "area", "difficulty", "form", "concept", "status"];

/** @type {QuestionFilter} */
export const NO_FILTER = { bank: [], section: [], area: [], difficulty: [], form: [], concept: [], status: [], words: "" };

/** @param {QuestionFilter} filter */
export const isEmpty = (filter) => FACETS.every((facet) => filter[facet].length === 0) && filter.words.trim() === "";

/** A question is known where the learner says so; the rest follows from the concepts that they know. */
/** @param {Pick<import("../types.js").State, "known" | "statuses">} state @returns {StatusOf} */
export const statusIn = ({ known, statuses }) => (id) => (known.has(id) ? "known" : statuses.get(id) === "ready" ? "ready" : "later");

/** @type {{[facet in Facet]: (question: QuestionSummary, statusOf: StatusOf) => (string | number | null)[]}} */
const VALUES = {
  bank: ({ bank }) => [bank],
  section: ({ section }) => [section],
  area: ({ area }) => [area],
  difficulty: ({ difficulty }) => [difficulty],
  form: ({ form }) => [form],
  concept: ({ asks }) => asks,
  status: ({ id }, statusOf) => [statusOf(id)],
};

/**
 * The questions that fit, in their order. Of several values of one facet any fits; different facets, and all the words,
 * have to fit together. The counts of a facet are taken as if that facet filtered nothing.
 * @param {QuestionSummary[]} questions
 * @param {QuestionFilter} filter
 * @param {StatusOf} statusOf
 * @returns {Selected}
 */
export function select(questions, filter, statusOf) {
  const wanted = FACETS.map((facet) => new Set(filter[facet]));
  const words = filter.words.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const counts = FACETS.map(() => /** @type {Map<string, number>} */ (new Map()));
  const fitting = [];
  for (const question of questions) {
    if (!hasWords(question, words)) continue;
    const values = FACETS.map((facet) => VALUES[facet](question, statusOf).filter((value) => value !== null).map(String));
    const failing = FACETS.map((_, i) => i).filter((i) => wanted[i].size > 0 && !values[i].some((value) => wanted[i].has(value)));
    if (failing.length === 0) fitting.push(question);
    FACETS.forEach((_, i) => {
      if (failing.length > 1 || (failing.length === 1 && failing[0] !== i)) return;
      for (const value of values[i]) counts[i].set(value, (counts[i].get(value) ?? 0) + 1);
    });
  }
  return { fitting, counts: /** @type {Selected["counts"]} */ (Object.fromEntries(FACETS.map((facet, i) => [facet, counts[i]]))) };
}

/**
 * What `select` says of the questions in the store; computed anew only when something that it depends on has changed.
 * @returns {(state: import("../types.js").State, filter: QuestionFilter) => Selected | null} null while there are no questions
 */
export function selector() {
  /** @type {unknown[]} */
  let last = [];
  /** @type {Selected | null} */
  let selected = null;
  return (state, filter) => {
    const now = [state.questions.value, JSON.stringify(filter), state.known, state.statuses];
    if (now.some((value, i) => value !== last[i])) {
      selected = state.questions.value && select(state.questions.value.questions, filter, statusIn(state));
      last = now;
    }
    return selected;
  };
}

/** Every word somewhere in either language. @param {QuestionSummary} question @param {string[]} words in lower case */
function hasWords(question, words) {
  if (words.length === 0) return true;
  const text = texts.get(question) ?? `${question.en ?? ""} ${question.zh ?? ""}`.toLowerCase();
  texts.set(question, text);
  return words.every((word) => text.includes(word));
}

/** The questions' texts in lower case, kept because they are looked through at every letter typed. @type {WeakMap<QuestionSummary, string>} */
const texts = new WeakMap();

/** Every value of a facet that some question has: sections in the order of their banks. */
/** @param {QuestionSummary[]} questions @param {Facet} facet @returns {string[]} */
export function valuesOf(questions, facet) {
  const known = kept.get(questions) ?? new Map();
  kept.set(questions, known);
  if (!known.has(facet)) {
    const all = questions.flatMap((question) => VALUES[facet](question, () => "later"));
    known.set(facet, [...new Set(all.filter((value) => value !== null).map(String))]);
  }
  return known.get(facet) ?? [];
}

/** Found once for a list: it never changes. @type {WeakMap<QuestionSummary[], Map<Facet, string[]>>} */
const kept = new WeakMap();

/** @param {QuestionFilter} filter @param {Facet} facet @param {string} value @returns {QuestionFilter} with the value, or without it if it had it */
export function toggled(filter, facet, value) {
  const values = filter[facet];
  return { ...filter, [facet]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] };
}
