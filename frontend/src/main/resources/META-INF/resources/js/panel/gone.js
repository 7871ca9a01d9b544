// @ts-check
/** What a link to a topic that is not there (any more) shows: that it is so, what is near, and where to search. */
import { h } from "../dom.js";
import { translator } from "../i18n.js";
import { SearchBox } from "../search/box.js";
import { topicLink } from "../topics.js";

/** @param {import("../types.js").Store} store @param {(hit: import("../types.js").SearchHit) => void} pick */
export function createGone(store, pick) {
  /** @type {SearchBox | null} */
  let search = null;
  /** @param {import("../types.js").State} state */
  return (state) => {
    const t = translator(state.lang);
    search ??= new SearchBox(store, { pick });
    return h("div", { class: "state gone" },
      h("div", { role: "alert" }, h("h2", { class: "state-title", id: "panel-title", tabindex: "-1" }, t("problem.gone")), h("p", null, t("reading.goneHint", { id: state.route.id ?? "" }))),
      state.near.length > 0 && h("section", { class: "part" }, h("h3", null, t("reading.near")), h("ul", { class: "question-links" }, state.near.map((hit) =>
        h("li", null, h("span", { class: `kind ${hit.kind}` }, t(`kind.${hit.kind}`)), " ", topicLink(hit, hit.kind, state, true))))),
      search.element, h("a", { class: "button", href: "/" }, t("app.home")));
  };
}
