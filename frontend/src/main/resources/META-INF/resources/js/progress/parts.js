// @ts-check
/** The pieces of the dialog that only show something. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { problemState } from "../states.js";

/** @param {import("../types.js").State} state @param {() => void} retry @returns {import("../dom.js").Child[]} */
export function counts(state, retry) {
  const t = translator(state.lang);
  const { status, value, problem } = state.progress;
  if (status === "failed" && problem) return [problemState(state.lang, problem, retry)];
  if (!value) return [h("p", { class: "quiet" }, t("app.loading"))];
  if (state.known.size + state.rejected.size === 0) return [h("p", { class: "state-title" }, t("progress.empty")), h("p", null, t("progress.emptyHint")), lead(t)];
  const number = (/** @type {string} */ name, /** @type {string} */ count, /** @type {string} */ word) => h("div", { "data-count": name }, h("strong", null, count), h("span", { class: "quiet" }, word));
  return [
    h("div", { class: "progress-counts" },
      number("concepts", t("home.concepts", { count: value.concepts }), t("progress.known")),
      number("questions", t("home.questions", { count: value.questions }), t("progress.answerable"))),
    state.rejected.size > 0 && h("p", null, t("progress.rejected", { count: state.rejected.size })),
    value.missing.length > 0 && h("p", null, t("progress.missing", { count: value.missing.length })),
    lead(t)];
}

/** @param {import("../i18n.js").Translate} t */
const lead = (t) => h("p", { class: "quiet" }, t("progress.lead"));

/** @param {import("../types.js").Problem} problem @param {boolean} file whether it is about a file @param {import("../i18n.js").Translate} t */
export function problem({ status, title, detail }, file, t) {
  const offline = status === 0;
  const ofFile = file && (status === 400 || status === 413);
  const words = offline ? t("problem.offline") : ofFile ? t("progress.badFile") : title || t("problem.failed");
  return h("div", { class: "progress-problem", role: "alert", tabindex: "-1", "data-first": true }, h("p", { class: "state-title" }, words),
    ofFile && title !== "" && h("p", null, title),
    !offline && detail && h("p", null, detail), h("p", null, t("progress.unchanged")));
}
