// @ts-check
/**
 * Which row of the drawing each step stands in: below all that it needs, within the band of its milestone, and never more
 * of them in a row than there is room for. What is needed further down gets one stand-in in every row between, which all
 * that need it share. Pure.
 */

/** @typedef {{id: string, band: number, needs: string[]}} Item bands do not decrease, and what an item needs comes before it */
/** @typedef {{rows: string[][], near: Map<string, string[]>, row: Map<string, number>, bands: {first: number, last: number}[]}} Rows */

/** @param {Item[]} items @param {number} most in a row @returns {Rows} */
export function rowsOf(items, most) {
  const { row, bands } = placed(items, most);
  const count = bands.length === 0 ? 0 : bands[bands.length - 1].last + 1;
  /** @type {string[][]} */
  const rows = Array.from({ length: count }, () => []);
  for (const { id } of items) rows[row.get(id) ?? 0].push(id);
  /** @type {Map<string, string[]>} */
  const near = new Map(items.map(({ id }) => [id, []]));
  const join = (/** @type {string} */ a, /** @type {string} */ b) => {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  };
  for (const { id, needs } of items) {
    for (const need of needs) {
      const way = passing(need, row.get(need) ?? 0, row.get(id) ?? 0);
      way.forEach((one, i) => {
        if (near.has(one)) return;
        near.set(one, []);
        rows[(row.get(need) ?? 0) + 1 + i].push(one);
        join(way[i - 1] ?? need, one);
      });
      join(way[way.length - 1] ?? need, id);
    }
  }
  return { rows, near, row, bands };
}

/** The stand-ins of a topic in the rows between two. @param {string} id @param {number} from @param {number} to */
export const passing = (id, from, to) => Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => `${id} ${from + 1 + i}`);

/** Ids have no spaces. @param {string} id */
export const isPassing = (id) => id.includes(" ");

/** @param {Item[]} items @param {number} most */
function placed(items, most) {
  /** @type {Map<string, number>} */
  const row = new Map();
  /** @type {{first: number, last: number}[]} */
  const bands = [];
  /** @type {number[]} */
  const full = [];
  let band = -1;
  for (const item of items) {
    if (bands.length === 0 || item.band !== band) {
      const first = bands.length === 0 ? 0 : bands[bands.length - 1].last + 1;
      bands.push({ first, last: first });
      band = item.band;
    }
    const here = bands[bands.length - 1];
    let at = Math.max(here.first, ...item.needs.map((need) => (row.get(need) ?? -1) + 1));
    while ((full[at] ?? 0) >= most) at++;
    full[at] = (full[at] ?? 0) + 1;
    row.set(item.id, at);
    here.last = Math.max(here.last, at);
  }
  return { row, bands };
}
