// @ts-check
/** "Why is this not in the plan?", answered for any concept by stored links. */
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { SearchBox } from "../search/box.js";
import { loadingState, problemState } from "../states.js";
import { topicLink } from "../topics.js";
import { reason } from "./steps.js";

/** @typedef {import("../types.js").State} State */

/** @param {import("../types.js").Store} store @param {(concept: string) => void} ask */
export function createWhy(store, ask) {
  const title = h("h2");
  const box = new SearchBox(store, { label: "plan.whyAsk", accepts: ({ kind }) => kind === "concept", pick: ({ id }) => ask(id) });
  const answer = h("div", { class: "why-answer", "aria-live": "polite" });
  const element = h("section", { class: "why", "data-part": "why" }, title, box.element, answer);
  let last = "";

  /** @param {State} state */
  function show(state) {
    const { lang, why: { status, value, problem } } = state;
    title.textContent = translator(lang)("plan.why");
    if (status === "idle") replace(answer);
    else if (status === "failed" && problem) replace(answer, problemState(lang, problem, () => ask(last)));
    else if (!value) replace(answer, loadingState(lang));
    else {
      last = value.concept.id;
      replace(answer, text(value, state));
    }
  }
  return { element, show };
}

/** @param {import("../types.js").Why} why @param {State} state */
function text({ concept, verdict, chain, onlyFor }, state) {
  const t = translator(state.lang);
  const topic = nameOf(concept, state.lang);
  return [
    h("p", { class: "why-verdict", "data-verdict": verdict }, t(`plan.why.${verdict}`, { topic, others: onlyFor.map((other) => nameOf(other, state.lang)).join(t("list.and")) })),
    chain.length > 0 && h("ol", { class: "why-chain" }, chain.map((link) => h("li", null, reason("", link, state)))),
    h("p", { class: "quiet" }, topicLink(concept, "concept", state, true)),
  ];
}
