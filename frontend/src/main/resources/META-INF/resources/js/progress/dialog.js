// @ts-check
/** What one knows, in numbers; taking it away as a file, bringing it back, forgetting it. */
import { PROGRESS_FILE, asProblem } from "../api.js";
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { counts, problem } from "./parts.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Problem} Problem */
/** @typedef {{name: string, text: string, counts: import("../types.js").ImportCounts}} Chosen */
/**
 * @typedef {{is: "rest"} | {is: "busy"} | {is: "failed", problem: Problem, file: boolean}
 *   | ({is: "chosen" | "sure"} & Chosen) | {is: "forget"}
 *   | {is: "taken", counts: import("../types.js").ImportCounts} | {is: "forgotten", undo: () => Promise<unknown>} | {is: "back"}} Step
 */

/** As much as the server takes. */
const MOST_BYTES = 5_000_000;

/** @type {ReturnType<typeof createDialog> | null} */
let dialog = null;

/** @param {import("../types.js").Store} store @param {import("./known.js").Progress} progress */
export function openProgress(store, progress) {
  dialog ??= createDialog(store, progress);
  dialog.open();
}

/** @param {import("../types.js").Store} store @param {import("./known.js").Progress} progress */
function createDialog(store, progress) {
  /** @type {Step} */
  let step = { is: "rest" };
  const title = h("h2", { id: "progress-title" });
  const close = h("button", { class: "icon-button", type: "button", onclick: () => element.close() }, "×");
  const numbers = h("div", { class: "progress-numbers" });
  const place = h("div", { class: "progress-step", "aria-live": "polite" });
  const file = h("input", { type: "file", class: "visually-hidden", id: "progress-file", accept: ".json,application/json", onchange: choose });
  const tools = h("div", { class: "progress-tools" });
  const element = h("dialog", { class: "progress-dialog", "aria-labelledby": "progress-title", onclick: (/** @type {Event} */ event) => event.target === element && element.close() },
    h("div", { class: "progress-head" }, title, close), numbers, tools, place);
  document.body.append(element);

  const all = () => store.get().known.size + store.get().rejected.size;

  /** @param {Step} next */
  function go(next) {
    step = next;
    showStep();
    /** @type {HTMLElement | null} */ (place.querySelector("[data-first]"))?.focus();
  }

  /** @param {() => Promise<Step>} work @param {boolean} [ofFile] whether it is the file that can be wrong */
  async function attempt(work, ofFile = false) {
    go({ is: "busy" });
    try {
      go(await work());
    } catch (error) {
      go({ is: "failed", problem: asProblem(error), file: ofFile });
    }
  }

  function choose() {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    const t = translator(store.get().lang);
    if (chosen.size > MOST_BYTES) return go({ is: "failed", problem: { status: 413, title: "", detail: t("progress.tooLarge") }, file: true });
    attempt(async () => {
      const text = await chosen.text();
      const { counts } = await progress.takeIn(text, { mode: "add", preview: true });
      return { is: "chosen", name: chosen.name, text, counts };
    }, true);
  }

  /** @param {string} text @param {"add" | "replace"} mode */
  const take = (text, mode) => attempt(async () => ({ is: "taken", counts: (await progress.takeIn(text, { mode })).counts }), true);

  /** Asks first where it would remove something. @param {Chosen} chosen */
  const askReplace = ({ name, text }) => attempt(async () => {
    const { counts } = await progress.takeIn(text, { mode: "replace", preview: true });
    if (counts.removed > 0) return { is: "sure", name, text, counts };
    return { is: "taken", counts: (await progress.takeIn(text, { mode: "replace" })).counts };
  }, true);

  const rest = () => {
    go({ is: "rest" });
    tools.querySelector("input")?.focus();
  };
  const forget = () => attempt(async () => ({ is: "forgotten", undo: await progress.forgetAll() }));

  /** @param {string} text @param {() => void} act @param {string} [kind] */
  const button = (text, act, kind = "") => h("button", { type: "button", class: `button ${kind}`, onclick: act }, text);

  /** @returns {import("../dom.js").Child[]} */
  function stepParts() {
    const t = translator(store.get().lang);
    const cancel = button(t("progress.cancel"), rest);
    const asks = (/** @type {string} */ text, /** @type {import("../dom.js").Child[]} */ ...buttons) => [h("p", { tabindex: "-1", "data-first": true }, text), h("div", { class: "progress-buttons" }, ...buttons)];
    switch (step.is) {
      case "rest": return [];
      case "busy": return [h("p", { class: "quiet" }, t("app.loading"))];
      case "failed": return [problem(step.problem, step.file, t)];
      case "chosen": {
        const chosen = step;
        return asks(t("progress.fileHas", { name: chosen.name, ...said(chosen.counts) }), button(t(all() > 0 ? "progress.add" : "progress.take"), () => take(chosen.text, "add"), "primary"),
          all() > 0 && button(t("progress.replace"), () => askReplace(chosen)), cancel);
      }
      case "sure": {
        const { text, counts } = step;
        return asks(t("progress.sureReplace", { count: counts.removed }), button(t("progress.doReplace", { count: counts.removed }), () => take(text, "replace"), "primary"), cancel);
      }
      case "forget": return asks(t("progress.sureForget", { count: all() }), button(t("progress.doForget"), forget, "primary"), cancel);
      case "taken": return asks(t("progress.taken", said(step.counts)));
      case "forgotten": {
        const { undo } = step;
        return asks(t("progress.forgotten"), button(t("progress.undo"), () => attempt(async () => (await undo(), { is: "back" })), "primary"));
      }
      case "back": return asks(t("progress.back"));
    }
  }

  const showStep = () => replace(place, stepParts());

  /** @param {State} state */
  function show(state) {
    if (!element.open) return;
    const t = translator(state.lang);
    title.textContent = t("progress.title");
    close.setAttribute("aria-label", t("app.close"));
    replace(numbers, counts(state, progress.load));
    const none = all() === 0;
    if (!tools.contains(document.activeElement)) showTools(t, none);
  }

  /** @param {import("../i18n.js").Translate} t @param {boolean} none */
  function showTools(t, none) {
    replace(tools, !none && h("a", { class: "button", href: PROGRESS_FILE, download: "" }, t("progress.export")),
      h("label", { class: "button", for: "progress-file" }, t("progress.import")), file,
      !none && button(t("progress.forgetAll"), () => go({ is: "forget" })));
  }

  store.subscribe((state) => [state.lang, state.known, state.rejected, state.progress], show);
  return {
    open() {
      step = { is: "rest" };
      showStep();
      if (!element.open) element.showModal();
      show(store.get());
    },
  };
}

/** @param {import("../types.js").ImportCounts} counts */
const said = ({ added, changed, removed, same }) => ({ added, changed, removed, same });
