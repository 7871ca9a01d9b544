// @ts-check
/** The values that questions are filtered by, in words and in their order. */
import { translator } from "../i18n.js";
import { areaName, nameById } from "../topics.js";
import { CLOSED } from "./address.js";
import { FACETS, valuesOf } from "./filter.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Facet} Facet */
/** @typedef {import("../types.js").QuestionFilter} QuestionFilter */

/** How many concepts are offered besides those that are searched for. */
const MOST_CONCEPTS = 10;

/** @param {Facet} facet @param {string} value @param {State} state @returns {string} */
export function label(facet, value, state) {
  const t = translator(state.lang);
  if (facet === "bank") return state.questions.value?.banks.find(({ id }) => id === value)?.title ?? value;
  if (facet === "area") return areaName(state, value) ?? value;
  if (facet === "form") return t(`form.${/** @type {import("../types.js").Form} */ (value)}`);
  if (facet === "concept") return nameById(state, value);
  if (facet === "status") return t(`questions.${/** @type {import("../types.js").Status} */ (value)}`);
  return value;
}

/**
 * What a facet offers: what would find something, and what is chosen already, which stands first where it is not among those.
 * @param {Facet} facet @param {State} state @param {Map<string, number>} counts @returns {string[]}
 */
export function offered(facet, state, counts) {
  const chosen = state.route.filter[facet];
  const all = CLOSED[facet] ?? (facet === "concept" ? mostAsked(counts, state) : inOrder(facet, state));
  const some = all.filter((value) => counts.has(value) || chosen.includes(value));
  return [...chosen.filter((value) => !some.includes(value)), ...some];
}

/** @param {Facet} facet @param {State} state */
function inOrder(facet, state) {
  const values = valuesOf(state.questions.value?.questions ?? [], facet);
  if (facet !== "area") return values;
  return [...values].sort((a, b) => label(facet, a, state).localeCompare(label(facet, b, state), state.lang));
}

/** @param {Map<string, number>} counts @param {State} state */
function mostAsked(counts, state) {
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byCount.map(([id]) => id).filter((id) => state.names.has(id)).slice(0, MOST_CONCEPTS);
}

/** A filter as one line; null where it lets everything through. @param {QuestionFilter} filter @param {State} state */
export function filterInWords(filter, state) {
  const t = translator(state.lang);
  const [colon, comma, stop] = state.lang === "zh" ? ["：", "、", "；"] : [": ", ", ", "; "];
  const parts = FACETS.filter((facet) => filter[facet].length > 0)
    .map((facet) => t(`questions.${facet}`) + colon + filter[facet].map((value) => label(facet, value, state)).join(comma));
  if (filter.words.trim() !== "") parts.push(t("questions.words") + colon + t("questions.quoted", { words: filter.words.trim() }));
  return parts.length > 0 ? parts.join(stop) : null;
}
