// @ts-check
/** Where keys lead in a table: the row -1 is the head, the column 0 has the numbers of rows. Pure but for `done`. */

/** @typedef {{row: number, column: number}} Place */

/** @param {string} key @param {boolean} command with Ctrl or Cmd @param {Place} at @param {Place} last @param {number} page how many rows show @returns {Place | null} null for other keys */
export function steps(key, command, { row, column }, last, page) {
  const to = { ArrowDown: [row + 1, column], ArrowUp: [row - 1, column], ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1],
    PageDown: [row + page, column], PageUp: [Math.max(0, row - page), column], Home: command ? [0, 1] : [row, 0], End: command ? [last.row, last.column] : [row, last.column] }[key];
  return to ? { row: Math.max(-1, Math.min(last.row, to[0])), column: Math.max(0, Math.min(last.column, to[1])) } : null;
}

/** @param {Event} event @param {() => void} act */
export function done(event, act) {
  event.preventDefault();
  act();
}
