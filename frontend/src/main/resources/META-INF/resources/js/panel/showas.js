// @ts-check
/** The topic as text that gives the same: as a query in Cypher and in SPARQL, and what the linked data says of it in Turtle. */
import { asProblem, turtle } from "../api.js";
import { h, replace } from "../dom.js";
import { nameOf, translator } from "../i18n.js";
import { loadingState, problemState } from "../states.js";
import { askLinks } from "./ask.js";
import { copyText, selectText } from "./copy.js";
import { section } from "./parts.js";
import { cypherCall, cypherOfTopic, sparqlCall, sparqlOfTopic, turtleCall, turtlePath } from "./queries.js";

/** @typedef {import("../types.js").Topic} Topic */
/** @typedef {import("../types.js").State} State */
/** @typedef {import("./memory.js").Memory} Memory */
/** @typedef {import("./memory.js").Form} Form */

/** @type {Record<Form, string>} */
const FORMS = { cypher: "Cypher", sparql: "SPARQL", turtle: "Turtle" };

/** @param {Topic} topic @param {State} state @param {Memory} memory */
export function showAs(topic, state, memory) {
  const t = translator(state.lang);
  const shown = h("div", { class: "shown-as", id: "shown-as", "data-place": "text" });
  const buttons = /** @type {Form[]} */ (Object.keys(FORMS)).map((form) => ({
    form,
    button: h("button", { class: "button small", type: "button", "data-as": form, "aria-controls": "shown-as", onclick: () => choose(form) }, FORMS[form]),
  }));
  function choose(/** @type {Form} */ form) {
    memory.as = memory.as === form ? null : form;
    show();
  }
  function show() {
    for (const { form, button } of buttons) button.setAttribute("aria-expanded", String(form === memory.as));
    shown.hidden = memory.as === null;
    if (memory.as !== null) fill(shown, memory.as, topic, state, memory);
  }
  show();
  return section("as", t("reading.showAs"), h("div", { class: "actions" }, buttons.map(({ button }) => button)), shown,
    askLinks(nameOf(topic, state.lang), { cypher: cypherOfTopic(topic.id), sparql: sparqlOfTopic(topic.id) }, state.lang));
}

/** @param {HTMLElement} shown @param {Form} form @param {Topic} topic @param {State} state @param {Memory} memory */
function fill(shown, form, topic, state, memory) {
  const { kind, id } = topic;
  const block = (/** @type {string} */ text, /** @type {string} */ call) => replace(shown, textBlock(form, text, call, state));
  if (form === "cypher") return block(cypherOfTopic(id), cypherCall(cypherOfTopic(id), location.origin));
  if (form === "sparql") return block(sparqlOfTopic(id), sparqlCall(sparqlOfTopic(id), location.origin));
  const path = turtlePath(kind, id);
  const call = turtleCall(path, location.origin);
  if (memory.turtle !== null) return block(memory.turtle, call);
  replace(shown, loadingState(state.lang));
  turtle(path).then((text) => {
    memory.turtle = text;
    if (memory.as === form) block(text, call);
  }, (error) => {
    if (memory.as === form) replace(shown, problemState(state.lang, asProblem(error), () => fill(shown, form, topic, state, memory)));
  });
}

/** @param {Form} form @param {string} text @param {string} call @param {State} state */
function textBlock(form, text, call, { lang }) {
  const t = translator(lang);
  const code = h("code", { translate: "no" }, text);
  const pre = h("pre", { class: "code", tabindex: "0", role: "region", lang: "en", dir: "ltr", "aria-label": t("reading.as", { form: FORMS[form] }) }, code);
  const said = h("span", { class: "quiet", role: "status" });
  const copy = async (/** @type {string} */ what) => {
    if (await copyText(what)) return void (said.textContent = t("reading.copied"));
    code.textContent = what;
    selectText(pre);
    said.textContent = t("reading.copyByHand");
  };
  return [
    h("p", { class: "quiet" }, t(`reading.about.${form}`)), pre,
    h("div", { class: "actions" },
      h("button", { class: "button small", type: "button", "data-copy": "text", onclick: () => copy(text) }, t("reading.copy")),
      h("button", { class: "button small", type: "button", "data-copy": "call", onclick: () => copy(call) }, t("reading.copyCall")), said),
  ];
}
