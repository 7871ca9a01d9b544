// @ts-check
/** A plan as a checklist in Markdown, as GitHub and most notebooks read it: a heading for each milestone, a box for each step. Pure. */
import { duration, pick, translator } from "../../i18n.js";
import { neededFor } from "../chain.js";
import { inline, literal } from "./plain.js";
import { addressOf, namesOf } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("../../types.js").PlanStep} PlanStep */

/** @param {Taken} taken */
export function markdownOf(taken) {
  const { plan, title, summary } = taken;
  const groups = plan.milestones.length > 0 ? plan.milestones : [{ en: null, zh: null, first: 1, last: plan.steps.length }];
  const lines = [`# ${literal(title)}`, "", literal(summary), ""];
  groups.forEach(({ first, last, ...milestone }, i) => {
    const name = pick(milestone, taken.lang)?.text;
    if (name) lines.push(`## ${literal(translator(taken.lang)("plan.milestone", { number: i + 1, name }))}`, "");
    for (const step of plan.steps) if (step.position >= first && step.position <= last) lines.push(...stepLines(step, taken));
    lines.push("");
  });
  lines.push(`Trailgraph · <${taken.address}> · ${taken.date}`, "");
  return lines.join("\n");
}

/** @param {PlanStep} step @param {Taken} taken */
function stepLines({ position, concept, because, questions }, taken) {
  const t = translator(taken.lang);
  const time = concept.minutes === null ? "" : ` · ${duration(concept.minutes, t)}`;
  const reason = pick(because, taken.lang)?.text;
  return [
    `- [ ] ${position}. ${link(addressOf(taken, "concept", concept.id), namesOf(taken, concept))}${time}`,
    ...(because && reason ? [`  - ${literal(t("plan.neededFor", { topic: taken.called(neededFor(because.link)) }))} ${inline(reason, taken.origin)}`] : []),
    ...questions.map((question) => `  - [ ] ${link(addressOf(taken, "question", question.id), namesOf(taken, question))}`),
  ];
}

/** @param {string} address @param {string[]} names the first of them leads there */
const link = (address, [name, ...others]) => [`[${literal(name)}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`, ...others.map(literal)].join(" · ");
