// @ts-check
/** What the search finds for an id that no topic has (any more). */
import { search } from "../api.js";
import { words } from "../i18n.js";
import { learnNames } from "../topics.js";

/** Topics that the words of an id nobody has lead to: those that more of the words lead to first. @param {string} id @param {import("../types.js").Store} store */
export async function nearTo(id, store) {
  const all = words(id);
  const longest = all.split(" ").filter((word) => word.length > 3).sort((a, b) => b.length - a.length).slice(0, 2);
  try {
    const answers = await Promise.all([...new Set([all, ...longest])].map((query) => search(query, store.get().lang)));
    const hits = answers.flatMap((answer) => answer.hits);
    /** @type {Map<string, import("../types.js").SearchHit>} */
    const near = new Map();
    for (const hit of hits) near.set(hit.id, { ...hit, score: hit.score + (near.get(hit.id)?.score ?? 0) });
    store.set({ names: learnNames(store.get().names, hits) });
    return [...near.values()].sort((a, b) => b.score - a.score).slice(0, 5);
  } catch {
    return [];
  }
}
