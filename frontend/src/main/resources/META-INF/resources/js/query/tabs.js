// @ts-check
/** The tabs of the query page: which there are, which is open, and how the lists of two windows become one. Pure. */

/** @typedef {import("../types.js").QueryTab} QueryTab */
/** @typedef {import("../types.js").QueryLang} QueryLang */
/** @typedef {import("../types.js").Desk} Desk */

export const MOST_TABS = 30;
const MOST_CLOSED = 100;
const VERSION = 1;

/** @param {Partial<QueryTab> & {lang: QueryLang}} start @returns {QueryTab} */
export const newTab = (start) => ({ id: newId(), name: null, parameters: {}, touched: Date.now(), ...start, texts: { cypher: "", sparql: "", ...start.texts } });

/** Unlike any other in any window; not every page may ask for random UUIDs. */
export const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 10);

/** @param {QueryTab} tab */
export const textOf = (tab) => tab.texts[tab.lang];

/** @param {Desk} desk @returns {QueryTab} */
export const currentOf = ({ tabs, current }) => tabs.find(({ id }) => id === current) ?? tabs[0];

/** @param {QueryTab} tab */
export const isBlank = ({ texts, name }) => name === null && texts.cypher.trim() === "" && texts.sparql.trim() === "";

/** The tab that shows exactly this, the open one first. @param {Desk} desk @param {import("../types.js").Ask} ask */
export function holding(desk, { lang, query }) {
  return [currentOf(desk), ...desk.tabs].find((tab) => tab.lang === lang && textOf(tab) === query) ?? null;
}

/** A new tab after the open one, in whose place it comes if that is blank. @param {Desk} desk @param {QueryTab} tab @returns {Desk | null} null where there are too many */
export function withTab(desk, tab) {
  const here = currentOf(desk);
  const at = desk.tabs.indexOf(here);
  const instead = isBlank(here) && !isBlank(tab);
  if (!instead && desk.tabs.length >= MOST_TABS) return null;
  const tabs = desk.tabs.toSpliced(instead ? at : at + 1, instead ? 1 : 0, tab);
  return { tabs, current: tab.id, closed: instead ? closing(desk.closed, here.id) : desk.closed };
}

/** @param {Desk} desk @param {string} id @param {Partial<QueryTab>} patch @returns {Desk} */
export const changed = (desk, id, patch) => ({ ...desk, tabs: desk.tabs.map((tab) => (tab.id === id ? { ...tab, ...patch, touched: Date.now() } : tab)) });

/** Its neighbour is open then; where it was the last, a blank one. @param {Desk} desk @param {string} id @returns {Desk} */
export function without(desk, id) {
  const at = desk.tabs.findIndex((tab) => tab.id === id);
  if (at < 0) return desk;
  const { lang } = desk.tabs[at];
  const rest = desk.tabs.toSpliced(at, 1);
  const tabs = rest.length > 0 ? rest : [newTab({ lang })];
  return { tabs, current: desk.current === id ? tabs[Math.min(at, tabs.length - 1)].id : desk.current, closed: closing(desk.closed, id) };
}

/** Where it was; the blank tab that came when it was the last goes again. @param {Desk} desk @param {QueryTab} tab @param {number} at @returns {Desk} */
export function withAgain(desk, tab, at) {
  const others = desk.tabs.length === 1 && isBlank(desk.tabs[0]) ? [] : desk.tabs;
  return { ...desk, tabs: others.toSpliced(at, 0, { ...tab, touched: Date.now() }), current: tab.id };
}

/** @param {Desk["closed"]} closed @param {string} id @returns {Desk["closed"]} */
const closing = (closed, id) => [/** @type {[string, number]} */ ([id, Date.now()]), ...closed.filter(([other]) => other !== id)].slice(0, MOST_CLOSED);

/** Each tab as it was changed last, in the order of the first, and none that was closed since; what is open in the first stays. */
/** @param {Desk} mine @param {Desk} others @returns {Desk} */
export function merged(mine, others) {
  const closed = new Map([...others.closed, ...mine.closed].sort(([, a], [, b]) => a - b));
  const stays = (/** @type {QueryTab} */ { id, touched }) => id === mine.current || (closed.get(id) ?? -Infinity) < touched;
  const newest = new Map(others.tabs.map((tab) => [tab.id, tab]));
  const known = mine.tabs.map((tab) => ((newest.get(tab.id)?.touched ?? -Infinity) > tab.touched ? newest.get(tab.id) ?? tab : tab));
  const ids = new Set(mine.tabs.map(({ id }) => id));
  const tabs = [...known, ...others.tabs.filter(({ id }) => !ids.has(id))].filter(stays);
  return { tabs, current: mine.current, closed: [...closed].filter(([id]) => id !== mine.current).sort(([, a], [, b]) => b - a).slice(0, MOST_CLOSED) };
}

/** @param {Desk} desk */
export const writeDesk = (desk) => JSON.stringify({ version: VERSION, ...desk });

/** What another version or another hand wrote is left out. @param {string | null} text @returns {Desk | null} */
export function readDesk(text) {
  const value = parsed(text);
  if (value?.version !== VERSION || !Array.isArray(value.tabs)) return null;
  const tabs = value.tabs.filter(isTab);
  if (tabs.length === 0) return null;
  const closed = Array.isArray(value.closed) ? value.closed.filter((/** @type {any} */ one) => typeof one?.[0] === "string" && typeof one[1] === "number") : [];
  return { tabs, current: tabs.some((/** @type {QueryTab} */ tab) => tab.id === value.current) ? value.current : tabs[0].id, closed };
}

/** @param {string | null} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** @param {any} value @returns {value is QueryTab} */
const isTab = (value) => typeof value?.id === "string" && (value.name === null || typeof value.name === "string") && isLang(value.lang)
  && typeof value.texts?.cypher === "string" && typeof value.texts.sparql === "string" && isTexts(value.parameters) && typeof value.touched === "number";

/** @param {unknown} lang @returns {lang is QueryLang} */
export const isLang = (lang) => lang === "cypher" || lang === "sparql";

/** @param {any} value @returns {value is Record<string, string>} */
export const isTexts = (value) => value !== null && typeof value === "object" && Object.values(value).every((text) => typeof text === "string");
