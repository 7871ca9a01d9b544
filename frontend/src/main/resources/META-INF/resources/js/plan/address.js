// @ts-check
/** What a plan or a connection is asked for, as parts of an address. */

/** @typedef {import("../types.js").PlanWish} PlanWish */

/** @param {URLSearchParams} query @returns {PlanWish} */
export function readPlan(query) {
  const pace = Number(query.get("pace"));
  const deadline = query.get("deadline") ?? "";
  const known = all(query, "known");
  return {
    goals: all(query, "goal"), known, rejected: all(query, "rejected").filter((id) => !known.includes(id)),
    from: query.get("from") || null,
    pace: Number.isInteger(pace) && pace >= PACE.least && pace <= PACE.most ? pace : null,
    deadline: isDay(deadline) ? deadline : null,
    detours: query.get("detours") === "1",
  };
}

/** Minutes a day. */
export const PACE = { least: 5, most: 1440 };

/** @param {string} text */
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** @param {URLSearchParams} query */
export const readTwo = (query) => ({ from: query.get("from") || null, to: query.get("to") || null });

/** @param {URLSearchParams} query @param {Partial<PlanWish & {to: string | null}>} wish */
export function writePlan(query, { goals, known, rejected, from, to, pace, deadline, detours }) {
  for (const goal of goals ?? []) query.append("goal", goal);
  for (const id of known ?? []) query.append("known", id);
  for (const id of rejected ?? []) query.append("rejected", id);
  if (from) query.set("from", from);
  if (to) query.set("to", to);
  if (pace) query.set("pace", String(pace));
  if (deadline) query.set("deadline", deadline);
  if (detours) query.set("detours", "1");
}

/** @param {URLSearchParams} query @param {string} key */
const all = (query, key) => [...new Set(query.getAll(key).filter(Boolean))];
