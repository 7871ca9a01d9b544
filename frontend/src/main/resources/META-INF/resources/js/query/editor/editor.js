// @ts-check
/** The editor of a query: one view, and a document for each tab with its own undo history, selection and place. */
import { autocompletion, closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { Annotation, Compartment, EditorState } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { translator } from "../../i18n.js";
import { completeIn } from "./complete.js";
import { formatted } from "./format.js";
import { KEYS } from "./keys.js";
import { knownSchema } from "./known.js";
import { LANGUAGES } from "./language.js";
import { offsetOf, problemMark, setMark } from "./mark.js";

/** @typedef {import("../../types.js").QueryLang} QueryLang */
/** @typedef {{id: string, lang: QueryLang, text: string, parameters: string[]}} Shown */
/** @typedef {{state: EditorState, lang: QueryLang, scroll: import("@codemirror/state").StateEffect<unknown>}} Left */

/** A change that the page makes and knows of. @type {import("@codemirror/state").AnnotationType<boolean>} */
const ours = Annotation.define();

/**
 * @param {HTMLElement} container @param {import("../../types.js").Store} store
 * @param {{onText(text: string): void, onRun(): void}} told
 */
export function createEditor(container, store, { onText, onRun }) {
  const wording = new Compartment();
  /** @type {Map<string, Left>} */
  const left = new Map();
  /** @type {Shown} */
  let shown = { id: "", lang: "cypher", text: "", parameters: [] };
  const view = new EditorView({ parent: container });
  container.dataset.query = "editor";
  container.classList.add("editor");

  const words = () => {
    const { lang } = store.get();
    const t = translator(lang);
    return [
      EditorState.phrases.of({ Completions: t("editor.completions"), "Selection deleted": t("editor.deleted"), "Control character": t("editor.control") }), placeholder(t(`editor.empty.${shown.lang}`)),
      EditorView.contentAttributes.of({ "aria-label": t(`editor.label.${shown.lang}`), "aria-description": t("editor.hint"), "data-editor": shown.lang, autocapitalize: "off" }),
    ];
  };
  const begin = (/** @type {Shown} */ { lang, text }) => EditorState.create({
    doc: text,
    extensions: [
      keymap.of([
        { key: "Ctrl-Enter", mac: "Mod-Enter", preventDefault: true, run: () => (onRun(), true) },
        { key: "Mod-Shift-f", preventDefault: true, run: () => (format(), true) },
        ...KEYS,
      ]),
      history(), lineNumbers(), highlightSpecialChars(), bracketMatching(), closeBrackets(), EditorView.lineWrapping, indentUnit.of("  "), problemMark, LANGUAGES[lang],
      autocompletion({ override: [completeIn(lang, store, () => shown.parameters)], icons: false, maxRenderedOptions: 60, optionClass: ({ type }) => `option-${type}` }),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        if (docChanged && !transactions.some((one) => one.annotation(ours))) onText(state.doc.toString());
      }),
      wording.of(words()),
    ],
  });

  /** @param {string} text @param {boolean} [byPerson] */
  function change(text, byPerson = false) {
    const { from, to, insert } = difference(view.state.doc.toString(), text);
    if (from === to && insert === "") return;
    view.dispatch({ changes: { from, to, insert }, annotations: byPerson ? [] : [ours.of(true)], userEvent: "input.replace", scrollIntoView: true });
  }
  const setText = (/** @type {string} */ text) => change(text);
  const format = () => change(formatted(shown.lang, view.state.doc.toString()), true);

  store.subscribe((state) => [state.lang], () => view.dispatch({ effects: wording.reconfigure(words()) }));

  return {
    /** Changes to the document of a tab. @param {Shown} tab */
    show(tab) {
      knownSchema();
      if (shown.id !== tab.id || shown.lang !== tab.lang) {
        if (shown.id !== "") left.set(shown.id, { state: view.state, lang: shown.lang, scroll: view.scrollSnapshot() });
        const was = left.get(tab.id);
        shown = tab;
        view.setState(was?.lang === tab.lang ? was.state : begin(tab));
        view.dispatch({ effects: [wording.reconfigure(words()), ...(was?.lang === tab.lang ? [was.scroll] : [])] });
      }
      shown = tab;
      setText(tab.text);
    },
    /** Marks where it is, if it says so. @param {import("../../types.js").Problem | null} problem */
    problem(problem) {
      const place = problem?.place;
      const message = problem?.detail || problem?.title || "";
      view.dispatch({ effects: setMark.of(place ? { ...place, message } : null) });
    },
    /** Leads to a place. @param {import("../../types.js").Place} place */
    place(place) {
      view.dispatch({ selection: { anchor: offsetOf(view.state.doc, place) }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    format,
    text: () => view.state.doc.toString(),
    /** Drops what is kept of a tab. @param {string} id */
    forget: (id) => void left.delete(id),
    /** One change, which undo takes back. */
    setText,
  };
}

/** The piece in which two texts differ, so that the rest keeps its selection. @param {string} before @param {string} after */
function difference(before, after) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
