// @ts-check
import { chainOf } from "/js/plan/chain.js";
import { somePlan } from "./someplan.js";
import { equal, test, that } from "./testing.js";

test("the chain of a step is all that it needs, and the way on from it to the goal", () => {
  const plan = somePlan();
  const { topics, links } = chainOf(plan, "c4");
  equal([...topics].sort(), plan.steps.map(({ concept }) => concept.id).sort());
  equal(links.size, plan.links.length);
  const branch = somePlan({ links: plan.links.filter(({ id }) => id !== "c4--requires--c3") });
  equal([...chainOf(branch, "c4").topics].sort(), ["c0", "c10", "c11", "c4", "c5", "c6", "c7", "c8", "c9"]);
  that(!chainOf(branch, "c4").links.has("c2--requires--c1"), "not what it does not need");
});

test("a detour's chain is the link to it and what its step needs", () => {
  const because = { link: "d--comparedWith--c2", en: "They differ.", zh: null };
  const detours = [{ at: "c2", concept: { id: "d", en: "D", zh: null, area: null, difficulty: null, minutes: null }, type: /** @type {const} */ ("comparedWith"), because }];
  const { topics, links } = chainOf(somePlan({ detours }), "d");
  equal([[...topics].sort(), [...links].sort()], [["c0", "c1", "c2", "d"], ["c1--requires--c0", "c2--requires--c1", "d--comparedWith--c2"]]);
});

test("nothing lights for no step, nor for one that the plan has not", () => {
  equal([chainOf(somePlan(), null), chainOf(somePlan(), "nowhere")].map(({ topics, links }) => topics.size + links.size), [0, 0]);
});

test("reasons that go round in a circle end", () => {
  const plan = somePlan();
  const steps = plan.steps.map((step, i) => (i === 11 ? { ...step, because: { link: "c4--requires--c11", en: "Round", zh: null } } : step));
  equal(chainOf({ ...plan, steps }, "c9").topics.size, 12);
});
