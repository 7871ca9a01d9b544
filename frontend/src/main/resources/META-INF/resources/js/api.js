// @ts-check
/** The HTTP API, one function a call. Every failure is thrown as an `ApiProblem` that a person can read. */

/** @typedef {import("./types.js").Kind} Kind */

export class ApiProblem extends Error {
  /**
   * @param {number} status 0 where no answer came @param {string} title @param {string | null} detail
   * @param {{ids?: string[], place?: import("./types.js").Place, retryAfter?: number}} [about] the topics that it is about, where in a query, and in how many seconds to ask again
   */
  constructor(status, title, detail, { ids, place, retryAfter } = {}) {
    super(title);
    this.ids = ids;
    this.place = place;
    this.retryAfter = retryAfter;
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/** @param {unknown} error @returns {import("./types.js").Problem} */
export function asProblem(error) {
  if (error instanceof ApiProblem) return { status: error.status, title: error.title, detail: error.detail, ids: error.ids, place: error.place, retryAfter: error.retryAfter };
  return { status: -1, title: error instanceof Error ? error.message : String(error), detail: null };
}

/** @param {unknown} error */
export const isAbort = (error) => error instanceof DOMException && error.name === "AbortError";

/** @param {string} query @param {string} lang @param {AbortSignal} [signal] @returns {Promise<import("./types.js").SearchAnswer>} */
export const search = (query, lang, signal) => get("/api/search", { q: query, lang, limit: 10 }, signal);

/** @returns {Promise<import("./types.js").Overview>} */
export const overview = () => get("/api/graph");

/** @param {string} id @returns {Promise<import("./types.js").AreaPage>} */
export const area = (id) => get(`/api/areas/${encodeURIComponent(id)}`);

/** What links two areas. @param {string} from @param {string} to @returns {Promise<import("./types.js").AreaLinks>} */
export const areaLinks = (from, to) => get(`/api/areas/${encodeURIComponent(from)}/links`, { to });

/** @typedef {{depth?: number, limit?: number, types?: string[]}} GraphWish `types` is left out for all of them */

/** The graph around a topic. @param {string} id @param {GraphWish} wish @returns {Promise<import("./types.js").GraphAnswer>} */
export const around = (id, wish) => post("/api/graph", { around: id, ...wish });

/** Up to `limit` more neighbours of a topic, and their links to each other and to the topics shown. */
/** @param {string} id @param {string[]} shown @param {GraphWish} wish @returns {Promise<import("./types.js").GraphAnswer>} */
export const newcomers = (id, shown, wish) => post("/api/graph", { around: id, shown, ...wish });

/** Topics by id or by the keys of a packed map, with the links between them. */
/** @param {{topics?: string[], keys?: string[], types?: string[]}} wish @returns {Promise<import("./types.js").GraphAnswer>} */
export const topicsOf = (wish) => post("/api/graph", wish);

/** @param {{known: string[], rejected: string[], among: string[]}} wish @returns {Promise<{statuses: Record<string, import("./types.js").Status>}>} */
export const statuses = (wish) => post("/api/paths/statuses", wish);

/** What the learner knows. @returns {Promise<import("./types.js").ProgressAnswer>} */
export const progress = () => get("/api/progress");

/** It is sent even if the page is left meanwhile. @param {import("./types.js").ProgressChange} change @returns {Promise<import("./types.js").ProgressAnswer>} */
export const changeProgress = (change) => post("/api/progress", change, JSON.stringify(change).length < MOST_KEPT_ALIVE);

/** All of it, as the file to take away. */
export const PROGRESS_FILE = "/api/progress/file";
export const progressFile = async () => (await reach(PROGRESS_FILE, {})).text();

/** @param {string} file @param {import("./types.js").TakeIn} how @returns {Promise<import("./types.js").ImportAnswer>} */
export const putProgressFile = async (file, { mode, preview = false }) =>
  (await reach(`${PROGRESS_FILE}?mode=${mode}&preview=${preview}`, { method: "PUT", headers: { "Content-Type": "application/json" }, body: file })).json();

/** @param {string} id @returns {Promise<import("./types.js").Concept>} */
export const concept = (id) => get(`/api/concepts/${encodeURIComponent(id)}`);

/** @param {string} id @returns {Promise<import("./types.js").Question>} */
export const question = (id) => get(`/api/questions/${encodeURIComponent(id)}`);

/** What the linked data says of a topic. @param {string} path @returns {Promise<string>} Turtle */
export const turtle = async (path) => (await reach(path, { headers: { Accept: "text/turtle" } })).text();

/** @param {{limit: number, offset: number}} part @returns {Promise<import("./types.js").QuestionPage>} */
export const questions = (part) => get("/api/questions", part);

/** @typedef {Omit<import("./types.js").PlanWish, "goals"> & {goal: string[], learner: import("./types.js").Learner}} PlanRequest */

/** @param {PlanRequest & {start: string | null}} wish @returns {Promise<import("./types.js").Plan>} */
export const plan = (wish) => post("/api/paths/plan", wish);

/** Why a concept is in the plan or not. @param {PlanRequest} wish @param {string} concept @returns {Promise<import("./types.js").Why>} */
export const why = ({ goal, known, rejected, learner }, concept) => post("/api/paths/why", { goal, known, rejected, learner, concept });

/** @param {PlanRequest} wish @param {import("./types.js").PlaceAnswer[]} answers @returns {Promise<import("./types.js").Placement>} */
export const placement = ({ goal, known, rejected, learner }, answers) => post("/api/paths/placement", { goal, known, rejected, learner, answers });

/** @param {import("./types.js").Learner} learner @param {number} limit @returns {Promise<import("./types.js").ReadyAnswer>} */
export const readyFor = (learner, limit) => post("/api/paths/ready", { learner, limit });

/** @param {string} concept @param {import("./types.js").Learner} learner @returns {Promise<import("./types.js").Standing>} */
export const standing = (concept, learner) => post("/api/paths/standing", { concept, learner });

/** @param {string} from @param {string} to @returns {Promise<import("./types.js").ConnectionsAnswer>} */
export const connections = (from, to) => get("/api/paths/connections", { from, to });

/** Pairs of queries with the same answer. @returns {Promise<import("./types.js").Example[]>} */
export const examples = () => get("/api/examples");

/** What a query can name. @returns {Promise<import("./types.js").QuerySchema>} */
export const schema = () => get("/api/schema");

/** Ended by the signal here and on the server. @param {{query: string, parameters: Record<string, unknown>, limit: number}} ask @param {AbortSignal} signal @returns {Promise<import("./types.js").Reply>} */
export async function cypher(ask, signal) {
  const response = await reach("/api/cypher", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(ask), signal });
  const text = await whole(response);
  return { lang: "cypher", query: ask.query, type: typeOf(response), text, millis: JSON.parse(text).millis };
}

/** Rows come as SPARQL results in JSON, graphs as N-Triples, unless something else is asked for. @param {string} query @param {AbortSignal} [signal] @param {string} [accept] @returns {Promise<import("./types.js").Reply>} */
export async function sparql(query, signal, accept = "application/sparql-results+json, application/n-triples;q=0.9") {
  const started = performance.now();
  const response = await reach("/sparql", { method: "POST", headers: { "Content-Type": "application/sparql-query", Accept: accept }, body: query, signal });
  const text = await whole(response);
  return { lang: "sparql", query, type: typeOf(response), text, millis: Math.round(performance.now() - started) };
}

/** A server that breaks an answer off is one that did not answer. @param {Response} response */
const whole = (response) => response.text().catch((error) => {
  throw isAbort(error) ? error : new ApiProblem(0, "", null);
});

/** @param {Response} response */
const typeOf = (response) => (response.headers.get("Content-Type") ?? "").split(";")[0].trim();

/**
 * @param {string} path
 * @param {Record<string, string | number | string[] | null | undefined>} [parameters] an array becomes a repeated one
 * @param {AbortSignal} [signal]
 */
async function get(path, parameters = {}, signal) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return (await reach(query.size > 0 ? `${path}?${query}` : path, { signal })).json();
}

/** Browsers finish 64 KB of requests after a page is gone. */
const MOST_KEPT_ALIVE = 50_000;

/** @param {string} path @param {object} body @param {boolean} [keepalive] */
const post = async (path, body, keepalive) =>
  (await reach(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), keepalive })).json();

/** @param {string} address @param {RequestInit} request */
async function reach(address, request) {
  const response = await fetch(address, { ...request, headers: { Accept: "application/json", ...request.headers } }).catch((error) => {
    throw isAbort(error) ? error : new ApiProblem(0, "", null);
  });
  if (response.ok) return response;
  throw await problemIn(response);
}

/** @param {Response} response */
async function problemIn(response) {
  const retryAfter = Number(response.headers.get("Retry-After")) || undefined;
  try {
    const body = await response.json();
    const { line, column } = body;
    return new ApiProblem(response.status, body.title ?? response.statusText, body.detail ?? null, { ids: body.ids, place: typeof line === "number" ? { line, column: column ?? 1 } : undefined, retryAfter });
  } catch {
    return new ApiProblem(response.status, response.statusText, null, { retryAfter });
  }
}
