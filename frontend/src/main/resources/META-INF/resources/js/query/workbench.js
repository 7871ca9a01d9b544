// @ts-check
/** Everything that a person can do on the query page; the views show it. */
import { translator } from "../i18n.js";
import { keptTabs } from "./kept.js";
import { parametersOf } from "./parameters.js";
import { createRuns } from "./runs.js";
import { changed, currentOf, holding, merged, MOST_TABS, newTab, textOf, withAgain, without, withTab } from "./tabs.js";
import { languageOf } from "./text.js";

/** @typedef {import("../types.js").QueryTab} QueryTab */
/** @typedef {import("../types.js").QueryLang} QueryLang */
/** @typedef {import("../types.js").Run} Run */
/** @typedef {{name?: string | null, parameters?: Record<string, string>, other?: string}} About `other` is the text that asks the same in the other language */
/** @typedef {ReturnType<typeof createWorkbench>} Workbench */

const SAVE_AFTER = 300;

/** @param {import("../types.js").Store} store @param {QueryTab} first where nothing is kept @param {(run: Run, tab: QueryTab) => void} onEnd */
export function createWorkbench(store, first, onEnd) {
  let desk = keptTabs.read() ?? { tabs: [first], current: first.id, closed: [] };
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let saving = 0;
  const runs = createRuns((id, run) => {
    const tab = desk.tabs.find((one) => one.id === id);
    if (tab && run.status !== "running") onEnd(run, tab);
    tell();
  });
  const tell = () => listeners.forEach((listener) => listener());
  const say = (/** @type {import("../i18n.js").Key} */ key, /** @type {Record<string, string | number>} */ values = {}, /** @type {(() => void) | null} */ undo = null) => {
    const t = translator(store.get().lang);
    store.set({ notice: { text: t(key, values), ...(undo && { action: { text: t("query.undo"), run: undo } }) } });
  };

  /** @param {import("../types.js").Desk} next */
  function set(next) {
    desk = next;
    saving ||= setTimeout(save, SAVE_AFTER);
    tell();
  }

  function save() {
    clearTimeout(saving);
    saving = 0;
    const before = desk.tabs.length;
    desk = merged(desk, keptTabs.read() ?? desk);
    keptTabs.write(desk);
    if (desk.tabs.length !== before) tell();
  }

  keptTabs.onChange((others) => {
    if (others === null) return;
    desk = merged(desk, others);
    tell();
  });
  window.addEventListener("pagehide", () => saving !== 0 && save());

  /** @param {QueryTab} tab @returns {boolean} whether there was room */
  function add(tab) {
    const next = withTab(desk, tab);
    if (next === null) say("query.tooMany", { most: MOST_TABS });
    else set(next);
    return next !== null;
  }

  const here = () => currentOf(desk);
  const change = (/** @type {Partial<QueryTab>} */ patch, id = here().id) => set(changed(desk, id, patch));

  return {
    tabs: () => desk.tabs,
    current: here,
    say,
    /** @param {string} [id] */
    run: (id = here().id) => runs.of(id),
    /** @param {() => void} listener */
    subscribe: (listener) => void listeners.add(listener),
    /** @param {string} id */
    select: (id) => id !== desk.current && set({ ...desk, current: id }),
    /** @param {QueryLang} [lang] */
    add: (lang = here().lang) => add(newTab({ lang })),
    /** The tab that holds exactly this comes to the front, or else a new one. @param {import("../types.js").Ask} ask @param {About} [about] */
    open({ lang, query }, { name = null, parameters, other = "" } = {}) {
      const ask = { lang, query: query.replace(/\r\n?/g, "\n") };
      const there = holding(desk, ask);
      if (!there) return add(newTab({ lang, name, parameters: parameters ?? {}, texts: { cypher: other, sparql: other, [lang]: ask.query } }));
      set(changed({ ...desk, current: there.id }, there.id, parameters ? { parameters } : {}));
      return true;
    },
    /** @param {QueryTab} tab */
    duplicate: ({ id: _, ...tab }) => add(newTab({ ...tab, touched: Date.now() })),
    /** @param {string} id */
    close(id) {
      const at = desk.tabs.findIndex((tab) => tab.id === id);
      const [tab, run] = [desk.tabs[at], runs.of(id)];
      if (!tab) return;
      set(without(desk, id));
      runs.forget(id);
      if (tab.texts.cypher.trim() + tab.texts.sparql.trim() === "") return;
      say("query.closed", {}, () => {
        if (run) runs.bringBack(id, run);
        set(withAgain(desk, tab, at));
      });
    },
    /** @param {string} id @param {string | null} name */
    rename: (id, name) => change({ name }, id),
    /** @param {string} text */
    write: (text) => text !== textOf(here()) && change({ texts: { ...here().texts, [here().lang]: text } }),
    /** What is plainly in the other language moves there, where there is nothing yet. @param {QueryLang} lang */
    speak(lang) {
      const { texts, lang: before } = here();
      if (lang === before) return;
      const moves = texts[lang].trim() === "" && languageOf(texts[before]) === lang;
      change({ lang, texts: moves ? { cypher: "", sparql: "", [lang]: texts[before] } : texts });
    },
    /** @param {string} name @param {string} value as typed; nothing where it is empty */
    give(name, value) {
      const { [name]: _, ...others } = here().parameters;
      change({ parameters: value === "" ? others : { ...others, [name]: value } });
    },
    start() {
      const tab = here();
      runs.start(tab.id, { lang: tab.lang, query: textOf(tab), parameters: parametersOf(tab).parameters });
    },
    cancel: () => runs.cancel(here().id),
  };
}
