// @ts-check
/** A plan with names, reasons and answers that no file should come apart by, for the tests of what draws plans and takes them away. */
import { NOWHERE } from "/js/router.js";
import { initialState, ready } from "/js/store.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Plan} Plan */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").State} State */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Question} Question */

export const ORIGIN = "http://localhost:8080";
export const NOW = new Date(Date.UTC(2026, 2, 4, 5, 6, 7));

export const HOSTILE = [
  "<script>alert(1)</script>", "![x](https://evil.example/x.png)", "[y](javascript:alert(2))", "two\nlines\r\nand a\ttab; a, comma \\ back", "**not bold** `nor code` _x_ #tag ~~z~~",
  "BEGIN:VEVENT\r\nSUMMARY:injected", "say \"hi\" & <b>", "卷积神经网络".repeat(12), "👩‍🔬 emoji 🧪".repeat(6), "www.evil.example http://evil.example a@evil.example", "\u202Eright to left", "$x_1$ | a | b |",
];

/** Every concept requires the one before it, and the fifth the first one too. @param {Partial<Plan>} [patch] @returns {Plan} */
export function somePlan(patch) {
  const id = (/** @type {number} */ i) => `c${i}`;
  const link = (/** @type {number} */ from, /** @type {number} */ to) => ({ id: `c${from}--requires--c${to}`, type: /** @type {const} */ ("requires"), from: id(from), to: id(to) });
  const last = HOSTILE.length - 1;
  return {
    goals: [id(last)], knownGoals: [], listedKnown: ["known-one"], assumedKnown: [], minutes: 300, unordered: [], tooFar: null, topics: [], schedule: null, detours: [],
    milestones: [{ concept: id(5), en: HOSTILE[0], zh: "第一阶段", first: 1, last: 6 }, { concept: id(last), en: "All", zh: null, first: 7, last: last + 1 }],
    steps: HOSTILE.map((name, i) => ({
      position: i + 1, concept: { id: id(i), en: name, zh: i % 2 ? `${name}（中）` : null, area: i < 6 ? "one" : null, difficulty: 2, minutes: i === 2 ? null : 25 },
      because: i < last ? { link: link(i + 1, i).id, en: `Since ${HOSTILE[last - i]}`, zh: "因为" } : null, fromPrevious: null,
      questions: i === 3 ? [] : [{ id: `q${i % 4}`, en: `Why ${name}?`, zh: i % 2 ? "为什么？" : null }],
    })),
    links: [...HOSTILE.slice(1).map((_, i) => link(i + 1, i)), link(4, 0)],
    ...patch,
  };
}

/** @param {Plan} plan @param {Partial<State>} [patch] @returns {State} */
export function stateWith(plan, patch) {
  const route = { ...NOWHERE, page: /** @type {const} */ ("plan"), goals: plan.goals, known: ["said-known"], pace: 30 };
  return { ...initialState({ route, lang: "en", theme: "light", both: false, known: new Set() }), plan: ready(plan), ...patch };
}

/** @param {Partial<Question>} patch @returns {Question} */
export const someQuestion = (patch) => ({
  id: "q0", kind: "question", en: "Why?", zh: "为什么？", answer: { en: "Because.", zh: "因为。" }, keyPoints: { en: [], zh: [] }, mistakes: { en: [], zh: [] },
  form: "explain", difficulty: 3, area: "one", concepts: [], leadsTo: [], sources: [], bank: null, position: null, origin: "seed", foreignId: null, ...patch,
});
