// @ts-check
/** Where an arrow key leads in the drawing: up and down along the links, sideways within a row, or else to the step before or after. Pure. */

/** @typedef {import("./scene.js").Scene} Scene */

/** @param {Scene} scene @param {string} id @param {string} key @returns {string | null} null where the key leads nowhere */
export function nextOf({ topics, layout }, id, key) {
  const here = topics.findIndex((topic) => topic.id === id);
  if (here < 0) return null;
  const sorted = [...topics].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  if (key === "Home") return sorted[0].id;
  if (key === "End") return sorted.findLast(({ number }) => number !== null)?.id ?? null;
  if (key === "ArrowUp" || key === "ArrowDown") return along(layout, id, key === "ArrowUp");
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  const step = key === "ArrowLeft" ? -1 : 1;
  const row = layout.rows.find((ids) => ids.includes(id)) ?? [];
  return row[row.indexOf(id) + step] ?? sorted[sorted.findIndex((topic) => topic.id === id) + step]?.id ?? null;
}

/** The nearest of those that are linked, the nearest row first. @param {import("./layout.js").Layout} layout @param {string} id @param {boolean} up */
function along({ lines, places }, id, up) {
  const place = places.get(id);
  if (!place) return null;
  const others = lines.filter((line) => (up ? line.from : line.to) === id).map((line) => (up ? line.to : line.from));
  const distance = (/** @type {string} */ other) => {
    const { x, y } = places.get(other) ?? place;
    return Math.abs(y - place.y) * 1_000 + Math.abs(x - place.x);
  };
  return others.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
