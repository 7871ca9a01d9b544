// @ts-check
/** Where the learner stands to the open concept: whether it can be learnt now, what comes first and what it opens. */
import { standing } from "../api.js";
import { h, replace } from "../dom.js";
import { duration, translator } from "../i18n.js";
import { statusSign, topicLink } from "../topics.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Standing} Standing */

const MOST_NAMED = 5;

/** @param {import("../types.js").Store} store */
export function createStanding(store) {
  const element = h("div", { class: "standing", "aria-live": "polite" });
  /** @type {{asked: unknown[], value: Standing | null}} */
  let last = { asked: [], value: null };

  /** @param {State} state */
  async function follow({ panel: { value: topic }, known, rejected }) {
    const asked = [topic?.kind === "concept" ? topic.id : null, known, rejected];
    if (asked.every((one, i) => one === last.asked[i])) return;
    const mine = { asked, value: asked[0] === last.asked[0] ? last.value : null };
    last = mine;
    show();
    if (topic?.kind !== "concept") return;
    try {
      mine.value = await standing(topic.id, { known: [...known], rejected: [...rejected] });
    } catch {
      mine.value = null; // The panel says what is wrong; this is a line beside it.
    }
    if (mine === last) show();
  }

  function show() {
    const { value } = last;
    const state = store.get();
    const t = translator(state.lang);
    element.hidden = value === null || (value.status === "known" && value.unlocks.length === 0);
    replace(element, value && value.status !== "known" && [
      h("p", { class: "standing-status", "data-status": value.status }, statusSign(value.status), " ",
        value.status === "ready" ? t("standing.ready") : t("standing.later", { count: value.steps, time: duration(value.minutes, t) })),
      topics("standing.lacks", value.lacks, state), topics("standing.unlocks", value.unlocks, state)]);
  }

  store.subscribe((state) => [state.panel.value, state.known, state.rejected], follow);
  store.subscribe((state) => [state.lang], show);
  follow(store.get());
  return element;
}

/** @param {"standing.lacks" | "standing.unlocks"} key @param {import("../types.js").TopicName[]} concepts @param {State} state */
function topics(key, concepts, state) {
  if (concepts.length === 0) return null;
  const t = translator(state.lang);
  const named = concepts.slice(0, MOST_NAMED).flatMap((one, i) => [i > 0 && t("list.and"), topicLink(one, "concept", state)]);
  return h("p", null, h("span", { class: "reason-title" }, t(key)), " ", named, concepts.length > MOST_NAMED && ` ${t("standing.more", { count: concepts.length - MOST_NAMED })}`);
}
