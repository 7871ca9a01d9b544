// @ts-check
/** Fetches what is picked out on the atlas: an area, or what links two of them. */
import { area, areaLinks, asProblem } from "../api.js";
import { failed, idle, loading, ready } from "../store.js";
import { learnNames } from "../topics.js";

/** @param {import("../types.js").Route} route @returns {string[]} no area, one, or the two whose links are asked for */
export const picked = ({ page, area: name }) => (page === "explore" && name ? name.split(",").slice(0, 2) : []);

/** @param {import("../types.js").Store} store */
export function createAreas(store) {
  let turn = 0;

  /** @param {import("../types.js").Route} route */
  async function follow(route) {
    const [one, other] = picked(route);
    const mine = ++turn;
    if (other) await followLinks(one, other, mine);
    else if (one) await followArea(one, mine);
  }

  /** @param {string} id @param {number} mine */
  async function followArea(id, mine) {
    const last = store.get().area;
    if (last.value?.id === id && last.status === "ready") return;
    store.set({ area: last.value?.id === id ? loading(last) : { ...idle(), status: "loading" } });
    try {
      const value = await area(id);
      if (mine === turn) store.set({ area: ready(value), names: learnNames(store.get().names, [...value.topics, ...asQuestions(value.asked)]) });
    } catch (error) {
      if (mine === turn) store.set({ area: failed(store.get().area, asProblem(error)) });
    }
  }

  /** @param {string} from @param {string} to @param {number} mine */
  async function followLinks(from, to, mine) {
    const last = store.get().areaLinks;
    const same = last.value?.from === from && last.value.to === to;
    if (same && last.status === "ready") return;
    store.set({ areaLinks: same ? loading(last) : { ...idle(), status: "loading" } });
    try {
      const value = await areaLinks(from, to);
      if (mine === turn) store.set({ areaLinks: ready(value), names: learnNames(store.get().names, value.topics) });
    } catch (error) {
      if (mine === turn) store.set({ areaLinks: failed(store.get().areaLinks, asProblem(error)) });
    }
  }

  return { follow };
}

/** @param {import("../types.js").TopicName[]} questions */
const asQuestions = (questions) => questions.map((one) => ({ ...one, kind: /** @type {const} */ ("question") }));
