// @ts-check
/** Filters, ticks and the study sheet as parts of an address. */
import { FACETS } from "./filter.js";

/** @typedef {import("../types.js").QuestionFilter} QuestionFilter */
/** @typedef {import("../types.js").SheetOptions} SheetOptions */

/** @type {SheetOptions["answers"][]} */
export const PLACES = ["none", "after", "end"];

/** @type {SheetOptions["what"][]} */
export const PARTS = ["all", "answer", "points"];

/** The values of the facets that have no others. @type {Partial<Record<import("../types.js").Facet, string[]>>} */
export const CLOSED = { difficulty: ["1", "2", "3", "4", "5"], form: ["explain", "compare", "derive", "apply"], status: ["known", "ready", "later"] };

/** @param {URLSearchParams} query @returns {QuestionFilter} */
export function readFilter(query) {
  const values = FACETS.map((facet) => {
    const given = query.getAll(facet).filter((value) => value !== "" && (CLOSED[facet]?.includes(value) ?? true));
    return [facet, [...new Set(given)]];
  });
  return { ...Object.fromEntries(values), words: query.get("words") ?? "" };
}

/** @param {URLSearchParams} query @param {QuestionFilter} filter */
export function writeFilter(query, filter) {
  for (const facet of FACETS) for (const value of filter[facet]) query.append(facet, value);
  if (filter.words !== "") query.set("words", filter.words);
}

/** The selection that a question is opened from, as the value of one key. @param {QuestionFilter} filter */
export function packFilter(filter) {
  const query = new URLSearchParams();
  writeFilter(query, filter);
  return query.toString() || ALL;
}

/** @param {string | null} packed @returns {QuestionFilter | null} */
export const unpackFilter = (packed) => (packed === null ? null : readFilter(new URLSearchParams(packed === ALL ? "" : packed)));

const ALL = "all";

/** @param {URLSearchParams} query @returns {SheetOptions | null} */
export function readSheet(query) {
  const answers = PLACES.find((place) => place === query.get("sheet"));
  if (!answers) return null;
  return { answers, what: PARTS.find((part) => part === query.get("parts")) ?? "all", both: query.get("bilingual") === "1" };
}

/** @param {URLSearchParams} query @param {SheetOptions} sheet */
export function writeSheet(query, { answers, what, both }) {
  query.set("sheet", answers);
  if (what !== "all") query.set("parts", what);
  if (both) query.set("bilingual", "1");
}
