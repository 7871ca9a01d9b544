// @ts-check
/** A row for each parameter of the query, with its value as it is typed and what it is taken for. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { kindOf, readValue } from "./parameters.js";
import { parametersIn } from "./text.js";

/** @param {import("./workbench.js").Workbench} bench @param {import("../types.js").Store} store */
export function createParameters(bench, store) {
  const element = h("section", { class: "query-parameters", hidden: true, "aria-labelledby": "query-parameters-title" });
  /** Whether what is missing was asked for. */
  let asked = false;
  let shown = "";

  function show() {
    const { lang } = store.get();
    const tab = bench.current();
    const names = tab.lang === "cypher" ? parametersIn(tab.texts.cypher) : [];
    element.hidden = names.length === 0;
    const now = JSON.stringify([lang, tab.id, names]);
    if (now !== shown) {
      asked &&= shown.startsWith(JSON.stringify([lang, tab.id]).slice(0, -1));
      shown = now;
      build(names);
    }
    for (const name of names) say(name, tab.parameters[name] ?? "");
  }

  /** @param {string[]} names */
  function build(names) {
    const t = translator(store.get().lang);
    const focused = element.contains(document.activeElement) ? document.activeElement?.getAttribute("data-parameter") : null;
    replace(element, h("h2", { id: "query-parameters-title" }, t("query.parameters")), h("p", { class: "quiet" }, t("query.parametersHint")),
      h("div", { class: "query-values" }, names.map((name, i) => {
        const id = `query-parameter-${i}`;
        return h("div", { class: "query-value" }, h("label", { for: id }, `$${name}`),
          h("input", { id, type: "text", "data-parameter": name, autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-describedby": `${id}-is`, oninput: (/** @type {Event} */ event) => bench.give(name, /** @type {HTMLInputElement} */ (event.target).value) }),
          h("span", { class: "query-kind", id: `${id}-is` }));
      })));
    if (focused !== null) field(focused)?.focus();
  }

  const field = (/** @type {string | null | undefined} */ name) => [.../** @type {NodeListOf<HTMLInputElement>} */ (element.querySelectorAll("[data-parameter]"))].find((one) => one.dataset.parameter === name);

  /** @param {string} name @param {string} typed */
  function say(name, typed) {
    const input = field(name);
    if (!input) return;
    const t = translator(store.get().lang);
    const read = readValue(typed);
    const bad = "wrong" in read || ("missing" in read && asked);
    if (input.value !== typed) input.value = typed;
    input.setAttribute("aria-invalid", String(bad));
    const is = /** @type {HTMLElement} */ (input.nextElementSibling);
    is.classList.toggle("bad", bad);
    is.textContent = "wrong" in read ? t("query.wrongJson") : "missing" in read ? (asked ? t("query.missing") : t("query.value")) : t(`query.is.${kindOf(read.value)}`);
  }

  return {
    element, show,
    /** Says which values a query cannot run without. @param {string[]} names */
    ask(names) {
      asked = true;
      show();
      field(names[0])?.focus();
    },
  };
}
