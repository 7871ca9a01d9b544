// @ts-check
/** The place of a problem: a mark under the word that stands there, and what is wrong in a line below. An edit takes both away. */
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";
import { h } from "../../dom.js";

/** @typedef {import("@codemirror/state").Text} Text */
/** @typedef {{line: number, column: number, message: string}} Mark line and column from 1 */

/** @type {import("@codemirror/state").StateEffectType<Mark | null>} */
export const setMark = StateEffect.define();

class Message extends WidgetType {
  /** @param {string} text */
  constructor(text) {
    super();
    this.text = text;
  }

  /** @override @param {Message} other */
  eq(other) {
    return other.text === this.text;
  }

  /** @override */
  toDOM() {
    return h("div", { class: "editor-problem", "data-editor": "problem" }, h("p", { dir: "auto" }, this.text));
  }
}

/** @type {StateField<import("@codemirror/view").DecorationSet>} */
const marks = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    const told = transaction.effects.find((effect) => effect.is(setMark));
    if (told) return told.value === null ? Decoration.none : decorations(transaction.state.doc, told.value);
    return transaction.docChanged ? Decoration.none : shown;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const problemMark = [marks];

/** @param {Text} doc @param {Mark} mark */
function decorations(doc, mark) {
  const { from, to } = wordAt(doc, offsetOf(doc, mark));
  const message = Decoration.widget({ widget: new Message(mark.message), block: true, side: 1 }).range(doc.lineAt(from).to);
  const under = Decoration.mark({ class: "editor-wrong", attributes: { "aria-invalid": "true" } });
  return Decoration.set(from === to ? [message] : [under.range(from, to), message], true);
}

/** @param {Text} doc @param {import("../../types.js").Place} place brought into the text where it lies outside */
export function offsetOf(doc, { line, column }) {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(from + Math.max(column - 1, 0), to);
}

/** The word that begins at a place or holds it; else one character, the last of the line at its end. @param {Text} doc @param {number} at */
function wordAt(doc, at) {
  const { from, to, text } = doc.lineAt(at);
  const column = Math.max(Math.min(at - from, text.length - 1), 0);
  const behind = /^[\p{L}\p{N}_$?]+/u.exec(text.slice(column))?.[0].length ?? 0;
  const before = behind === 0 ? 0 : (/[\p{L}\p{N}_$?]+$/u.exec(text.slice(0, column))?.[0].length ?? 0);
  return { from: from + column - before, to: Math.min(from + column + Math.max(behind, 1), to) };
}
