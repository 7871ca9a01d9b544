// @ts-check
/** The query page: tabs, what can be done with a query, the editor, its parameters, what came of it, and what stands ready beside. */
import { h, replace } from "../dom.js";
import { translator } from "../i18n.js";
import { createCopyField } from "../panel/copy.js";
import { createCopies } from "./copies.js";
import { createEditor } from "./editor/editor.js";
import { createExamples } from "./examples.js";
import { thingsToTry } from "./first.js";
import { createParameters } from "./parameterrows.js";
import { parametersOf } from "./parameters.js";
import { createResults } from "./results/results.js";
import { createSide } from "./side.js";
import { createTabList, PANEL, titleOf } from "./tablist.js";
import { textOf } from "./tabs.js";
import { parametersIn } from "./text.js";
import { createTools } from "./tools.js";

/** @typedef {import("../types.js").Run} Run */

/** @param {import("../main.js").App} app @param {import("./workbench.js").Workbench} bench @param {import("./pastruns.js").PastBook} past */
export function createQueryPage(app, bench, past) {
  const { store, part } = app;
  const container = part("query");
  const title = h("h1");
  const lead = h("p", { class: "lead" });
  const examples = createExamples();
  const parameters = createParameters(bench, store);
  const field = createCopyField();
  const copies = createCopies(app, bench, field);
  const side = createSide({ bench, past, store, examples }, () => editor.focus());
  const editorBox = h("div", { class: "query-editor" });
  const resultsBox = h("div", { class: "query-results" });
  const tries = h("nav", { class: "tries query-tries" });
  const does = { run, cancel: () => bench.cancel(), format: () => editor.format(), star, link: copies.link, curl: copies.curl, clear, side: () => side.open(true) };
  const tabs = createTabList(bench, store, does);
  const tools = createTools(bench, past, store, does);
  const panel = h("div", { class: "query-panel", role: "tabpanel", id: PANEL }, tools.element, field.element, editorBox, parameters.element, tries, resultsBox);
  container.append(title, lead, h("div", { class: "query-columns" }, h("div", { class: "query-main" }, tabs.element, panel), side.element));
  const editor = createEditor(editorBox, store, { onText: bench.write, onRun: run });
  const results = createResults(resultsBox, app, { cancel: bench.cancel, again: run, place: editor.place });

  function run() {
    const tab = bench.current();
    const { missing, wrong } = parametersOf(tab);
    if (textOf(tab).trim() === "") {
      bench.say("query.nothing");
      editor.focus();
    } else if (missing.length + wrong.length > 0) {
      bench.say(missing.length > 0 ? "query.missingNames" : "query.wrongNames", { names: (missing.length > 0 ? missing : wrong).map((name) => `$${name}`).join(translator(store.get().lang)("list.and")) });
      parameters.ask(missing.length > 0 ? missing : wrong);
    } else bench.start();
  }

  function clear() {
    const { id, lang } = bench.current();
    const text = textOf(bench.current());
    put("");
    bench.say("query.cleared", {}, () => {
      bench.select(id);
      bench.speak(lang);
      if (bench.current().id === id) put(text);
    });
    editor.focus();
  }

  /** @param {string} text */
  function put(text) {
    editor.setText(text);
    bench.write(text);
  }

  function star() {
    const tab = bench.current();
    const there = past.favouriteOf(tab);
    if (there) bench.say("query.unstarred", { name: there.name }, past.unstar(there.id));
    else side.name(past.star(tab, titleOf(tab, translator(store.get().lang))));
  }

  /** What the editor and the results show now. @type {{document: string, names: string, run: Run | null | undefined, tab: string}} */
  const at = { document: "", names: "", run: undefined, tab: "" };
  /** Documents of the editor by tab. @type {Set<string>} */
  const documents = new Set();

  function showTab() {
    const tab = bench.current();
    const text = textOf(tab);
    const names = tab.lang === "cypher" ? parametersIn(text) : [];
    const document = `${tab.id} ${tab.lang}`;
    const turned = document !== at.document;
    if (turned || names.join() !== at.names) editor.show({ id: document, lang: tab.lang, text, parameters: names });
    if (editor.text() !== text) editor.setText(text);
    documents.add(document);
    Object.assign(at, { document, names: names.join() });
    showRun(bench.run(), turned);
    panel.setAttribute("aria-labelledby", `query-tab-${tab.id}`);
  }

  /** @param {Run | null} run @param {boolean} turned */
  function showRun(run, turned) {
    const tab = bench.current();
    if (run !== at.run || tab.id !== at.tab) results.show(run, { id: tab.id });
    if (run !== at.run || turned) editor.problem(run?.problem && run.ask.lang === tab.lang && run.ask.query === textOf(tab) ? run.problem : null);
    Object.assign(at, { run, tab: tab.id });
  }

  function forget() {
    const there = new Set(bench.tabs().map(({ id }) => id));
    for (const document of documents) {
      if (there.has(document.split(" ")[0])) continue;
      documents.delete(document);
      editor.forget(document);
    }
  }

  function show() {
    container.hidden = store.get().route.page !== "query";
    if (container.hidden) return;
    examples.load();
    tabs.show();
    tools.show();
    parameters.show();
    showTab();
    forget();
    showTries();
  }

  /** Until something ran. */
  function showTries() {
    tries.hidden = past.get().runs.length > 0 || bench.run() !== null || textOf(bench.current()).trim() === "";
    if (!tries.hidden && !tries.contains(document.activeElement)) replace(tries, thingsToTry(bench, examples, store, run));
  }

  function showWords() {
    const t = translator(store.get().lang);
    title.textContent = t("query.title");
    lead.textContent = t("query.lead");
    tries.setAttribute("aria-label", t("query.try"));
    side.show();
    show();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (container.hidden || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
    else if (event.key === "Escape" && bench.run()?.status === "running") bench.cancel();
    else return;
    event.preventDefault();
  }

  document.addEventListener("keydown", onKey);
  bench.subscribe(show);
  past.subscribe(show);
  examples.subscribe(show);
  store.subscribe((state) => [state.lang], showWords);
  store.subscribe((state) => [state.route.page], show);
  showWords();
  return { retry: examples.load };
}
