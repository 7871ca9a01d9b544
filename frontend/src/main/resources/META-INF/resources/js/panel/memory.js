// @ts-check
/** What somebody opened while reading a topic; it outlives a change of language, and ends with the topic. */

/** @typedef {"cypher" | "sparql" | "turtle"} Form */

/**
 * @typedef {object} Memory
 * @property {boolean} answer whether the answer was asked for
 * @property {Set<string>} asked the long lists that were asked for in full
 * @property {Form | null} as the form that the topic is shown as
 * @property {string | null} turtle the topic's Turtle, once it was fetched
 * @property {boolean} whole whether all of the text is built at once, because somebody is in the midst of it
 * @property {string | null} at the row or part at the upper edge when the text was built last
 */

/** @returns {Memory} */
export const freshMemory = () => ({ answer: false, asked: new Set(), as: null, turtle: null, whole: false, at: null });
