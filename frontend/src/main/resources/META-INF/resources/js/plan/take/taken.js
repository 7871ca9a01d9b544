// @ts-check
/** What is taken away of a plan: the plan as the server answered it, what it was asked for, and how files and topics are called. Pure. */
import { dayOf } from "../../export/taken.js";
import { duration, nameOf, otherName, translator } from "../../i18n.js";
import { href, topicHref } from "../../router.js";
import { topicNamed } from "../../topics.js";

/** @typedef {import("../../types.js").Plan} Plan */
/** @typedef {import("../../types.js").State} State */
/** @typedef {import("../../types.js").TopicName} TopicName */
/**
 * @typedef {object} Taken
 * @property {Plan} plan
 * @property {import("../../types.js").PlanWish} wish
 * @property {import("../../types.js").Lang} lang
 * @property {boolean} both whether names and questions stand in both languages
 * @property {string} goals their names
 * @property {string} title
 * @property {string} summary how many steps, and how long they take
 * @property {string} origin
 * @property {string} address of the plan with what it takes as known, in full
 * @property {string} date as in 2026-03-04
 * @property {Date} now
 * @property {string} name what the files are called, without their ending
 * @property {(id: string) => string} called what a topic is called in the language of the page
 */

/** As many goals are named; of more the rest is counted. */
const NAMED = 3;

/** @param {State} state whose plan has steps @param {string} origin of the application @param {Date} now @returns {Taken} */
export function takenFrom(state, origin, now) {
  const { lang, both, route } = state;
  const plan = /** @type {Plan} */ (state.plan.value);
  const { goals, rejected, from, pace, deadline, detours } = route;
  const known = [...new Set([...route.known, ...plan.listedKnown])];
  const t = translator(lang);
  /** @type {Map<string, TopicName>} */
  const names = new Map(plan.steps.map(({ concept }) => [concept.id, concept]));
  const called = (/** @type {string} */ id) => nameOf(names.get(id) ?? topicNamed(state, id), lang);
  const wanted = plan.goals.slice(0, NAMED).map(called).join(t("list.and"));
  const more = plan.goals.length - NAMED;
  const named = more > 0 ? t("take.andMore", { goals: wanted, count: more }) : wanted;
  return {
    plan, lang, both, origin, now, called,
    wish: { goals, known, rejected, from, pace, deadline, detours },
    goals: named, title: t("take.title", { goals: named }),
    summary: t("plan.summary", { count: plan.steps.length, time: duration(plan.minutes, t) }),
    address: origin + href({ ...route, known }), date: dayOf(now),
    name: `trailgraph-plan-${plan.goals[0] ?? "plan"}`,
  };
}

/** Where a topic is, in full. @param {Taken} taken @param {import("../../types.js").Kind} kind @param {string} id */
export const addressOf = ({ origin }, kind, id) => origin + topicHref(kind, id);

/** The name in the other language too, where both are wanted and it says something else. @param {Taken} taken @param {TopicName} topic @returns {string[]} */
export function namesOf({ lang, both }, topic) {
  const other = both ? otherName(topic, lang) : null;
  return [nameOf(topic, lang), ...(other === null ? [] : [other])];
}

/** Every question of the plan, once. @param {Plan} plan @returns {TopicName[]} */
export const questionsOf = ({ steps }) => [...new Map(steps.flatMap(({ questions }) => questions.map((one) => /** @type {const} */ ([one.id, one])))).values()];
