// @ts-check
/** Which rows of a long table are to be in the page, and how wide its columns are. Pure. */

/** So many rows above and below what shows are there as well, so that scrolling finds them. */
const SPARE = 12;

/** @param {{top: number, height: number, row: number, count: number}} view all in pixels but the count @returns {{first: number, end: number}} `end` is the first one that is not */
export function windowOf({ top, height, row, count }) {
  const first = Math.max(0, Math.min(count, Math.floor(top / row)) - SPARE);
  return { first, end: Math.min(count, Math.ceil((top + height) / row) + SPARE) };
}

/** Where to scroll to so that a row stands below the head and in sight. @param {{top: number, height: number, head: number, row: number}} view @param {number} at */
export function scrollFor({ top, height, head, row }, at) {
  const room = height - head;
  if (at * row < top) return at * row;
  return (at + 1) * row > top + room ? (at + 1) * row - room : top;
}

const LEAST = 6;
const MOST = 44;

/** Chinese, Japanese and Korean signs are as wide as two others. @param {string} text */
export function wide(text) {
  let width = 0;
  for (const sign of text.slice(0, 200)) width += sign > "\u{10FF}" && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}]/u.test(sign) ? 2 : 1;
  return width;
}

/** In characters; by the texts given, which stand for all. @param {string} name @param {string[]} texts @param {number} [most] */
export const columnWidth = (name, texts, most = MOST) => Math.max(LEAST, Math.min(most, Math.max(wide(name) + 4, 3 + Math.max(0, ...texts.map(wide)))));
