// @ts-check
/** The chain of a step: all that it needs within the plan, and the way on from it to a goal. Pure. */

/** @typedef {import("../types.js").Plan} Plan */
/** @typedef {{topics: Set<string>, links: Set<string>}} Chain ids */

/**
 * Nothing where the plan has no such topic. What is needed is followed along all links between steps, the way on along the
 * one link of each step that says why it is there.
 * @param {Plan} plan
 * @param {string | null} id of a step or of a detour
 * @returns {Chain}
 */
export function chainOf(plan, id) {
  /** @type {Chain} */
  const chain = { topics: new Set(), links: new Set() };
  const steps = new Map(plan.steps.map((step) => [step.concept.id, step]));
  const detour = plan.detours.find(({ concept }) => concept.id === id);
  if (id === null || (!steps.has(id) && !detour)) return chain;
  chain.topics.add(id);
  if (detour) chain.links.add(detour.because.link);
  needs(plan, detour ? detour.at : id, chain);
  for (let at = steps.get(id), left = steps.size; at?.because && left > 0; left--) {
    chain.links.add(at.because.link);
    at = steps.get(neededFor(at.because.link));
    if (at) chain.topics.add(at.concept.id);
  }
  return chain;
}

/** Which topic a step is there for. @param {string} link the id of the link that says why, `<from>--requires--<to>` */
export const neededFor = (link) => link.split("--")[0];

/** @param {Plan} plan @param {string} start @param {Chain} chain */
function needs({ links }, start, chain) {
  /** @type {Map<string, import("../types.js").GraphLink[]>} */
  const below = new Map();
  for (const link of links) below.set(link.from, [...(below.get(link.from) ?? []), link]);
  const open = [start];
  chain.topics.add(start);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const link of below.get(id) ?? []) {
      chain.links.add(link.id);
      if (chain.topics.has(link.to)) continue;
      chain.topics.add(link.to);
      open.push(link.to);
    }
  }
}
