// @ts-check
/** The keys of the editor. Tab moves on, as everywhere on a page, unless there is a completion to take. */
import { acceptCompletion, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap } from "@codemirror/commands";

/** @type {readonly import("@codemirror/view").KeyBinding[]} */
export const KEYS = [...closeBracketsKeymap, ...completionKeymap, { key: "Tab", run: acceptCompletion }, ...historyKeymap, ...defaultKeymap];
