// @ts-check
/** Makes the file of a plan that somebody asked for and hands it to the browser. Loaded when it is asked for. */
import { save } from "../../export/save.js";
import { nameOf } from "../../i18n.js";
import { createAnswers } from "../../questions/answers.js";
import { ankiOf, deckOf } from "./anki.js";
import { calendarOf } from "./calendar.js";
import { cardsOf } from "./cards.js";
import { jsonOf } from "./json.js";
import { markdownOf } from "./markdown.js";
import { questionsOf, takenFrom } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("../../types.js").Store} Store */
/** @typedef {"markdown" | "json" | "calendar" | "anki"} Format */

/** @type {Record<Format, {ending: string, type: string, make(taken: Taken, store: Store): string | Promise<string>}>} */
const FORMATS = {
  markdown: { ending: ".md", type: "text/markdown", make: markdownOf },
  json: { ending: ".json", type: "application/json", make: jsonOf },
  calendar: { ending: ".ics", type: "text/calendar", make: calendarOf },
  anki: { ending: "-anki.txt", type: "text/plain", make: anki },
};

/** The answer to a question did not come. */
export class AnswerMissing extends Error {}

/** @param {Format} format @param {Store} store whose plan has steps @returns {Promise<string>} the file's name */
export async function take(format, store) {
  const { ending, type, make } = FORMATS[format];
  const taken = takenFrom(store.get(), location.origin, new Date());
  const made = await make(taken, store);
  save(new Blob([made], { type: `${type};charset=utf-8` }), taken.name + ending);
  return taken.name + ending;
}

/** Answers that came once are kept, so that asking again asks for the missing ones only. @param {Taken} taken @param {Store} store */
async function anki(taken, store) {
  const questions = questionsOf(taken.plan);
  await createAnswers(store).askAll(questions.map(({ id }) => id));
  const { answers } = store.get();
  const whole = questions.map((question) => {
    const { value, status } = answers.get(question.id) ?? { value: null, status: "idle" };
    if (value === null || status !== "ready") throw new AnswerMissing(nameOf(question, taken.lang));
    return value;
  });
  return ankiOf(await cardsOf(whole, taken), deckOf(taken.goals));
}
