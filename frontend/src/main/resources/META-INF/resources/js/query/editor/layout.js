// @ts-check
/** Lines of a query as they are written anew: what the formats of both languages share. */
import { tokens } from "./lexer.js";

/** @typedef {import("./lexer.js").Token} Token */
/** @typedef {Token & {spaced: boolean, lines: number}} Item a token that is no space: whether a space stands before it, and how many line ends */

/** @param {import("./lexer.js").Grammar} grammar @param {string} text @returns {Item[]} */
export function items(grammar, text) {
  /** @type {Item[]} */
  const all = [];
  let space = "";
  for (const token of tokens(grammar, text)) {
    if (token.type === "space") {
      space = token.text;
      continue;
    }
    all.push({ ...token, spaced: space !== "", lines: space.split("\n").length - 1 });
    space = "";
  }
  return all;
}

export class Lines {
  /** @type {string[]} */
  #done = [];
  #line = "";
  /** How far the next line is indented. */
  depth = 0;

  get begun() {
    return this.#line !== "";
  }

  /** @param {string} text @param {boolean} spaced whether a space goes before it, where it does not begin the line @param {number} [more] how much further the line is indented that it begins */
  put(text, spaced, more = 0) {
    if (this.begun) this.#line += (spaced ? " " : "") + text;
    else this.#line = "  ".repeat(Math.max(this.depth + more, 0)) + text;
  }

  /** Ends the line, and leaves one free if asked to. @param {boolean} [blank] */
  end(blank = false) {
    if (this.begun) this.#done.push(this.#line);
    this.#line = "";
    if (blank && this.#done.length > 0 && this.#done.at(-1) !== "") this.#done.push("");
  }

  toString() {
    return [...this.#done, this.#line].join("\n").trimEnd();
  }
}

/** Where the bracket that opens at a place closes; the end where none does. @param {Item[]} all @param {number} at */
export function closing(all, at) {
  let depth = 0;
  for (let i = at; i < all.length; i++) {
    if (all[i].type !== "sign") continue;
    if (/^[([{]$/.test(all[i].text)) depth++;
    if (/^[)\]}]$/.test(all[i].text) && --depth === 0) return i;
  }
  return all.length;
}

/** Whether what stands in the braces at a place is short enough for one line. @param {Item[]} inside @param {number} most */
export const isShort = (inside, most) =>
  inside.every(({ type, text }) => type !== "comment" && !text.includes("\n")) && inside.reduce((sum, { text }) => sum + text.length + 1, 0) <= most;
