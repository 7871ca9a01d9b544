// @ts-check
/** What ran before and what was starred, as lists; each row puts its query into a tab. */
import { h } from "../dom.js";
import { HTML_LANG, translator } from "../i18n.js";
import { emptyState } from "../states.js";
import { hasWords } from "./past.js";
import { LANGUAGES } from "./tablist.js";
import { excerptOf, titleIn } from "./text.js";
import { howLong } from "./time.js";

/** @typedef {import("./side.js").Beside} Beside */
/** @typedef {import("../types.js").KeptQuery} KeptQuery */

/** @param {Beside} beside */
export function historyList({ bench, past, store, opened, words }) {
  const { lang } = store.get();
  const t = translator(lang);
  const { runs } = past.get();
  if (runs.length === 0) return [emptyState(lang, t("query.noHistory"), t("query.noHistoryHint"))];
  const found = runs.filter((run) => hasWords(words, [run.text, run.lang, run.failure, ...Object.values(run.parameters)]));
  const when = new Intl.DateTimeFormat(HTML_LANG[lang], { dateStyle: "medium", timeStyle: "short" });
  const clear = () => bench.say("query.historyCleared", {}, past.clear());
  return [
    h("div", { class: "query-list-head" }, h("span", { class: "quiet" }, t("query.historyCount", { count: found.length })), h("button", { class: "text-button", type: "button", "data-query": "clear-history", onclick: clear }, t("query.clearHistory"))),
    found.length === 0 ? emptyState(lang, t("query.noneFound"), t("query.noneFoundHint")) : h("ul", { class: "query-items" }, found.map((run) =>
      h("li", { class: "query-item", "data-place": run.id, "data-run": run.id },
        opener(run, bench, opened, [h("code", null, excerptOf(run.text))]),
        h("p", { class: "query-facts" }, h("span", { class: `query-lang ${run.lang}` }, LANGUAGES[run.lang]), h("span", null, when.format(run.at)),
          run.rows === null ? h("span", { class: "bad" }, run.failure || t("query.cancelled")) : h("span", null, t("query.rowsIn", { rows: t("query.rows", { count: run.rows }), time: howLong(run.millis, lang) })))))),
  ];
}

/** @param {Beside} beside */
export function favouriteList({ bench, past, store, opened, words }) {
  const { lang } = store.get();
  const t = translator(lang);
  const { favourites } = past.get();
  if (favourites.length === 0) return [emptyState(lang, t("query.noFavourites"), t("query.noFavouritesHint"))];
  const found = favourites.filter((one) => hasWords(words, [one.name, one.text, one.lang]));
  if (found.length === 0) return [emptyState(lang, t("query.noneFound"), t("query.noneFoundHint"))];
  return [h("ul", { class: "query-items" }, found.map((one) => {
    const remove = () => bench.say("query.unstarred", { name: one.name }, past.unstar(one.id));
    const name = h("input", { class: "query-name", type: "text", value: one.name, maxlength: 80, "aria-label": t("query.favouriteName"), "data-name": one.id,
      onchange: () => past.rename(one.id, name.value.trim() || titleIn(one.text) || t("query.untitled")),
      onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && name.blur() });
    return h("li", { class: "query-item", "data-place": one.id, "data-favourite": one.id }, name,
      opener(one, bench, opened, [h("code", null, excerptOf(one.text))], one.name),
      h("p", { class: "query-facts" }, h("span", { class: `query-lang ${one.lang}` }, LANGUAGES[one.lang]), h("button", { class: "text-button", type: "button", "data-query": "unstar", onclick: remove }, t("query.remove"))));
  }))];
}

/** @param {KeptQuery} query @param {import("./workbench.js").Workbench} bench @param {() => void} opened @param {Node[]} what @param {string | null} [name] */
function opener({ lang, text, parameters }, bench, opened, what, name = null) {
  return h("button", { class: "query-opener", type: "button", translate: "no", onclick: () => bench.open({ lang, query: text }, { name, parameters }) && opened() }, what);
}
