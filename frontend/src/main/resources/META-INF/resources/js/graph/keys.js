// @ts-check
/** The keys of the explorer, in one table: what the help shows is what works. */
import { neighboursOf } from "./model.js";
import { shownOf } from "./shown.js";

/** @typedef {import("./explorer.js").Explorer} Explorer */
/** @typedef {import("../types.js").State} State */
/** @typedef {import("../i18n.js").Key} Key */

/** What can be done to a topic from the map, from the list and from its menu. */
/** @type {{keys: string[], shown: string, word: Key, act: (explorer: Explorer, id: string) => void}[]} */
export const TOPIC_KEYS = [
  { keys: ["Enter"], shown: "Enter", word: "topic.open", act: (explorer, id) => explorer.open(id) },
  { keys: ["e", "E"], shown: "E", word: "topic.expand", act: (explorer, id) => explorer.expand(id) },
  { keys: ["c", "C"], shown: "C", word: "topic.collapse", act: (explorer, id) => explorer.collapse(id) },
  { keys: ["f", "F"], shown: "F", word: "topic.focus", act: (explorer, id) => explorer.focus(id) },
  { keys: ["p", "P"], shown: "P", word: "topic.pin", act: (explorer, id) => explorer.pin([id]) },
  { keys: ["Delete", "Backspace"], shown: "Delete", word: "topic.hide", act: (explorer, id) => explorer.hide([id]) },
  { keys: [" "], shown: "Space", word: "topic.select", act: (explorer, id) => explorer.select([id], true) },
  { keys: ["k", "K"], shown: "K", word: "topic.know", act: (explorer, id) => explorer.know(id) },
];

/** Keys that work wherever one is. @type {{shown: string, word: Key}[]} */
export const OTHER_KEYS = [
  { shown: "/", word: "key.search" }, { shown: "Ctrl Z", word: "key.undo" }, { shown: "Ctrl Y", word: "key.redo" },
  { shown: "Esc", word: "key.escape" }, { shown: "?", word: "key.help" },
];

/** Keys on the map itself. @type {{shown: string, word: Key}[]} */
export const MAP_KEYS = [
  { shown: "← ↑ → ↓", word: "key.walk" }, { shown: "N", word: "key.next" }, { shown: "Home", word: "key.home" }, { shown: "Shift ← ↑ → ↓", word: "key.pan" },
  { shown: "+ −", word: "key.zoom" }, { shown: "0", word: "key.fit" }, { shown: "M", word: "key.menu" },
];

/** Keys in the list. @type {{shown: string, word: Key}[]} */
export const LIST_KEYS = [{ shown: "↑ ↓", word: "key.listMove" }, { shown: "→ ←", word: "key.listLinks" }, { shown: "M", word: "key.menu" }];

/** Keys among questions, in their list and on one that was opened from it. @type {{shown: string, word: Key}[]} */
export const QUESTION_KEYS = [
  { shown: "J K", word: "key.question" }, { shown: "] [", word: "key.questionOpen" }, { shown: "Enter", word: "panel.showAnswer" }, { shown: "X", word: "questions.tickKey" },
];

/** Keys on the query page; the last two on its tabs. @type {{shown: string, word: Key}[]} */
export const QUERY_KEYS = [
  { shown: "Ctrl Enter", word: "key.run" }, { shown: "Esc", word: "key.cancel" }, { shown: "Ctrl Space", word: "key.complete" }, { shown: "Ctrl /", word: "key.comment" },
  { shown: "Shift Ctrl F", word: "key.format" }, { shown: "F2", word: "key.renameTab" }, { shown: "Delete", word: "key.closeTab" },
];

/** Does to a topic what the key says; a selected one brings the whole selection along where that makes sense. */
/** @param {KeyboardEvent} event @param {string | null} id @param {State} state @param {Explorer} explorer @returns {boolean} whether it was a key for a topic */
export function actOnTopic(event, id, state, explorer) {
  if (id === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  const found = TOPIC_KEYS.find(({ keys }) => keys.includes(event.key));
  if (!found) return false;
  event.preventDefault();
  if (state.selection.has(id) && found.word === "topic.pin") explorer.pin(state.selection);
  else if (state.selection.has(id) && found.word === "topic.hide") explorer.hide(state.selection);
  else found.act(explorer, id);
  return true;
}

const ARROWS = /** @type {Record<string, {x: number, y: number}>} */ ({
  ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 },
});

/** The direction that an arrow key stands for. @param {string} key */
export const arrow = (key) => ARROWS[key];

/** The neighbour that lies best in a direction: near, and not far off it. */
/** @param {State} state @param {string} id @param {{x: number, y: number}} direction @returns {string | null} */
export function neighbourTowards(state, id, { x, y }) {
  const { nodes, links } = shownOf(state);
  const at = nodes.find((node) => node.id === id);
  if (!at) return null;
  const near = neighboursOf(links, id);
  let best = { id: /** @type {string | null} */ (null), cost: Infinity };
  for (const node of nodes) {
    if (!near.has(node.id)) continue;
    const [dx, dy] = [node.x - at.x, node.y - at.y];
    const distance = Math.hypot(dx, dy) || 1;
    const straight = (dx * x + dy * y) / distance;
    const cost = distance / (straight * straight);
    if (straight > 0.2 && cost < best.cost) best = { id: node.id, cost };
  }
  return best.id;
}

/** The neighbours of a topic in the order of the clock, beginning at the top. @param {State} state @param {string} id */
export function aroundClock(state, id) {
  const { nodes, links } = shownOf(state);
  const at = nodes.find((node) => node.id === id);
  const near = neighboursOf(links, id);
  const angle = (/** @type {{x: number, y: number}} */ node) => (Math.atan2(node.x - (at?.x ?? 0), (at?.y ?? 0) - node.y) + 2 * Math.PI) % (2 * Math.PI);
  return nodes.filter((node) => near.has(node.id)).sort((a, b) => angle(a) - angle(b)).map((node) => node.id);
}
