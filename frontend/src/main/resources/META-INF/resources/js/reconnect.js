// @ts-check
/** When the server does not answer: asks it again, at growing intervals, and goes on by itself as soon as it is back. */

/** @typedef {import("./types.js").State} State */

const FIRST_MS = 1_500;
const LONGEST_MS = 30_000;

/** @param {import("./types.js").Store} store @param {() => void} retry what to do when the server is back */
export function reconnect(store, retry) {
  let waiting = 0;

  /** @param {number} wait */
  function later(wait) {
    waiting = window.setTimeout(async () => {
      if (await answers()) {
        waiting = 0;
        retry();
      } else later(Math.min(2 * wait, LONGEST_MS));
    }, wait);
  }

  store.subscribe((state) => [isGone(state)], (state) => {
    if (isGone(state) && waiting === 0) later(FIRST_MS);
  });
  window.addEventListener("online", () => {
    if (waiting === 0) return;
    clearTimeout(waiting);
    later(0);
  });
}

/** @param {State} state */
const isGone = (state) => [state.map, state.panel, state.overview, state.questions, state.plan, state.connections, state.progress].some(({ problem }) => problem?.status === 0);

async function answers() {
  try {
    return (await fetch("/actuator/health", { cache: "no-store" })).status < 500;
  } catch {
    return false;
  }
}
