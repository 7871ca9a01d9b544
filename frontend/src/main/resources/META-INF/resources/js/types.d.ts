/** The records of the HTTP API and the shapes the store and the views share. Checked by tsc, never served. */

export type Lang = "en" | "zh";
export type Theme = "auto" | "light" | "dark";
export type Kind = "concept" | "question";
/** Text in two languages; a bank may bring only one of them. */
export interface Bilingual { en: string | null; zh: string | null }
export interface TopicName { id: string; kind?: Kind; en: string | null; zh: string | null }

export type LinkType =
  | "requires" | "variantOf" | "partOf" | "mitigates" | "causes" | "improves" | "influences"
  | "usedIn" | "derivedFrom" | "comparedWith" | "asks" | "leadsTo";

/** A topic that can be picked in a search box. */
export interface FoundTopic extends TopicName { kind: Kind }
export interface SearchHit extends FoundTopic { matched: string | null; score: number }
export interface SearchAnswer { query: string; hits: SearchHit[] }

export interface Area { id: string; en: string | null; zh: string | null }
export interface OverviewTopic extends TopicName { degree?: number }
export interface OverviewArea extends Area { concepts: number; questions: number; topics: OverviewTopic[] }
export interface AreaLink { from: string; to: string; count: number }
export interface Overview { areas: OverviewArea[]; links: AreaLink[] }
/** `concepts` and `questions` count all of the area; the lists hold the first of them. */
export interface AreaPage extends Area { concepts: number; questions: number; topics: OverviewTopic[]; asked: TopicName[]; neighbours: (Area & { count: number })[] }
/** What links two areas: how many links there are, and the strongest with the topics at their ends. */
export interface AreaLinks extends AreaLink { links: AreaTie[]; topics: GraphNode[] }
export interface AreaTie extends GraphLink { because: Bilingual | null; contested: boolean; origin: string | null }

export interface GraphNode { id: string; kind: Kind; en: string | null; zh: string | null; area: string | null; degree: number; difficulty: number | null }
export interface GraphLink { id: string; type: LinkType; from: string; to: string }
export interface GraphAnswer { nodes: GraphNode[]; links: GraphLink[]; more: Record<string, number> }

/** A link with its reason; `other` is the concept at its far end. */
export interface ConceptLink extends GraphLink { other: TopicName; because: Bilingual | null; contested: boolean; implied: boolean; origin: string | null }
export interface AskedTopic extends TopicName { explicit: boolean }
export interface Source { title: string; year: number | null; url: string | null }
export interface Concept {
  id: string; kind: "concept"; en: string | null; zh: string | null;
  aliases: { en: string[]; zh: string[] };
  area: string | null; difficulty: number | null; minutes: number | null;
  summary: Bilingual | null; formula: string | null; symbols: Bilingual | null; pitfalls: Bilingual | null;
  links: ConceptLink[]; questions: AskedTopic[]; sources: Source[];
  origin: string | null; foreignId: string | null;
}
export type Form = "explain" | "compare" | "derive" | "apply";
export interface Question {
  id: string; kind: "question"; en: string | null; zh: string | null;
  answer: Bilingual | null;
  keyPoints: { en: string[]; zh: string[] }; mistakes: { en: string[]; zh: string[] };
  form: Form | null; difficulty: number | null; area: string | null;
  concepts: AskedTopic[]; leadsTo: TopicName[]; sources: Source[];
  bank: { id: string; title: string | null; section: string | null; line: number | null } | null; position: number | null;
  origin: string | null; foreignId: string | null;
}
export type Topic = Concept | Question;
/** A question without its answer; `asks` has the ids of all concepts that it asks about, `concepts` those that it names. */
export interface QuestionSummary {
  id: string; en: string | null; zh: string | null; form: Form | null; difficulty: number | null; area: string | null;
  bank: string | null; section: string | null; concepts: TopicName[]; asks: string[];
}
export interface BankTitle { id: string; title: string | null; sha256: string | null; importedAt: string | null }
export interface QuestionPage { total: number; questions: QuestionSummary[]; banks: BankTitle[] }
/** All questions, in the order of their banks. */
export interface QuestionBook { questions: QuestionSummary[]; banks: BankTitle[] }
export type Facet = "bank" | "section" | "area" | "difficulty" | "form" | "concept" | "status";
export interface QuestionFilter extends Record<Facet, string[]> { words: string }
export interface SheetOptions { answers: "none" | "after" | "end"; what: "all" | "answer" | "points"; both: boolean }

export interface Reason { link: string; en: string | null; zh: string | null }
export interface PlanConcept extends TopicName { area: string | null; difficulty: number | null; minutes: number | null }
export interface PlanStep {
  position: number;
  concept: PlanConcept;
  because: Reason | null; fromPrevious: Reason | null; questions: TopicName[];
}
export interface Milestone { concept: string; en: string | null; zh: string | null; first: number; last: number }
/** A link worth a look: from the step `at`, after which everything it needs is known, to a topic that the plan does not need. */
export interface Detour { at: string; concept: PlanConcept; type: LinkType; because: Reason }
/** By day, as 2026-12-31. `fits` is what can be done by the deadline, `drop` the goals to leave out first so that the rest can. */
export interface Schedule {
  pace: number | null; start: string; finish: string; days: number; deadline: string | null;
  paceNeeded: number | null; unestimated: number;
  fits: { steps: number; minutes: number; goals: string[] } | null;
  drop: { goal: string; steps: number; minutes: number }[];
  steps: { position: number; first: string; last: string }[];
}
/** `links` are those by which steps require one another. */
export interface Plan {
  goals: string[]; knownGoals: string[]; listedKnown: string[]; assumedKnown: string[];
  minutes: number; milestones: Milestone[]; steps: PlanStep[];
  links: GraphLink[]; detours: Detour[]; schedule: Schedule | null;
  unordered: string[]; tooFar: { size: number; suggestions: string[]; names: TopicName[] } | null;
  topics: TopicName[];
}
/** What a plan is asked for. */
export interface PlanWish {
  goals: string[]; known: string[]; rejected: string[]; from: string | null;
  pace: number | null; deadline: string | null; detours: boolean;
}

/** What a learner has said over time; it gives way to what a plan is asked for. */
export interface Learner { known: string[]; rejected: string[] }
export interface ReadyConcept extends TopicName { unlocks: number; requiredBy: number }
export interface ReadyAnswer { total: number; ready: ReadyConcept[] }
/** Where the learner stands to a concept; `steps` counts itself. */
export interface Standing { concept: TopicName; status: Status; lacks: TopicName[]; unlocks: TopicName[]; requiredBy: number; steps: number; minutes: number }
export type Verdict = "goal" | "needed" | "known" | "assumed" | "onlyForOthers" | "notNeeded";
/** Why a concept is in the plan or not; `chain` has the links that show it. */
export interface Why { concept: TopicName; verdict: Verdict; chain: Reason[]; onlyFor: TopicName[] }
export interface PlaceAnswer { concept: string; knows: boolean }
/** What to ask next, and how much the answers so far have decided. */
export interface Placement {
  answered: number; most: number; total: number; undecided: number; known: number;
  next: { concept: TopicName; question: TopicName | null; ifKnown: number; ifNot: number } | null;
}

/** One link of a connection, from and to as it is stored; `reversed` where the chain goes along it from `to` to `from`. */
export interface Hop { link: string; type: Exclude<LinkType, "leadsTo">; from: string; to: string; reversed: boolean; because: Bilingual | null; contested: boolean }
export interface Connection { cost: number; nodes: string[]; hops: Hop[] }
export interface ConnectionsAnswer { connections: Connection[]; nearestCommon: string[]; topics: TopicName[] }
/** Two topics and what joins them, with every topic that it mentions. An end that names no topic is missing: `near` is what the search finds for it. */
export interface Related {
  from: string | null; to: string | null;
  connections: Connection[]; nearestCommon: string[];
  topics: ReadonlyMap<string, GraphNode>;
  missing: { id: string; near: SearchHit[] }[];
}

/** What the server keeps of what the learner said. `missing` has the ids that no topic has now; the counts are of the topics that there are. */
export interface ProgressAnswer { known: string[]; rejected: string[]; missing: string[]; concepts: number; questions: number }
/** Nothing is said any more of what is forgotten. */
export interface ProgressChange { known?: string[]; rejected?: string[]; forgotten?: string[] }
export interface ProgressFile { format: string; version: number; exportedAt: string; known: { id: string; since: string }[]; rejected: { id: string; since: string }[] }
/** Whether what the file does not have stays; a preview changes nothing. */
export interface TakeIn { mode: "add" | "replace"; preview?: boolean }
export interface ImportCounts { added: number; changed: number; removed: number; same: number }
export interface ImportAnswer extends ProgressAnswer { counts: ImportCounts }

/** What went wrong, in words for a person. Status 0: no answer came at all. */
export interface Problem { status: number; title: string; detail: string | null; ids?: string[]; place?: Place; retryAfter?: number }
/** Where in a query something is wrong, both from 1. */
export interface Place { line: number; column: number }

/** A value that is fetched; while it is fetched again, the last one stays visible. */
export interface Loadable<T> { status: "idle" | "loading" | "ready" | "failed"; value: T | null; problem: Problem | null }

/** What a topic is to the learner: known, learnable next, or later. */
export type Status = "known" | "ready" | "later";
export type LayoutName = "force" | "layered" | "radial";
export interface Point { x: number; y: number }

/** A topic with its place on the map; `from` is the topic it grew from. Hidden ones keep their place and are not drawn. */
export interface PlacedNode extends GraphNode { x: number; y: number; pinned: boolean; hidden: boolean; from: string | null }
/** What is filtered out; nothing in a list means that everything of it shows. */
export interface Without { types: LinkType[]; areas: string[]; levels: number[]; statuses: Status[] }
/** Everything on the map; undo goes from one to another. `neighbours` counts all neighbours of a topic, shown or not. */
export interface Graph {
  focus: string | null;
  depth: 1 | 2;
  layout: LayoutName;
  without: Without;
  nodes: Map<string, PlacedNode>;
  links: Map<string, GraphLink>;
  neighbours: Map<string, number>;
}
/** What of the map is drawn and listed, after hiding and filtering. `more` has the topics whose neighbours are not all on the map. */
export interface Shown { nodes: PlacedNode[]; links: GraphLink[]; more: Map<string, number> }
/** A state of the map that undo or redo goes to, and what was done between it and the present one. */
export interface Step { graph: Graph; what: { key: import("./i18n.js").Key; values: Record<string, string | number> } }

export interface Route {
  page: "explore" | "topic" | "questions" | "plan" | "connect" | "query" | "missing";
  kind: Kind | null; id: string | null;
  /** The topic in the middle of the map, where it is not the open one. */
  around: string | null;
  /** The topics on the map with their places, packed; null for the map that a topic starts with. */
  map: string | null;
  depth: 1 | 2; layout: LayoutName; without: Without;
  panel: boolean;
  area: string | null;
  /** What the page of questions shows, what is ticked on it, and the study sheet where it is open. */
  filter: QuestionFilter; picked: string[]; sheet: SheetOptions | null;
  /** The filter of the questions that the open one stands among; null where it was opened by itself. */
  within: QuestionFilter | null;
  goals: string[]; known: string[]; rejected: string[];
  from: string | null; to: string | null;
  pace: number | null; deadline: string | null; detours: boolean;
  /** The query that an address brings, to be put into an editor and never run by itself. */
  ask: LinkedAsk | null;
}

export type QueryLang = "cypher" | "sparql";
export interface Ask { lang: QueryLang; query: string }
/** As an address has it, with the values of parameters as they were typed. */
export interface LinkedAsk extends Ask { given?: Record<string, string> }

/** What the server said to a query, as it came: `type` is the media type without parameters. `millis` is the server's own time for Cypher, and the time until the last byte for SPARQL. */
export interface Reply { lang: QueryLang; query: string; type: string; text: string; millis: number }
/** A query that runs or ran in a tab. `started` is of Date.now(); `problem` stands with status "failed" only, `reply` with "done" only. */
export interface Run { ask: Ask & { parameters: Record<string, unknown> }; status: "running" | "done" | "failed" | "cancelled"; started: number; reply: Reply | null; problem: Problem | null }

export interface Term { name: string; en: string; zh: string }
/** What a query can name, from `/api/schema`. */
export interface QuerySchema {
  cypher: { labels: { name: string; count: number }[]; types: { name: string; count: number }[]; properties: string[]; functions: string[]; keywords: string[] };
  sparql: { prefixes: { prefix: string; iri: string }[]; classes: Term[]; predicates: Term[] };
}

/** A pair of queries with the same answer, from `/api/examples`. */
export interface Example { id: string; title: { en: string; zh: string }; explains: { en: string; zh: string }; cypher: string; sparql: string; parameters: Record<string, string> }

/** An editor of the query page: a text in each language, values of parameters as they were typed, and when it was last changed, of Date.now(). */
export interface QueryTab { id: string; name: string | null; lang: QueryLang; texts: Record<QueryLang, string>; parameters: Record<string, string>; touched: number }
/** Every window has the same tabs; `closed` has when others were closed, so that no window brings them back. */
export interface Desk { tabs: QueryTab[]; current: string; closed: [id: string, at: number][] }
/** What a query was, to be put into a tab again. */
export interface KeptQuery { id: string; lang: QueryLang; text: string; parameters: Record<string, string> }
/** A query that ran: when, of Date.now(), and how it went. `rows` is null where it did not end well, and `failure` where it did. */
export interface PastRun extends KeptQuery { at: number; rows: number | null; millis: number; failure: string | null }
export interface Favourite extends KeptQuery { name: string }

export interface State {
  route: Route;
  lang: Lang;
  theme: Theme;
  /** Whether texts to read stand in both languages. */
  both: boolean;
  overview: Loadable<Overview>;
  /** What is picked out on the atlas: an area, or what links two of them. */
  area: Loadable<AreaPage>; areaLinks: Loadable<AreaLinks>;
  graph: Graph;
  map: Loadable<string>;
  hovered: string | null;
  /** Where the keyboard is on the map. */
  cursor: string | null;
  /** The topic whose menu is open, and where on the page. */
  menu: (Point & { id: string }) | null;
  selection: ReadonlySet<string>;
  /** At most 50 each, the nearest last. */
  past: Step[]; future: Step[];
  /** Ids of the topics that the learner said they know, and what follows from that for the topics that were asked about. */
  known: ReadonlySet<string>; rejected: ReadonlySet<string>;
  statuses: ReadonlyMap<string, Status>;
  /** The server's own word on what is known. */
  progress: Loadable<ProgressAnswer>;
  panel: Loadable<Topic>;
  /** What the search finds for the words of an id that no topic has. */
  near: SearchHit[];
  questions: Loadable<QuestionBook>;
  answers: ReadonlyMap<string, Loadable<Question>>;
  plan: Loadable<Plan>;
  /** What can be learnt next, where there is no goal. */
  next: Loadable<ReadyAnswer>;
  /** How the last change changed the plan. */
  planChange: { steps: number; minutes: number } | null;
  placing: Loadable<Placement> & { answers: PlaceAnswer[] };
  why: Loadable<Why>;
  connections: Loadable<Related>;
  names: Map<string, TopicName>;
  /** For screen readers: what has changed on the map. */
  announcement: string;
  /** For everyone, for a moment. */
  notice: { text: string; action?: { text: string; run: () => void } } | null;
}

export interface Store {
  get(): State;
  set(patch: Partial<State>): void;
  /** Calls the listener with the state whenever a selected value has changed. */
  subscribe(select: (state: State) => readonly unknown[], listener: (state: State) => void): () => void;
}
