// @ts-check
/** Taking a query away: as a link that puts it into an editor, and as a call that runs it. */
import { translator } from "../i18n.js";
import { copyText } from "../panel/copy.js";
import { cypherCall, sparqlCall } from "../panel/queries.js";
import { askOf } from "./link.js";
import { parametersOf } from "./parameters.js";

/** @typedef {import("../types.js").QueryTab} QueryTab */

/** @param {QueryTab} tab @param {string} origin */
export function callOf(tab, origin) {
  return tab.lang === "cypher" ? cypherCall(tab.texts.cypher, origin, parametersOf(tab).parameters) : sparqlCall(tab.texts.sparql, origin);
}

/** @param {import("../main.js").App} app @param {import("./workbench.js").Workbench} bench @param {ReturnType<typeof import("../panel/copy.js").createCopyField>} field */
export function createCopies({ store, router }, bench, field) {
  /** @param {string} text @param {import("../i18n.js").Key} done */
  async function copy(text, done) {
    if (await copyText(text)) store.set({ notice: { text: translator(store.get().lang)(done) } });
    else field.offer(text, store.get().lang);
  }
  return {
    link() {
      const ask = askOf(bench.current());
      if (ask === null) return bench.say("query.tooLong");
      copy(router.shared({ ...store.get().route, ask }), "panel.copied");
    },
    curl: () => copy(callOf(bench.current(), location.origin), "query.callCopied"),
  };
}
