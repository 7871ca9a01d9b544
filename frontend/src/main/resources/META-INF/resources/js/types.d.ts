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

export interface GraphNode { id: string; kind: Kind; en: string | null; zh: string | null; area: string | null; degree: number }
export interface GraphLink { id: string; type: LinkType; from: string; to: string }
export interface GraphAnswer { nodes: GraphNode[]; links: GraphLink[]; more: Record<string, number> }

/** A link with its reason; `other` is the concept at its far end. */
export interface ConceptLink extends GraphLink { other: TopicName; because: Bilingual | null; contested: boolean; origin: string }
export interface AskedTopic extends TopicName { explicit: boolean }
export interface Source { title: string; year: number | null; url: string | null }
export interface Concept {
  id: string; kind: "concept"; en: string | null; zh: string | null;
  aliases: { en: string[]; zh: string[] };
  area: string | null; difficulty: number | null; minutes: number | null;
  summary: Bilingual | null; formula: string | null; symbols: Bilingual | null; pitfalls: Bilingual | null;
  links: ConceptLink[]; questions: AskedTopic[]; sources: Source[];
}
export type Form = "explain" | "compare" | "derive" | "apply";
export interface Question {
  id: string; kind: "question"; en: string | null; zh: string | null;
  answer: Bilingual | null;
  keyPoints: { en: string[]; zh: string[] }; mistakes: { en: string[]; zh: string[] };
  form: Form | null; difficulty: number | null; area: string | null;
  concepts: AskedTopic[]; leadsTo: TopicName[]; sources: Source[];
  bank: { id: string; title: string | null; section: string | null; line: number | null } | null; position: number | null;
}
export type Topic = Concept | Question;
export interface QuestionSummary {
  id: string; en: string | null; zh: string | null; form: Form | null; difficulty: number | null; area: string | null;
  section: string | null; concepts: TopicName[];
}
export interface QuestionPage { total: number; questions: QuestionSummary[] }

export interface Reason { link: string; en: string | null; zh: string | null }
export interface PlanStep {
  position: number;
  concept: { id: string; en: string | null; zh: string | null; difficulty: number | null; minutes: number | null };
  because: Reason | null; fromPrevious: Reason | null; questions: TopicName[];
}
export interface Milestone { en: string | null; zh: string | null; first: number; last: number }
export interface Plan {
  goals: string[]; assumedKnown: string[]; minutes: number; milestones: Milestone[]; steps: PlanStep[];
  unordered: string[]; tooFar: { size: number; suggestions: string[] } | null;
}

/** What went wrong, in words for a person. Status 0: no answer came at all. */
export interface Problem { status: number; title: string; detail: string | null }

/** A value that is fetched; while it is fetched again, the last one stays visible. */
export interface Loadable<T> { status: "idle" | "loading" | "ready" | "failed"; value: T | null; problem: Problem | null }

/** A topic with its place on the map; `from` is the topic it grew from. */
export interface PlacedNode extends GraphNode { x: number; y: number; pinned: boolean; from: string | null }
/** Everything on the map. `neighbours` counts all neighbours of a topic, shown or not. */
export interface Graph {
  focus: string | null;
  nodes: Map<string, PlacedNode>;
  links: Map<string, GraphLink>;
  neighbours: Map<string, number>;
}

export interface Route {
  page: "explore" | "topic" | "questions" | "plan" | "missing";
  kind: Kind | null; id: string | null;
  /** The topic in the middle of the map, where it is not the open one. */
  around: string | null;
  expanded: string[];
  panel: boolean;
  area: string | null; words: string | null;
  goals: string[]; known: string[];
}

export interface State {
  route: Route;
  lang: Lang;
  theme: Theme;
  overview: Loadable<Overview>;
  graph: Graph;
  map: Loadable<string>;
  hovered: string | null;
  panel: Loadable<Topic>;
  questions: Loadable<QuestionPage>;
  plan: Loadable<Plan>;
  names: Map<string, TopicName>;
  /** For screen readers: what has changed on the map. */
  announcement: string;
  /** For everyone, for a moment. */
  notice: { text: string } | null;
}

export interface Store {
  get(): State;
  set(patch: Partial<State>): void;
  /** Calls the listener with the state whenever a selected value has changed. */
  subscribe(select: (state: State) => readonly unknown[], listener: (state: State) => void): () => void;
}
