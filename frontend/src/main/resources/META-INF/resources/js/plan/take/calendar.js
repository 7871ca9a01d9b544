// @ts-check
/**
 * A plan as a calendar, a whole-day event for each step (iCalendar, RFC 5545). A step of the same goals keeps its UID (3.8.4.7),
 * and a later file has a higher SEQUENCE (3.8.7.4), so that importing again moves events and does not double them. Pure.
 */
import { duration, HTML_LANG, nameOf, pick, translator } from "../../i18n.js";
import { neededFor } from "../chain.js";
import { oneLine, plain } from "./plain.js";
import { addressOf, namesOf } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {import("../../types.js").PlanStep} PlanStep */

const OCTETS = 75;
const MINUTE = 60_000;
/** The files of before this day have none: it keeps SEQUENCE small. */
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** Whether the plan says on which days its steps are. @param {import("../../types.js").Plan} plan */
export const hasDays = ({ schedule }) => schedule !== null && schedule.steps.length > 0;

/** @param {Taken} taken whose plan has days */
export function calendarOf(taken) {
  const days = new Map(taken.plan.schedule?.steps.map(({ position, first, last }) => [position, { first, last }]));
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Trailgraph//Study plan//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", `X-WR-CALNAME:${text(taken.title)}`,
    ...taken.plan.steps.flatMap((step) => {
      const when = days.get(step.position);
      return when ? event(step, when, taken) : [];
    }),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** @param {PlanStep} step @param {{first: string, last: string}} when the last day is part of it @param {Taken} taken */
function event(step, { first, last }, taken) {
  const { position, concept } = step;
  const lang = HTML_LANG[taken.lang];
  const address = addressOf(taken, "concept", concept.id);
  return [
    "BEGIN:VEVENT",
    `UID:${concept.id}.${fingerprint(taken.plan.goals)}@plan.trailgraph`,
    `DTSTAMP:${taken.now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `SEQUENCE:${Math.max(0, Math.floor((taken.now.getTime() - FIRST_DAY) / MINUTE))}`,
    `DTSTART;VALUE=DATE:${first.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(last).replaceAll("-", "")}`,
    `SUMMARY;LANGUAGE=${lang}:${text(`${position}. ${nameOf(concept, taken.lang)}`)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${text(...described(step, taken), address)}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** @param {PlanStep} step @param {Taken} taken @returns {string[]} a line each */
function described({ concept, because, questions }, taken) {
  const t = translator(taken.lang);
  const reason = pick(because, taken.lang)?.text;
  return [
    ...namesOf(taken, concept).slice(1),
    ...(concept.minutes === null ? [] : [duration(concept.minutes, t)]),
    ...(because && reason ? [`${t("plan.neededFor", { topic: taken.called(neededFor(because.link)) })} ${plain(reason)}`] : []),
    ...(questions.length === 0 ? [] : [t("plan.practise"), ...questions.map((question) => `- ${nameOf(question, taken.lang)}`)]),
  ];
}

/** Lines of a text as a TEXT (3.3.11). @param {...string} lines */
const text = (...lines) => lines.map((line) => oneLine(line).replace(/[\\;,]/g, "\\$&")).join("\\n");

/** In lines of at most 75 octets, the space that each goes on with among them, and no character cut in two (3.1). @param {string} line */
function folded(line) {
  const encoder = new TextEncoder();
  const parts = [""];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      parts.push("");
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join("\r\n ");
}

/** @param {string} day as in 2026-12-31 */
const dayAfter = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 1440 * MINUTE).toISOString().slice(0, 10);

/** Which plan it is, by its goals in any order: FNV-1a of 64 bits. @param {string[]} goals */
function fingerprint(goals) {
  let hash = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode([...goals].sort().join(" "))) hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
  return hash.toString(36);
}
