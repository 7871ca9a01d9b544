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
/** A column is no wider while others need the room, and never wider than that. */
const MOST = 44;
const WIDEST = 160;

/** Chinese, Japanese and Korean signs are as wide as two others. @param {string} text */
export function wide(text) {
  let width = 0;
  for (const sign of text.slice(0, 200)) width += sign > "\u{10FF}" && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}]/u.test(sign) ? 2 : 1;
  return width;
}

/** What a column would like to have, in characters, by the texts given, which stand for all. @param {string} name @param {string[]} texts */
export const wishedWidth = (name, texts) => Math.max(LEAST, Math.min(WIDEST, Math.max(wide(name) + 4, 3 + Math.max(0, ...texts.map(wide)))));

/** What each column gets: a fair share, and of what is left those more that are cut. @param {number[]} wishes @param {number} room @param {number} [most] @returns {number[]} */
export function widths(wishes, room, most = MOST) {
  const given = wishes.map((wish) => Math.min(wish, most));
  const lacking = wishes.reduce((sum, wish, i) => sum + wish - given[i], 0);
  const left = room - given.reduce((sum, width) => sum + width, 0);
  if (left <= 0 || lacking === 0) return given;
  const part = Math.min(1, left / lacking);
  return given.map((width, i) => Math.floor(width + part * (wishes[i] - width)));
}
