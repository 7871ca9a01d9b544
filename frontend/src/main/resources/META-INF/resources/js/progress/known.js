// @ts-check
/** What the learner said they know: the server keeps it, and what is said here shows at once and is taken back if it is refused. */
import { asProblem, changeProgress, progress, progressFile, putProgressFile } from "../api.js";
import { translator } from "../i18n.js";
import { remembered } from "../preferences.js";
import { failed, loading, ready } from "../store.js";
import { NOTHING, after, inverse, same } from "./change.js";
import { createStatuses } from "./statuses.js";

/** @typedef {import("./change.js").Change} Change */
/** @typedef {import("../types.js").ProgressAnswer} ProgressAnswer */

const MOST_UNDONE = 50;

/** @param {import("../types.js").Store} store */
export function createProgress(store) {
  /** What the server said last. */
  let said = NOTHING;
  /** What was said here since, and has no answer yet. @type {Change[]} */
  let waiting = [];
  /** What takes back the last changes, the last one at the end. @type {(() => void)[]} */
  const undos = [];
  /** @type {Promise<unknown>} */
  let line = Promise.resolve();
  const others = new BroadcastChannel("trailgraph.progress");

  /** One request after the other, so that no answer overtakes another. @template T @param {() => Promise<T>} request @returns {Promise<T>} */
  function inLine(request) {
    const done = line.then(request);
    line = done.catch(() => {});
    return done;
  }

  function show() {
    document.body.toggleAttribute("data-saying", waiting.length > 0);
    const next = waiting.reduce(after, said);
    const { known, rejected } = store.get();
    store.set({ known: same(known, next.known) ? known : next.known, rejected: same(rejected, next.rejected) ? rejected : next.rejected });
  }

  /** @template {ProgressAnswer} T @param {T} answer */
  function take(answer) {
    said = { known: new Set(answer.known), rejected: new Set(answer.rejected) };
    store.set({ progress: ready(answer) });
    show();
    return answer;
  }

  const load = () => inLine(async () => {
    try {
      store.set({ progress: loading(store.get().progress) });
      take(await progress());
      await bringOver();
    } catch (error) {
      store.set({ progress: failed(store.get().progress, asProblem(error)) });
    }
  });

  /** What earlier versions left in this browser goes to the server, and goes from here once it is there. */
  async function bringOver() {
    if (remembered("known") === null) return;
    const [{ dropKept, readKept }, { fileOf }] = await Promise.all([import("./kept.js"), import("./file.js")]);
    const fresh = readKept().filter((id) => !said.known.has(id) && !said.rejected.has(id));
    if (fresh.length > 0) take(await putProgressFile(JSON.stringify(fileOf(fresh)), { mode: "add" }));
    dropKept();
  }

  /** @param {Change} change */
  function send(change) {
    waiting = [...waiting, change];
    show();
    inLine(async () => {
      const answer = await changeProgress(change).catch(refused);
      waiting = waiting.filter((one) => one !== change);
      if (answer === null) return show();
      take(answer);
      others.postMessage("changed");
    });
  }

  /** @param {unknown} error */
  function refused(error) {
    const t = translator(store.get().lang);
    const { status, title } = asProblem(error);
    store.set({ notice: { text: t("progress.notKept", { why: status === 0 ? t("problem.offline") : title || t("problem.failed") }) } });
    return null;
  }

  /** All of it is kept or nothing. Shows at once. @param {Change} change @returns {() => void} takes it back, once */
  function say(change) {
    const back = inverse(waiting.reduce(after, said), change);
    const undo = () => {
      const at = undos.indexOf(undo);
      if (at < 0) return;
      undos.splice(at, 1);
      send(back);
    };
    undos.push(undo);
    if (undos.length > MOST_UNDONE) undos.shift();
    send(change);
    return undo;
  }

  /** Takes a file in, or says what that would do. @param {string} text @param {import("../types.js").TakeIn} how @returns {Promise<import("../types.js").ImportAnswer>} */
  const takeIn = (text, how) => inLine(async () => {
    const answer = await putProgressFile(text, how);
    if (how.preview) return answer;
    undos.length = 0;
    others.postMessage("changed");
    return take(answer);
  });

  /** @returns {Promise<() => Promise<unknown>>} brings all of it back */
  async function forgetAll() {
    const { fileOf } = await import("./file.js");
    const file = await inLine(progressFile);
    await takeIn(JSON.stringify(fileOf([])), { mode: "replace" });
    return () => takeIn(file, { mode: "add" });
  }

  createStatuses(store);
  others.addEventListener("message", load);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && load());
  requestAnimationFrame(() => setTimeout(load));
  return {
    change: say, takeIn, forgetAll, load,
    /** Says that a topic is known, or takes that back. @param {string} id */
    toggle: (id) => say(store.get().known.has(id) ? { forgotten: [id] } : { known: [id] }),
    /** Takes back the last change that was not taken back yet. */
    undo: () => undos.at(-1)?.(),
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
