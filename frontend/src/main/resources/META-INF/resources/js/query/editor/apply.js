// @ts-check
/** How a completion goes into the text where it is more than a word. */
import { pickedCompletion, startCompletion } from "@codemirror/autocomplete";
import { declaration } from "./sparqlwants.js";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */
/** @typedef {import("@codemirror/view").EditorView} EditorView */

/** A function with its parentheses, and the cursor between them. @param {EditorView} view @param {Completion} completion @param {number} from @param {number} to */
export function applyCall(view, completion, from, to) {
  const insert = view.state.sliceDoc(to, to + 1) === "(" ? completion.label : `${completion.label}()`;
  view.dispatch({
    changes: { from, to, insert }, selection: { anchor: from + completion.label.length + 1 },
    userEvent: "input.complete", annotations: pickedCompletion.of(completion), scrollIntoView: true,
  });
}

/**
 * A name, together with the line that declares its prefix where the query has none.
 * @param {string} prefix @param {string} iri @param {string} name @param {number} [before] how much of the name stands before the place already
 * @returns {(view: EditorView, completion: Completion, from: number, to: number) => void}
 */
export const applyPrefixed = (prefix, iri, name, before = 0) => (view, completion, from, to) => {
  const line = declaration(view.state.doc.toString(), prefix, iri);
  const begin = from - before;
  view.dispatch({
    changes: [...(line ? [line] : []), { from: begin, to, insert: name }], selection: { anchor: begin + name.length + (line?.insert.length ?? 0) },
    userEvent: "input.complete", annotations: pickedCompletion.of(completion), scrollIntoView: true,
  });
  if (name.endsWith(":")) startCompletion(view);
};
