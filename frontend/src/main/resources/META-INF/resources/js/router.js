// @ts-check
/** The address is the view: a route is parsed from it and written back to it, with one table of keys. */

import { NOTHING } from "./graph/model.js";
import { LINK_TYPES } from "./graph/styles.js";
import { readPlan, readTwo, writePlan } from "./plan/address.js";
import { readAsk, writeAsk } from "./query/address.js";
import { packFilter, readFilter, readSheet, unpackFilter, writeFilter, writeSheet } from "./questions/address.js";
import { NO_FILTER } from "./questions/filter.js";

/** @typedef {import("./types.js").Route} Route */
/** @typedef {import("./types.js").Kind} Kind */

/** Every key of the query part, and what it means; `lang`, `theme` and `both` are read in preferences.js. */
export const KEYS = {
  around: "the topic in the middle of the map, where it is not the open one",
  map: "the topics on the map with places, pins and what they grew from, packed by graph/pack.js",
  depth: "2 where the map goes two links deep from its middle",
  layout: "layered or radial, where the topics are not laid out by force",
  notypes: "kinds of link that are filtered out, comma-separated; so are noareas, nolevels and nostatuses",
  noareas: "areas that are filtered out",
  nolevels: "levels of difficulty that are filtered out, 0 for topics without one",
  nostatuses: "known, ready or later, where filtered out",
  panel: "0 where the panel is closed",
  area: "the area that is picked out on the atlas, or two with a comma, whose links are; among the questions an area of theirs, repeatable like the next six",
  bank: "a bank that questions are from; so section",
  difficulty: "a difficulty of questions; so form, concept and status (known, ready or later)",
  words: "the words that the questions are filtered by",
  picked: "questions that are ticked for a study sheet, comma-separated",
  sheet: "where the answers of the study sheet stand: none, after or end",
  parts: "answer or points where the study sheet leaves the other out",
  bilingual: "1 where the study sheet is in both languages",
  in: "the filter of the questions that an open one stands among, as its page has it; all for none",
  goal: "a goal of the plan (repeatable)",
  known: "a concept that the plan takes as known (repeatable); so rejected, for what is not known after all",
  from: "a topic that the plan comes from, or that a connection begins at",
  to: "the topic that a connection ends at",
  pace: "minutes a day that the plan is spread over",
  deadline: "the day, as 2026-12-31, by which the plan should be done",
  detours: "1 where the plan shows links worth a look",
  lang: "en or zh",
  theme: "light, dark or auto",
  both: "1 where texts stand in both languages",
  "#cypher": "on the query page, after the number sign: the query that is put into an editor, with &$name=value for each of its parameters; so #sparql",
};

/** How the page looks is no part of the route: it is the same for every page. @param {import("./types.js").State} state */
const lookOf = ({ lang, theme, both }) => ({ lang, theme, both: both ? "1" : "0" });

/** @type {Route} */
export const NOWHERE = {
  page: "missing", kind: null, id: null, around: null, map: null, depth: 1, layout: "force", without: NOTHING, panel: true, area: null, goals: [], known: [], rejected: [], from: null, to: null, pace: null, deadline: null, detours: false,
  filter: NO_FILTER, picked: [], sheet: null, within: null, ask: null,
};

/** @param {{pathname: string, search: string, hash?: string}} location @returns {Route} */
export function parseRoute({ pathname, search, hash = "" }) {
  const query = new URLSearchParams(search);
  if (pathname === "/") return { ...NOWHERE, page: "explore", area: query.get("area") };
  if (pathname === "/questions") {
    return { ...NOWHERE, page: "questions", filter: readFilter(query), picked: ids((query.get("picked") ?? "").split(",")), sheet: readSheet(query) };
  }
  if (pathname === "/plan") return { ...NOWHERE, page: "plan", ...readPlan(query) };
  if (pathname === "/connect") return { ...NOWHERE, page: "connect", ...readTwo(query) };
  if (pathname === "/query") return { ...NOWHERE, page: "query", ask: readAsk(hash) };
  const topic = /^\/(concept|question)\/([^/]+)$/.exec(pathname);
  if (!topic) return { ...NOWHERE };
  const id = decode(topic[2]);
  const around = query.get("around");
  return {
    ...NOWHERE, page: "topic", kind: /** @type {Kind} */ (topic[1]), id,
    around: around === id ? null : around,
    map: query.get("map"),
    depth: query.get("depth") === "2" ? 2 : 1,
    layout: LAYOUTS.find((name) => name === query.get("layout")) ?? "force",
    without: readWithout(query),
    panel: query.get("panel") !== "0",
    within: topic[1] === "question" ? unpackFilter(query.get("in")) : null,
  };
}

/** @type {import("./types.js").LayoutName[]} */
export const LAYOUTS = ["force", "layered", "radial"];

/** @type {import("./types.js").Status[]} */
export const STATUSES = ["known", "ready", "later"];

/** @param {URLSearchParams} query @returns {import("./types.js").Without} */
function readWithout(query) {
  const list = (/** @type {string} */ key) => ids((query.get(key) ?? "").split(","));
  const without = {
    types: LINK_TYPES.filter((type) => list("notypes").includes(type)), areas: list("noareas"),
    levels: list("nolevels").map(Number).filter((level) => level >= 0 && level <= 5),
    statuses: STATUSES.filter((status) => list("nostatuses").includes(status)),
  };
  return Object.values(without).every((values) => values.length === 0) ? NOTHING : without;
}

/** @param {Partial<Route>} route @returns {string} the path and query of it */
export function href(route) {
  const query = new URLSearchParams();
  const set = (/** @type {string} */ key, /** @type {string | null | undefined} */ value) => value && query.set(key, value);
  set("around", route.around);
  if (route.page === "topic") {
    set("map", route.map);
    set("depth", route.depth === 2 ? "2" : null);
    set("layout", route.layout === "force" ? null : route.layout);
    for (const [name, values] of Object.entries(route.without ?? NOTHING)) set(`no${name}`, values.join(","));
  }
  set("panel", route.page === "topic" && route.panel === false ? "0" : null);
  set("area", route.area);
  if (route.page === "questions") {
    writeFilter(query, route.filter ?? NO_FILTER);
    set("picked", (route.picked ?? []).join(","));
    if (route.sheet) writeSheet(query, route.sheet);
  }
  if (route.page === "topic" && route.within) set("in", packFilter(route.within));
  if (route.page === "plan" || route.page === "connect") writePlan(query, route);
  const text = query.toString().replaceAll("%2C", ",");
  return path(route) + (text ? `?${text}` : "") + (route.page === "query" ? writeAsk(route.ask ?? null) : "");
}

/** @param {Kind} kind @param {string} id */
export const topicHref = (kind, id) => href({ page: "topic", kind, id });

/**
 * @param {import("./types.js").Store} store
 * @param {(route: Route) => Route} settle where a followed link leads, given what is on the screen
 */
export function createRouter(store, settle) {
  /** Language and theme stay in an address that has them: they are those of the page. @param {string} address */
  const looking = (address) => {
    const url = new URL(address, location.origin);
    const here = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(lookOf(store.get()))) if (here.has(key) || url.searchParams.has(key)) url.searchParams.set(key, value);
    return url.pathname + url.search.replaceAll("%2C", ",") + url.hash;
  };
  const read = () => {
    history.replaceState(history.state, "", looking(location.href));
    store.set({ route: parseRoute(location) });
  };
  window.addEventListener("popstate", read);
  document.addEventListener("click", (event) => {
    const address = ownLink(event);
    if (address === null) return;
    event.preventDefault();
    go(href(settle(parseRoute(address))));
  });
  /** @param {string} address @param {boolean} [instead] replaces the current entry of the history */
  function go(address, instead = false) {
    const next = looking(address);
    if (next === location.pathname + location.search + location.hash) return;
    if (instead) history.replaceState(null, "", next);
    else history.pushState(null, "", next);
    store.set({ route: parseRoute(location) });
  }
  /** @param {Partial<Route>} patch @param {boolean} [instead] */
  const change = (patch, instead = false) => go(href({ ...store.get().route, ...patch }), instead);
  /** The address that restores what is on the screen for somebody else, language and theme included. */
  const shared = (route = store.get().route) => {
    const url = new URL(href(route), location.origin);
    const { lang, theme, both } = lookOf(store.get());
    url.searchParams.set("lang", lang);
    if (theme !== "auto") url.searchParams.set("theme", theme);
    if (both === "1") url.searchParams.set("both", both);
    return url.href.replaceAll("%2C", ",");
  };
  return { go, change, shared };
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
