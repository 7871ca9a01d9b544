// @ts-check
/** Which labels fit, and where: in the order of priority, each at the first side where it meets nothing. Pure. */

/** @typedef {{x: number, y: number, width: number, height: number}} Box */
/** @typedef {{id: string, lines: string[], width: number, x: number, y: number, gap: number, must?: boolean}} Wish */
/** @typedef {{id: string, lines: string[], box: Box}} Placed */

export const LINE_HEIGHT = 15;
const PADDING = 2;

/** Where a line may break: after a space, and after a Han character or kana unless closing punctuation follows. */
const PIECES = /（?[\p{Script=Han}\p{sc=Hiragana}\p{sc=Katakana}][，。？！、：；）]*|[^\s\p{Script=Han}\p{sc=Hiragana}\p{sc=Katakana}（]+\s*|（|\s+/gu;

/**
 * @param {Wish[]} wishes the most important first; coordinates are the screen's
 * @param {Box[]} taken where no label may go: the topics themselves
 * @param {{width: number, height: number}} view
 * @returns {Placed[]}
 */
export function place(wishes, taken, view) {
  const grid = new Grid();
  for (const box of taken) grid.add(box);
  /** @type {Placed[]} */
  const placed = [];
  for (const wish of wishes) {
    const boxes = sides(wish).filter((box) => wish.must || inside(box, view));
    const box = boxes.find((candidate) => grid.free(candidate)) ?? (wish.must ? boxes[0] : undefined);
    if (!box) continue;
    grid.add(box);
    placed.push({ id: wish.id, lines: wish.lines, box });
  }
  return placed;
}

/** @param {Wish} wish @returns {Box[]} below, to the right, to the left, above */
function sides({ x, y, gap, width, lines }) {
  const height = lines.length * LINE_HEIGHT;
  const space = gap + 3;
  return [
    { x: x - width / 2, y: y + space, width, height },
    { x: x + space, y: y - height / 2, width, height },
    { x: x - space - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - space - height, width, height },
  ];
}

/** @param {Box} box @param {{width: number, height: number}} view */
const inside = (box, view) => box.x > 2 && box.y > 2 && box.x + box.width < view.width - 2 && box.y + box.height < view.height - 2;

/** Boxes by the cells they touch, so that thousands of labels stay cheap. */
class Grid {
  #cells = /** @type {Map<string, Box[]>} */ (new Map());

  /** @param {Box} box */
  add(box) {
    for (const key of cells(box)) {
      const here = this.#cells.get(key);
      if (here) here.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** @param {Box} box */
  free(box) {
    for (const key of cells(box)) {
      if (this.#cells.get(key)?.some((other) => overlap(box, other))) return false;
    }
    return true;
  }
}

const CELL = 64;

/** @param {Box} box */
function* cells(box) {
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y++) yield `${x} ${y}`;
  }
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) =>
  a.x < b.x + b.width + PADDING && b.x < a.x + a.width + PADDING &&
  a.y < b.y + b.height + PADDING && b.y < a.y + a.height + PADDING;

/**
 * @param {string} text
 * @param {(text: string) => number} measure
 * @param {number} room the width of a line
 * @param {number} [most] how many lines
 * @returns {string[]} the last line ends with an ellipsis where the text goes on
 */
export function wrap(text, measure, room, most = 2) {
  const pieces = text.match(PIECES) ?? [];
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most) return lines.map((one) => shorten(one, measure, room));
  return [...lines.slice(0, most - 1), shorten(`${lines[most - 1]}…`, measure, room)].map((one) => shorten(one, measure, room));
}

/** @param {string} text @param {(text: string) => number} measure @param {number} room */
function shorten(text, measure, room) {
  if (measure(text) <= room) return text;
  const letters = [...text.replace(/…$/u, "")];
  while (letters.length > 1 && measure(`${letters.join("")}…`) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
