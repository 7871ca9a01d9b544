// @ts-check
/** How much time there is: minutes a day and a deadline, and what follows from them. */
import { h, replace } from "../dom.js";
import { HTML_LANG, duration, translator } from "../i18n.js";
import { nameById } from "../topics.js";
import { PACE } from "./address.js";
import { today } from "./load.js";

/** @typedef {import("../types.js").State} State */
/** @typedef {import("../types.js").Schedule} Schedule */
/** @typedef {import("./changes.js").Changes} Changes */

/** @param {Changes} changes */
export function createDays(changes) {
  const pace = h("input", { type: "number", id: "plan-pace", min: PACE.least, max: PACE.most, step: 5, inputmode: "numeric", onchange: () => pace.checkValidity() ? changes.wish({ pace: pace.valueAsNumber || null }) : pace.reportValidity() });
  const deadline = h("input", { type: "date", id: "plan-deadline", onchange: () => deadline.checkValidity() ? changes.wish({ deadline: deadline.value || null }) : deadline.reportValidity() });
  const detours = h("input", { type: "checkbox", id: "plan-detours", onchange: () => changes.wish({ detours: detours.checked }) });
  const paceLabel = h("label", { for: pace.id });
  const deadlineLabel = h("label", { for: deadline.id });
  const detoursLabel = h("label", { for: detours.id });
  const element = h("form", { class: "plan-days", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    h("div", null, paceLabel, pace), h("div", null, deadlineLabel, deadline), h("div", { class: "check" }, detours, detoursLabel));

  /** @param {State} state */
  function show({ lang, route }) {
    const t = translator(lang);
    paceLabel.textContent = t("plan.pace");
    deadlineLabel.textContent = t("plan.deadline");
    detoursLabel.textContent = t("plan.detours");
    detoursLabel.title = t("plan.detoursHint");
    element.hidden = route.goals.length === 0;
    pace.value = route.pace === null ? "" : String(route.pace);
    deadline.min = today();
    deadline.value = route.deadline ?? "";
    detours.checked = route.detours;
  }
  return { element, show };
}

/** @param {string} date as 2026-12-31 @param {import("../types.js").Lang} lang */
export const day = (date, lang) => new Intl.DateTimeFormat(HTML_LANG[lang], { weekday: "short", day: "numeric", month: "short", timeZone: "UTC", ...(date.slice(0, 4) === today().slice(0, 4) ? {} : { year: "numeric" }) }).format(new Date(`${date}T00:00:00Z`));

/** What the schedule comes to, and what to leave out where it does not hold. @param {State} state @param {Schedule} schedule @param {Changes} changes */
export function scheduleText(state, schedule, changes) {
  const { lang } = state;
  const t = translator(lang);
  const { pace, finish, days, deadline, paceNeeded, fits, drop, unestimated } = schedule;
  const box = h("section", { class: fits ? "schedule late" : "schedule", "aria-label": t("plan.days") });
  if (fits) {
    replace(box,
      h("p", { class: "schedule-head" }, t("plan.late", { deadline: day(/** @type {string} */ (deadline), lang), minutes: paceNeeded ?? 0, finish: day(finish, lang) })),
      h("p", null, t("plan.fits", { count: fits.steps }), fits.goals.length > 0 && ` ${t("plan.fitsGoals", { goals: fits.goals.map((id) => nameById(state, id)).join(t("list.and")) })}`),
      drop.length > 0 && h("div", { class: "drops" }, h("p", null, t("plan.dropFirst")), h("ol", null, drop.map(({ goal, steps, minutes }) => h("li", null, nameById(state, goal), " ",
        h("span", { class: "quiet" }, t("plan.saves", { count: steps, time: duration(minutes, t) })), " ",
        h("button", { class: "button small", type: "button", onclick: () => changes.dropGoal(goal) }, t("plan.drop")))))));
  } else {
    replace(box, h("p", { class: "schedule-head" }, pace === null
      ? t("plan.byDeadline", { deadline: day(/** @type {string} */ (deadline), lang), minutes: paceNeeded ?? 0 })
      : t("plan.byPace", { count: days, finish: day(finish, lang) })));
  }
  if (unestimated > 0) box.append(h("p", { class: "quiet" }, t("plan.unestimated", { count: unestimated })));
  return box;
}
