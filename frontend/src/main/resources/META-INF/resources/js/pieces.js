// @ts-check
/** Long work in pieces, between which the page answers. The work is a generator that yields wherever it may pause. */

/** About so long is a piece. */
const PIECE_MS = 30;

/** @template T @param {Generator<void, T, void>} work @returns {T} */
export function atOnce(work) {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** @template T @param {Generator<void, T, void>} work @param {() => boolean} wanted whether anybody still waits for it @returns {Promise<T | null>} null where nobody did */
export async function inPieces(work, wanted) {
  while (wanted()) {
    const end = performance.now() + PIECE_MS;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
