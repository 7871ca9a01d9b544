// @ts-check
/** What there is to read in the panel: a topic, the name of one on its way, or that there is none. */
import { h, replace } from "../dom.js";
import { loadingState, problemState } from "../states.js";
import { topicNamed } from "../topics.js";
import { conceptPanel } from "./concept.js";
import { createGone } from "./gone.js";
import { freshMemory } from "./memory.js";
import { heading } from "./parts.js";
import { holdPlace } from "./place.js";
import { questionPanel } from "./question.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Topic} Topic */

/** @param {HTMLElement} body @param {HTMLElement} buttons stand below the title @param {import("../types.js").Store} store @param {import("./view.js").PanelActions} actions */
export function createText(body, buttons, store, actions) {
  const gone = createGone(store, actions.pick);
  let memory = freshMemory();
  let shown = { id: "", from: /** @type {unknown[]} */ ([]) };

  /** Builds the text anew only where something in it has changed: who reads keeps place, focus and selection. @param {State} state @param {Topic | null} topic @returns {boolean} whether it is another topic than before */
  function build(state, topic) {
    const { route, panel, lang, both, overview, near, names } = state;
    const from = topic ? [topic, lang, both, overview.value] : [route.id, lang, both, panel.status, panel.problem, near, names.get(route.id ?? "")];
    if (from.length === shown.from.length && from.every((one, i) => one === shown.from[i])) return false;
    const same = topic !== null && topic.id === shown.id;
    if (!same) memory = freshMemory();
    const place = holdPlace(body);
    memory.at = place.name;
    memory.whole = same && (place.name !== null || body.contains(document.activeElement));
    replace(body, topic ? article(topic, state) : rest(state));
    if (same) place.restore();
    else body.scrollTop = 0;
    const other = (topic?.id ?? "") !== shown.id;
    shown = { id: topic?.id ?? "", from };
    return other;
  }

  /** @param {Topic} topic @param {State} state */
  const article = (topic, state) => (topic.kind === "concept" ? conceptPanel(topic, state, buttons, memory) : questionPanel(topic, state, buttons, memory));

  /** What shows while there is no topic yet, or none at all. @param {State} state */
  function rest(state) {
    const { status, problem } = state.panel;
    if (status === "failed" && problem) return problem.status === 404 ? gone(state) : problemState(state.lang, problem, actions.retry);
    return h("article", { class: "topic" }, heading(topicNamed(state, state.route.id ?? ""), state), loadingState(state.lang));
  }

  return build;
}
