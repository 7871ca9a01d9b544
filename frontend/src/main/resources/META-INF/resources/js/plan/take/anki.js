// @ts-check
/**
 * The questions of a plan as a text file that Anki imports, as its manual has it under "Text Files" and "File Headers"
 * (docs.ankiweb.net/importing/text-files.html): a note a line, its columns parted by tabs. A note is known again by its guid, so that
 * importing twice adds none. The deck is a column because Anki makes a deck that is missing only for one. Columns have no
 * names here: they would have to be those of the fields, which Anki calls otherwise in other languages. Pure.
 */
import { oneLine } from "./plain.js";

/** @typedef {{guid: string, front: string, back: string, tags: string[]}} Card front and back are HTML on one line */

const HEADERS = ["#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#deck column:2", "#tags column:5"];

/** Without a byte order mark, which Anki would take for a part of the first header. @param {Card[]} cards @param {string} deck */
export const ankiOf = (cards, deck) =>
  [...HEADERS, ...cards.map(({ guid, front, back, tags }) => [guid, deck, front, back, tags.join(" ")].map(field).join("\t")), ""].join("\n");

/** What a question's note is known by, for ever: its own id, and whose ids these are. @param {string} id */
export const guidOf = (id) => `trailgraph:${id}`;

/** A deck within one deck for all plans; two colons in a name would make a deck of their own. @param {string} goals */
export const deckOf = (goals) => `Trailgraph::${oneLine(goals).replace(/:{2,}/g, ":").replaceAll('"', "'")}`;

/** @param {{area: string | null, difficulty: number | null}} question @param {string[]} goals */
export const tagsOf = ({ area, difficulty }, goals) => [
  ...(area === null ? [] : [`trailgraph::area::${area}`]),
  ...(difficulty === null ? [] : [`trailgraph::difficulty::${difficulty}`]),
  ...goals.map((goal) => `trailgraph::plan::${goal}`),
];

/** Quotes around what has quotes in it or could be taken for a comment, and each of those doubled. @param {string} value */
function field(value) {
  const line = value.replace(/[\t\r\n]+/g, " ");
  return /^[#\s]|"|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
