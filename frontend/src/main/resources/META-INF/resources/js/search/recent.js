// @ts-check
/** The topics that were picked last, newest first, kept in this browser alone. */

/** @typedef {import("../types.js").FoundTopic} FoundTopic */

const PLACE = "trailgraph.recent";
const MOST = 8;

/** @returns {FoundTopic[]} */
export function recentTopics() {
  try {
    return readTopics(localStorage.getItem(PLACE));
  } catch {
    return [];
  }
}

/** @param {FoundTopic} topic */
export const rememberTopic = (topic) => keep(withTopic(recentTopics(), topic));

/** @param {FoundTopic} topic */
export const forgetTopic = (topic) => keep(recentTopics().filter((one) => one.id !== topic.id));

export const forgetTopics = () => keep([]);

/** @param {FoundTopic[]} topics @param {FoundTopic} topic @returns {FoundTopic[]} */
export function withTopic(topics, { id, kind, en, zh }) {
  return [{ id, kind, en, zh }, ...topics.filter((one) => one.id !== id)].slice(0, MOST);
}

/** What another version or another hand wrote there is left out. @param {string | null} text @returns {FoundTopic[]} */
export function readTopics(text) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isTopic).slice(0, MOST) : [];
}

/** @param {any} value */
function isTopic(value) {
  const isName = (/** @type {unknown} */ name) => name === null || typeof name === "string";
  return typeof value?.id === "string" && ["concept", "question"].includes(value.kind) && isName(value.en) && isName(value.zh);
}

/** @param {FoundTopic[]} topics */
function keep(topics) {
  try {
    if (topics.length > 0) localStorage.setItem(PLACE, JSON.stringify(topics));
    else localStorage.removeItem(PLACE);
  } catch {
    // A browser that keeps nothing still finds everything.
  }
}
