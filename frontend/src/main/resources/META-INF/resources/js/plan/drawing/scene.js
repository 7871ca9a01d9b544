// @ts-check
/** What the drawing of a plan shows: its steps, its detours beside them, its milestones as bands; of a very long plan the milestones only. Pure. */
import { layingOut } from "./layout.js";

/** @typedef {import("../../types.js").Plan} Plan */
/** @typedef {import("../../types.js").PlanConcept} PlanConcept */
/** @typedef {import("../../types.js").Milestone} Milestone */
/** @typedef {import("./layout.js").Need} Need */
/**
 * @typedef {object} Drawn
 * @property {string} id of the concept
 * @property {"step" | "detour" | "milestone"} kind
 * @property {number | null} number the place in the plan
 * @property {PlanConcept} concept
 * @property {boolean} goal
 */
/** @typedef {{topics: Drawn[], dashed: Set<string>, layout: import("./layout.js").Layout, milestones: Milestone[], whole: boolean}} Scene `dashed` are links to detours; not `whole` where the steps are too many */

/** More steps than this nobody can follow in one picture. */
export const MOST_STEPS = 300;

/** @param {Plan} plan @param {number} most boxes side by side @returns {Generator<void, Scene, void>} */
export function* planningScene(plan, most) {
  return yield* plan.steps.length > MOST_STEPS && plan.milestones.length > 0 ? milestonesOf(plan, most) : stepsOf(plan, most);
}

/** @param {Plan} plan @param {number} most @returns {Generator<void, Scene, void>} */
function* stepsOf(plan, most) {
  const { steps, links, milestones } = plan;
  const bands = milestones.length > 0 ? milestones : [{ first: 1, last: steps.length }];
  const bandOf = (/** @type {number} */ position) => bands.findIndex(({ first, last }) => position >= first && position <= last);
  const ids = new Set(steps.map(({ concept }) => concept.id));
  const inside = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const detours = [...new Map(plan.detours.filter(({ at, concept }) => ids.has(at) && !ids.has(concept.id)).map((one) => [one.concept.id, one])).values()];
  const needs = grouped(inside);
  /** @type {(Drawn & {band: number, needs: string[]})[]} */
  const topics = [
    ...steps.map(({ position, concept }) => ({
      id: concept.id, kind: /** @type {const} */ ("step"), number: position, concept, goal: plan.goals.includes(concept.id), band: bandOf(position), needs: needs.get(concept.id) ?? [],
    })),
    ...detours.map(({ at, concept }) => ({
      id: concept.id, kind: /** @type {const} */ ("detour"), number: null, concept, goal: false, band: bandOf(steps.find((step) => step.concept.id === at)?.position ?? 1), needs: [at],
    })),
  ];
  // The sort is stable: within a band the steps come first, so that detours stand where room is left.
  topics.sort((a, b) => a.band - b.band);
  const ties = detours.map(({ at, concept, because }) => ({ id: because.link, from: concept.id, to: at }));
  return { topics, dashed: new Set(ties.map(({ id }) => id)), layout: yield* layingOut(topics, [...inside, ...ties], most), milestones, whole: true };
}

/** @param {Plan} plan @param {number} most @returns {Generator<void, Scene, void>} */
function* milestonesOf({ steps, links, milestones, goals }, most) {
  /** @type {Map<string, number>} */
  const of = new Map(steps.map(({ position, concept }) => [concept.id, milestones.findIndex(({ first, last }) => position >= first && position <= last)]));
  /** @type {Map<string, Need>} */
  const ties = new Map();
  for (const link of links) {
    const [from, to] = [of.get(link.from) ?? -1, of.get(link.to) ?? -1];
    if (from > to && to >= 0) ties.set(`${from} ${to}`, { id: `${from} ${to}`, from: milestones[from].concept, to: milestones[to].concept });
  }
  const needs = grouped([...ties.values()]);
  const reached = new Map(steps.map(({ concept }) => [concept.id, concept]));
  const topics = milestones.map(({ concept, en, zh }, i) => ({
    id: concept, kind: /** @type {const} */ ("milestone"), number: i + 1, goal: goals.includes(concept), band: 0, needs: needs.get(concept) ?? [],
    concept: { area: null, difficulty: null, minutes: null, ...reached.get(concept), id: concept, en, zh },
  }));
  return { topics, dashed: new Set(), layout: yield* layingOut(topics, [...ties.values()], most), milestones: [], whole: false };
}

/** What each needs. @param {{from: string, to: string}[]} links */
function grouped(links) {
  /** @type {Map<string, string[]>} */
  const needs = new Map();
  for (const { from, to } of links) needs.set(from, [...(needs.get(from) ?? []), to]);
  return needs;
}
