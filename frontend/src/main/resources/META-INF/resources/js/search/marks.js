// @ts-check
/** Which parts of a name are what was typed: told without regard to case, width, accents, spaces and hyphens. */

const SIGNS = /[^\p{L}\p{N}]+/u;
const HAN = /\p{Script=Han}/u;

/** A letter as it is compared, with the place in the text that it stands for. */
/** @typedef {{letter: string, start: number, end: number, opens: boolean}} Letter */

/**
 * The text in pieces, in order; the marked ones are what fits the query.
 * @param {string} text
 * @param {string} query
 * @returns {{text: string, marked: boolean}[]}
 */
export function pieces(text, query) {
  const letters = fold(text);
  const words = query.split(SIGNS).map((word) => key(word)).filter((word) => word !== "");
  const whole = find(letters, words.join(""));
  const found = whole ? [whole] : words.map((word) => find(letters, word)).filter((range) => range !== null);
  return cut(text, found);
}

/** @param {string} text */
const key = (text) => fold(text).map(({ letter }) => letter).join("");

/** @param {string} text @returns {Letter[]} */
function fold(text) {
  /** @type {Letter[]} */
  const letters = [];
  let start = 0;
  let before = "";
  for (const character of text) {
    const end = start + character.length;
    for (const letter of character.normalize("NFKD").toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")) {
      letters.push({ letter, start, end, opens: opensWord(before, character) });
    }
    before = character;
    start = end;
  }
  return letters;
}

/** Whether a word begins here: BatchNorm has two, and so has L2正则. @param {string} before @param {string} character */
function opensWord(before, character) {
  if (before === "" || SIGNS.test(before)) return true;
  return HAN.test(before) || HAN.test(character) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(character));
}

/** Where the word stands: where a word begins if it can be, else anywhere. @param {Letter[]} letters @param {string} word */
function find(letters, word) {
  if (word === "") return null;
  const wanted = [...word];
  const at = (/** @type {number} */ i) => wanted.every((letter, j) => letters[i + j]?.letter === letter);
  const places = letters.map((_, i) => i).filter(at);
  const place = places.find((i) => letters[i].opens) ?? (wanted.length > 2 ? places[0] : undefined);
  if (place === undefined) return null;
  return { start: letters[place].start, end: letters[place + wanted.length - 1].end };
}

/** @param {string} text @param {{start: number, end: number}[]} ranges */
function cut(text, ranges) {
  const parts = [];
  let at = 0;
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
