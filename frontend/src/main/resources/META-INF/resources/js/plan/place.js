// @ts-check
/** A placement: up to ten questions that find out what of a plan is known already. It takes the learner's word. */
import { asProblem, concept, placement } from "../api.js";
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { failed, idle, loading, ready } from "../store.js";
import { loadingState, problemState } from "../states.js";
import { richText } from "../text/rich.js";
import { topicLink } from "../topics.js";
import { wishOf } from "./load.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").PlaceAnswer} PlaceAnswer */

/** @param {import("../types.js").Store} store @param {import("./changes.js").Changes} changes */
export function createPlacing(store, changes) {
  const element = h("section", { class: "placing", "aria-live": "polite" });

  /** @param {PlaceAnswer[]} answers */
  async function ask(answers) {
    const wish = wishOf(store.get());
    store.set({ placing: { ...loading(store.get().placing), answers } });
    try {
      const value = await placement(wish, answers);
      if (store.get().placing.answers === answers) store.set({ placing: { ...ready(value), answers } });
    } catch (error) {
      if (store.get().placing.answers === answers) store.set({ placing: { ...failed(idle(), asProblem(error)), answers } });
    }
  }

  /** @param {boolean} knows */
  function answer(knows) {
    const { value, answers } = store.get().placing;
    if (value?.next) ask([...answers, { concept: value.next.concept.id, knows }]);
  }

  function stop() {
    store.set({ placing: { ...idle(), answers: [] } });
  }

  function finish() {
    const known = store.get().placing.answers.filter(({ knows }) => knows).map((one) => one.concept);
    stop();
    if (known.length > 0) changes.know(known);
  }

  /** @param {State} state */
  function show(state) {
    const { lang, placing: { status, value, problem, answers } } = state;
    element.hidden = status === "idle";
    element.setAttribute("aria-label", translator(lang)("place.title"));
    if (status === "idle") return replace(element);
    if (status === "failed" && problem) return replace(element, problemState(lang, problem, () => ask(answers)));
    if (!value) return replace(element, loadingState(lang));
    element.classList.toggle("stale", status === "loading");
    const had = element.contains(document.activeElement) || document.activeElement === document.body;
    replace(element, value.next ? question(value, state, { answer, stop: finish, back: () => ask(answers.slice(0, -1)) }) : done(value, state, finish, stop));
    if (had) element.querySelector("h2")?.focus({ preventScroll: true });
  }
  return { element, show, start: () => ask([]), stop };
}

/** @param {import("../types.js").Placement} placement @param {State} state @param {{answer(knows: boolean): void, stop(): void, back(): void}} actions */
function question({ answered, most, undecided, next }, state, { answer, stop, back }) {
  if (!next) return [];
  const t = translator(state.lang);
  const name = nameOf(next.concept, state.lang);
  const about = h("div", { class: "place-about" });
  const what = h("details", { class: "place-what", ontoggle: async () => {
    if (about.childElementCount > 0) return;
    const { summary } = await concept(next.concept.id);
    replace(about, richText(summary, state.lang) ?? t("place.noSummary"));
  } }, h("summary", null, t("place.what")), about);
  return [
    h("p", { class: "quiet" }, t("place.progress", { number: answered + 1, most, undecided })),
    h("h2", { tabindex: "-1" }, t("place.ask", { topic: name })),
    next.question ? h("p", { class: "place-question" }, t("place.question"), " ", topicLink(next.question, "question", state)) : h("p", { class: "quiet" }, t("place.noQuestion")),
    what,
    h("div", { class: "actions" },
      h("button", { class: "button primary", type: "button", "data-answer": "yes", onclick: () => answer(true) }, t("place.yes")),
      h("button", { class: "button", type: "button", "data-answer": "no", onclick: () => answer(false) }, t("place.no")),
      answered > 0 && h("button", { class: "text-button", type: "button", onclick: back }, t("place.back")),
      h("button", { class: "text-button", type: "button", onclick: stop }, t("place.stop"))),
    h("p", { class: "quiet" }, t("place.decides", { known: next.ifKnown, not: next.ifNot })),
  ];
}

/** @param {import("../types.js").Placement} placement @param {State} state @param {() => void} finish @param {() => void} stop */
function done({ total, known, undecided }, state, finish, stop) {
  const t = translator(state.lang);
  return [
    h("h2", { tabindex: "-1" }, t("place.done", { known, total })),
    undecided > 0 && h("p", { class: "quiet" }, t("place.rest", { count: undecided })),
    h("div", { class: "actions" },
      h("button", { class: "button primary", type: "button", "data-answer": "finish", onclick: finish }, t(known > 0 ? "place.apply" : "place.close")),
      known > 0 && h("button", { class: "text-button", type: "button", onclick: stop }, t("place.discard"))),
  ];
}
