// @ts-check
/** What lies over the map, such as its tools and the legend: names keep clear of it, and a map that is fitted stays between. */

/** @typedef {import("./labels.js").Box} Box */

/** What covers more of the map than that is a notice, and will go. */
const MOST_COVERED = 0.5;
/** What takes more of the width than that leaves no room beside it. */
const WIDE = 0.4;

/** The boxes of the elements beside the map's in the page that lie over it. @param {HTMLElement} container @returns {Box[]} in its coordinates */
export function coverOf(container) {
  const ground = container.getBoundingClientRect();
  const others = [...(container.parentElement?.children ?? [])].filter((element) => element !== container);
  return others.map((element) => element.getBoundingClientRect()).flatMap(({ left, top, width, height }) => {
    const box = { x: left - ground.left, y: top - ground.top, width, height };
    const over = width > 0 && height > 0 && box.x < ground.width && box.y < ground.height && box.x + width > 0 && box.y + height > 0;
    return over && width * height < MOST_COVERED * ground.width * ground.height ? [box] : [];
  });
}

/** How much at the upper and the lower edge is covered from side to side, more or less. @param {Box[]} cover @param {{width: number, height: number}} size */
export function insets(cover, { width, height }) {
  const wide = cover.filter((box) => box.width > WIDE * width);
  const upper = wide.filter((box) => box.y + box.height / 2 < height / 2).map((box) => box.y + box.height);
  const lower = wide.filter((box) => box.y + box.height / 2 >= height / 2).map((box) => height - box.y);
  return { top: Math.max(0, ...upper), bottom: Math.max(0, ...lower) };
}
