// @ts-check
/** Everything a person can do to a plan. Each is one step that undo takes back, wherever it is kept: in the address or in what they know. */
import { href } from "../router.js";

/** @typedef {import("../types.js").Route} Route */
/** @typedef {{known?: string[], rejected?: string[], forgotten?: string[]}} Learnt */

const MOST_STEPS_BACK = 50;

/** @param {import("../main.js").App} app */
export function createChanges({ store, router, progress }) {
  /** @type {(() => unknown)[]} */
  const past = [];

  /** @param {Partial<Route>} patch of the address @param {Learnt} [learnt] of what the learner knows */
  function make(patch, learnt) {
    const address = href(store.get().route);
    const unlearn = learnt ? progress.change(learnt) : null;
    if (Object.keys(patch).length > 0) router.change(patch);
    const moved = href(store.get().route) !== address;
    if (!moved && !unlearn) return;
    past.push(() => {
      if (moved) router.go(address);
      unlearn?.();
    });
    if (past.length > MOST_STEPS_BACK) past.shift();
  }

  /** @param {string[]} list @param {string[]} ids */
  const without = (list, ids) => list.filter((id) => !ids.includes(id));

  return {
    /** @param {string} id */
    addGoal: (id) => make({ goals: [...new Set([...store.get().route.goals, id])] }),
    /** @param {string} id */
    dropGoal: (id) => make({ goals: without(store.get().route.goals, [id]) }),
    /** The learner knows these, and what they need. @param {string[]} ids */
    know: (ids) => make({ rejected: without(store.get().route.rejected, ids) }, { known: ids }),
    /** Says nothing any more of whether this is known, nor what it needs. @param {string} id */
    forget: (id) => make({ known: without(store.get().route.known, [id]) }, store.get().known.has(id) ? { forgotten: [id] } : undefined),
    /** The learner does not know this after all, nor what needs it. @param {string} id */
    reject: (id) => make({ known: without(store.get().route.known, [id]) }, { rejected: [id] }),
    /** Says nothing any more of whether this is known. @param {string} id */
    unreject: (id) => make({ rejected: without(store.get().route.rejected, [id]) }, store.get().rejected.has(id) ? { forgotten: [id] } : undefined),
    /** @param {Partial<Pick<Route, "pace" | "deadline" | "detours" | "from" | "goals">>} patch */
    wish: (patch) => make(patch),
    /** Whether there was something to take back. */
    undo() {
      const step = past.pop();
      step?.();
      return step !== undefined;
    },
    get count() {
      return past.length;
    },
  };
}

/** @typedef {ReturnType<typeof createChanges>} Changes */
