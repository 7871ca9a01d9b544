// @ts-check
/** The values of a query's parameters, from what was typed: JSON, or else text. Pure. */
import { parametersIn } from "./text.js";

/** @typedef {{value: unknown} | {wrong: true} | {missing: true}} Read */

/** What can only be meant as JSON is wrong where it is none. @param {string} typed @returns {Read} */
export function readValue(typed) {
  const text = typed.trim();
  if (text === "") return { missing: true };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return /^[[{"]/.test(text) ? { wrong: true } : { value: text };
  }
}

/** What a value is, as a key of words. @param {unknown} value @returns {"number" | "text" | "yesno" | "list" | "map" | "null"} */
export function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  const kinds = /** @type {const} */ ({ number: "number", boolean: "yesno", object: "map" });
  return kinds[/** @type {keyof typeof kinds} */ (typeof value)] ?? "text";
}

/**
 * What is sent with a query, and the names whose values are not there or not right.
 * @param {import("../types.js").QueryTab} tab
 * @returns {{parameters: Record<string, unknown>, missing: string[], wrong: string[]}}
 */
export function parametersOf(tab) {
  const names = tab.lang === "cypher" ? parametersIn(tab.texts.cypher) : [];
  const read = names.map((name) => ({ name, read: readValue(tab.parameters[name] ?? "") }));
  const those = (/** @type {"missing" | "wrong"} */ what) => read.filter((one) => what in one.read).map(({ name }) => name);
  return {
    parameters: Object.fromEntries(read.flatMap(({ name, read }) => ("value" in read ? [[name, read.value]] : []))),
    missing: those("missing"), wrong: those("wrong"),
  };
}

/** What would be typed for a value. @param {unknown} value */
export const typed = (value) => (typeof value === "string" && JSON.stringify(readValue(value)) === JSON.stringify({ value }) ? value : JSON.stringify(value));
