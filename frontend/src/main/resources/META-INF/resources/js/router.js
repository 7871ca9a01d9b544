// @ts-check
/** The address is the view: a route is parsed from it and written back to it, with one table of keys. */

import { packFilter, readFilter, readSheet, unpackFilter, writeFilter, writeSheet } from "./questions/address.js";
import { NO_FILTER } from "./questions/filter.js";

/** @typedef {import("./types.js").Route} Route */
/** @typedef {import("./types.js").Kind} Kind */

/** Every key of the query part, and what it means; `lang` and `theme` are read in preferences.js. */
export const KEYS = {
  around: "the topic in the middle of the map, where it is not the open one",
  expanded: "topics that were expanded, in order, comma-separated",
  panel: "0 where the panel is closed",
  area: "the area that is picked out on the atlas; among the questions an area of theirs, repeatable like the next six",
  bank: "a bank that questions are from; so section",
  difficulty: "a difficulty of questions; so form, concept and status (known, ready or later)",
  words: "the words that the questions are filtered by",
  picked: "questions that are ticked for a study sheet, comma-separated",
  sheet: "where the answers of the study sheet stand: none, after or end",
  parts: "answer or points where the study sheet leaves the other out",
  both: "1 where the study sheet is in both languages",
  in: "the filter of the questions that an open one stands among, as its page has it; all for none",
  goal: "a goal of the plan (repeatable)",
  known: "a concept the learner knows (repeatable)",
  lang: "en or zh",
  theme: "light, dark or auto",
};

/** @type {Route} */
const NOWHERE = {
  page: "missing", kind: null, id: null, around: null, expanded: [], panel: true, area: null, goals: [], known: [],
  filter: NO_FILTER, picked: [], sheet: null, within: null,
};

/** @param {{pathname: string, search: string}} location @returns {Route} */
export function parseRoute({ pathname, search }) {
  const query = new URLSearchParams(search);
  if (pathname === "/") return { ...NOWHERE, page: "explore", area: query.get("area") };
  if (pathname === "/questions") {
    return { ...NOWHERE, page: "questions", filter: readFilter(query), picked: ids((query.get("picked") ?? "").split(",")), sheet: readSheet(query) };
  }
  if (pathname === "/plan") {
    return { ...NOWHERE, page: "plan", goals: ids(query.getAll("goal")), known: ids(query.getAll("known")) };
  }
  const topic = /^\/(concept|question)\/([^/]+)$/.exec(pathname);
  if (!topic) return { ...NOWHERE };
  const id = decode(topic[2]);
  const around = query.get("around");
  return {
    ...NOWHERE, page: "topic", kind: /** @type {Kind} */ (topic[1]), id,
    around: around === id ? null : around,
    expanded: ids((query.get("expanded") ?? "").split(",")),
    panel: query.get("panel") !== "0",
    within: topic[1] === "question" ? unpackFilter(query.get("in")) : null,
  };
}

/** @param {Partial<Route>} route @returns {string} the path and query of it */
export function href(route) {
  const query = new URLSearchParams();
  const set = (/** @type {string} */ key, /** @type {string | null | undefined} */ value) => value && query.set(key, value);
  set("around", route.around);
  set("expanded", (route.expanded ?? []).join(","));
  set("panel", route.page === "topic" && route.panel === false ? "0" : null);
  set("area", route.area);
  if (route.page === "questions") {
    writeFilter(query, route.filter ?? NO_FILTER);
    set("picked", (route.picked ?? []).join(","));
    if (route.sheet) writeSheet(query, route.sheet);
  }
  if (route.page === "topic" && route.within) set("in", packFilter(route.within));
  for (const goal of route.goals ?? []) query.append("goal", goal);
  for (const known of route.known ?? []) query.append("known", known);
  const text = query.toString().replaceAll("%2C", ",");
  return path(route) + (text ? `?${text}` : "");
}

/** @param {Kind} kind @param {string} id */
export const topicHref = (kind, id) => href({ page: "topic", kind, id });

/**
 * @param {import("./types.js").Store} store
 * @param {(route: Route) => Route} settle where a followed link leads, given what is on the screen
 */
export function createRouter(store, settle) {
  const read = () => store.set({ route: parseRoute(location) });
  window.addEventListener("popstate", read);
  document.addEventListener("click", (event) => {
    const address = ownLink(event);
    if (address === null) return;
    event.preventDefault();
    go(href(settle(parseRoute(address))));
  });
  /** @param {string} address @param {boolean} [instead] replaces the current entry of the history */
  function go(address, instead = false) {
    if (address === location.pathname + location.search) return;
    if (instead) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    read();
  }
  /** @param {Partial<Route>} patch @param {boolean} [instead] */
  const change = (patch, instead = false) => go(href({ ...store.get().route, ...patch }), instead);
  return { go, change };
}

/** @typedef {ReturnType<typeof createRouter>} Router */

/** @param {MouseEvent} event @returns {URL | null} where an ordinary click on a link of ours leads */
function ownLink(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!link || link.hasAttribute("target")) return null;
  const address = new URL(link.getAttribute("href") ?? "", location.href);
  if (address.hash !== "" && address.pathname === location.pathname) return null;
  return address.origin !== location.origin || parseRoute(address).page === "missing" ? null : address;
}

/** @param {Partial<Route>} route */
function path(route) {
  if (route.page === "topic") return `/${route.kind}/${encodeURIComponent(route.id ?? "")}`;
  return route.page === "explore" || route.page === "missing" ? "/" : `/${route.page}`;
}

/** @param {string[]} values */
const ids = (values) => [...new Set(values.filter((value) => value !== ""))];

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
