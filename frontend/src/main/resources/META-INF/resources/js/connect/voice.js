// @ts-check
/** A link as a sentence along a chain: in the active voice the way it is stored, in the passive one against it. Pure. */
import { DICTIONARIES } from "../i18n.js";

/** @typedef {import("../types.js").Hop} Hop */
/** @typedef {import("../types.js").Lang} Lang */

/** The sentence in pieces, a topic's name left to whoever shows it. @param {Hop} hop @param {Lang} lang @returns {(string | {topic: string})[]} */
export function spoken(hop, lang) {
  const { type, reversed } = hop;
  const [from, to] = reversed ? [hop.to, hop.from] : [hop.from, hop.to];
  const pattern = DICTIONARIES[lang][`voice.${type}.${reversed ? "in" : "out"}`];
  return pattern.split(/\{(from|to)\}/)
    .map((piece, i) => (i % 2 === 0 ? piece : { topic: piece === "from" ? from : to }))
    .filter((piece) => piece !== "");
}
