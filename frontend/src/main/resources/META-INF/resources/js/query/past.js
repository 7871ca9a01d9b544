// @ts-check
/** What ran before, and the queries that were starred. Pure. */
import { isLang, isTexts } from "./tabs.js";

/** @typedef {import("../types.js").PastRun} PastRun */
/** @typedef {import("../types.js").Favourite} Favourite */
/** @typedef {import("../types.js").KeptQuery} KeptQuery */
/** @typedef {{runs: PastRun[], favourites: Favourite[]}} Past */

export const MOST_RUNS = 100;
const VERSION = 1;
/** A longer query is not kept. */
const LONGEST = 50_000;

/** @type {Past} */
export const NO_PAST = { runs: [], favourites: [] };

/** Newest first; the same query run again at once takes the place of its last run. @param {Past} past @param {PastRun} run @returns {Past} */
export function withRun(past, run) {
  if (run.text.length > LONGEST) return past;
  const [last] = past.runs;
  const before = last && sameQuery(last, run) ? past.runs.slice(1) : past.runs;
  return { ...past, runs: [run, ...before].slice(0, MOST_RUNS) };
}

/** @param {Past} past @param {Favourite} favourite @param {number} [at] @returns {Past} */
export const withFavourite = (past, favourite, at = 0) => ({ ...past, favourites: past.favourites.filter(({ id }) => id !== favourite.id).toSpliced(at, 0, favourite) });

/** @param {Past} past @param {string} id @returns {Past} */
export const withoutFavourite = (past, id) => ({ ...past, favourites: past.favourites.filter((one) => one.id !== id) });

/** @param {Past} past @param {string} id @param {string} name @returns {Past} */
export const renamed = (past, id, name) => ({ ...past, favourites: past.favourites.map((one) => (one.id === id ? { ...one, name } : one)) });

/** @param {Omit<KeptQuery, "id">} one @param {Omit<KeptQuery, "id">} other */
export const sameQuery = (one, other) => one.lang === other.lang && one.text === other.text && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);

/** Whether every word is in one of the texts, whatever its case. @param {string} words @param {(string | null)[]} texts */
export function hasWords(words, texts) {
  const all = texts.join("\n").toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => all.includes(word));
}

/** @param {Past} past */
export const writePast = (past) => JSON.stringify({ version: VERSION, ...past });

/** What another version or another hand wrote is left out. @param {string | null} text @returns {Past} */
export function readPast(text) {
  try {
    const value = JSON.parse(text ?? "null");
    if (value?.version !== VERSION) return NO_PAST;
    return { runs: list(value.runs).filter(isRun).slice(0, MOST_RUNS), favourites: list(value.favourites).filter(isFavourite) };
  } catch {
    return NO_PAST;
  }
}

/** @param {unknown} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value : []);

/** @param {any} value */
const isQuery = (value) => typeof value?.id === "string" && isLang(value.lang) && typeof value.text === "string" && isTexts(value.parameters);

/** @param {any} value @returns {value is PastRun} */
const isRun = (value) => isQuery(value) && typeof value.at === "number" && typeof value.millis === "number"
  && (value.rows === null || typeof value.rows === "number") && (value.failure === null || typeof value.failure === "string");

/** @param {any} value @returns {value is Favourite} */
const isFavourite = (value) => isQuery(value) && typeof value.name === "string";
