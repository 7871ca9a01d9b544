// @ts-check
/** Which labels fit, and where: in the order of priority, each at the first side where it meets nothing. Pure. */

/** @typedef {{x: number, y: number, width: number, height: number, of?: string}} Box `of` says whose it is */
/**
 * @typedef {object} Wish
 * @property {string} id
 * @property {string[]} lines
 * @property {number} width
 * @property {number} x @property {number} y @property {number} gap around the point
 * @property {boolean} [must] it is placed in any case
 * @property {number} [side] where it would rather stand, so that a label does not hop about
 * @property {boolean} [corner] beside the point at an angle, and not above or below
 * @property {string} [of] whose label it is: the boxes of the same do not count
 */
/** @typedef {{id: string, lines: string[], box: Box, side: number}} Placed */

export const LINE_HEIGHT = 15;
const PADDING = 2;

/** Where a line may break: after a space, and after a Han character or kana unless closing punctuation follows. */
const PIECES = /（?[\p{Script=Han}\p{sc=Hiragana}\p{sc=Katakana}][，。？！、：；）]*|[^\s\p{Script=Han}\p{sc=Hiragana}\p{sc=Katakana}（]+\s*|（|\s+/gu;

/**
 * @param {Iterable<Wish>} wishes the most important first; coordinates are the screen's
 * @param {Box[]} taken where no label may go: the topics themselves
 * @param {{width: number, height: number}} view
 * @returns {Placed[]}
 */
export const place = (wishes, taken, view) => [...placing(wishes, taken, view)];

/** One after the other, so that who has enough need not ask for more. */
/** @param {Iterable<Wish>} wishes @param {Box[]} taken @param {{width: number, height: number}} view @returns {Generator<Placed>} */
export function* placing(wishes, taken, view) {
  const grid = new Grid();
  for (const box of taken) grid.add(box);
  for (const wish of wishes) {
    const boxes = sides(wish).map((box, side) => ({ box, side }));
    if (wish.side) boxes.unshift(...boxes.splice(wish.side, 1));
    const good = boxes.filter(({ box }) => inside(box, view));
    const choice = good.find(({ box }) => grid.free(box, wish.of)) ?? (wish.must ? leastCovered(grid, good, boxes[0], view) : undefined);
    if (!choice) continue;
    grid.add(choice.box);
    yield { id: wish.id, lines: wish.lines, ...choice };
  }
}

/** @param {Grid} grid @param {{box: Box, side: number}[]} good @param {{box: Box, side: number}} other where there is no good one @param {{width: number, height: number}} view */
function leastCovered(grid, good, other, view) {
  const all = good.length > 0 ? good : [{ ...other, box: pushedInside(other.box, view) }];
  const covered = all.map(({ box }) => grid.covered(box));
  return all[covered.indexOf(Math.min(...covered))];
}

/** Below, to the right, to the left, above; or at the corners. @param {Wish} wish @returns {Box[]} */
export function sides({ x, y, gap, width, lines, corner }) {
  const height = lines.length * LINE_HEIGHT;
  const space = gap + 3;
  const [out, left, above] = [gap * Math.SQRT1_2 - 1, x - width, y - height];
  if (corner) return [[left - out, above - out], [left - out, y + out], [x + out, above - out], [x + out, y + out]].map(([cx, cy]) => ({ x: cx, y: cy, width, height }));
  return [
    { x: x - width / 2, y: y + space, width, height },
    { x: x + space, y: y - height / 2, width, height },
    { x: left - space, y: y - height / 2, width, height },
    { x: x - width / 2, y: above - space, width, height },
  ];
}

/** @param {Box} box @param {{width: number, height: number}} view */
const inside = (box, view) => box.x > 2 && box.y > 2 && box.x + box.width < view.width - 2 && box.y + box.height < view.height - 2;

/** @param {Box} box @param {{width: number, height: number}} view @returns {Box} */
const pushedInside = (box, view) => ({
  ...box, x: Math.max(4, Math.min(box.x, view.width - 4 - box.width)), y: Math.max(4, Math.min(box.y, view.height - 4 - box.height)),
});

/** Boxes by the cells they touch, so that thousands of labels stay cheap. */
class Grid {
  #cells = /** @type {Map<number, Box[]>} */ (new Map());

  /** @param {Box} box */
  add(box) {
    for (const key of cells(box)) {
      const here = this.#cells.get(key);
      if (here) here.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** @param {Box} box @param {string} [but] whose boxes do not count */
  free(box, but) {
    for (const key of cells(box)) {
      if (this.#cells.get(key)?.some((other) => overlap(box, other) > 0 && (but === undefined || other.of !== but))) return false;
    }
    return true;
  }

  /** @param {Box} box @returns {number} how much of it others cover, in square pixels */
  covered(box) {
    const met = new Set([...cells(box)].flatMap((key) => this.#cells.get(key) ?? []));
    return [...met].reduce((sum, other) => sum + overlap(box, other), 0);
  }
}

const CELL = 64;

/** @param {Box} box */
function* cells(box) {
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y++) yield x * 65_536 + y;
  }
}

/** @param {Box} a @param {Box} b @returns {number} the area that they share, with some room between them */
function overlap(a, b) {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + PADDING;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + PADDING;
  return width > 0 && height > 0 ? width * height : 0;
}

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

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** An emoji or an accented letter is cut as a whole. @param {string} text @param {(text: string) => number} measure @param {number} room */
function shorten(text, measure, room) {
  if (measure(text) <= room) return text;
  const letters = [...GRAPHEMES.segment(text.replace(/…$/u, ""))].map(({ segment }) => segment);
  const cut = (/** @type {number} */ count) => `${letters.slice(0, count).join("").trimEnd()}…`;
  let [fits, least, most] = [1, 2, letters.length];
  while (least <= most) {
    const middle = (least + most) >> 1;
    if (measure(cut(middle)) <= room) [fits, least] = [middle, middle + 1];
    else most = middle - 1;
  }
  return cut(fits);
}
