// @ts-check
/** What a person can do to the map; each change is committed as one step. */
import { nameOf, translator } from "../i18n.js";
import { href } from "../router.js";
import { firstMap, grown, placed, recounted } from "./load.js";
import { collapsible, mark, move, NOTHING, without } from "./model.js";
import { shownOf } from "./shown.js";

/** @typedef {import("../types.js").Graph} Graph */
/** @typedef {import("../types.js").Step} Step */
/** @typedef {import("../types.js").Point} Point */
/**
 * @typedef {object} Course
 * @property {(graph: Graph, what: Step["what"], how?: {said?: string, enter?: boolean}) => void} commit
 * @property {(task: (mine: number) => Promise<void>) => Promise<void>} attempt
 * @property {(mine: number) => boolean} isCurrent
 */

/** More at once than anyone can read, unless asked for. */
export const ENOUGH = 300;

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {Course} course @param {import("../progress/known.js").Progress} progress */
export function createEdits(store, router, { commit, attempt, isCurrent }, progress) {
  const graph = () => store.get().graph;
  const named = (/** @type {string} */ id) => nameOf(graph().nodes.get(id) ?? { id, en: null, zh: null }, store.get().lang);
  /** @param {import("../i18n.js").Key} key @param {string[]} ids */
  const what = (key, ids) => ({ key, values: { topic: ids.length === 1 ? named(ids[0]) : translator(store.get().lang)("map.topics", { count: ids.length }) } });
  const present = (/** @type {Iterable<string>} */ ids) => [...ids].filter((id) => graph().nodes.has(id));

  /** @param {Promise<Graph> | (() => Promise<Graph>)} made @param {Step["what"]} done */
  const later = (made, done) => attempt(async (mine) => {
    const next = await (typeof made === "function" ? made() : made);
    if (isCurrent(mine)) commit(next, done);
  });

  /** @param {string} id @param {boolean} [anyway] also beyond 300 topics */
  function expand(id, anyway = false) {
    const { map, lang, route } = store.get();
    const node = graph().nodes.get(id);
    if (!node || map.status === "loading" || route.page !== "topic") return;
    const t = translator(lang);
    if (graph().nodes.size >= ENOUGH && !anyway) {
      return store.set({ notice: { text: t("map.enough", { count: graph().nodes.size }), action: { text: t("map.anyway"), run: () => expand(id, true) } } });
    }
    attempt(async (mine) => {
      const next = await grown(graph(), id);
      if (!isCurrent(mine)) return;
      const said = t(next.came.length > 0 ? "map.grown" : "map.none", { count: next.came.length, topic: named(id) });
      commit(next.graph, what("undo.expand", [id]), { said, enter: true });
    });
  }

  return {
    expand,
    /** @param {string} id */
    open(id) {
      const node = graph().nodes.get(id);
      if (node) router.change({ page: "topic", kind: node.kind, id, panel: true, around: graph().focus === id ? null : graph().focus });
    },
    /** Makes a topic the middle of a map of its own. @param {string} id */
    focus(id) {
      const node = graph().nodes.get(id);
      const { layout, depth, without: filtered } = graph();
      if (node) router.go(href({ page: "topic", kind: node.kind, id, layout, depth, without: filtered }));
    },
    /** @param {string} id */
    collapse(id) {
      const gone = collapsible(graph(), id);
      if (gone.length > 0) commit(without(graph(), gone), what("undo.collapse", [id]));
    },
    /** @param {Iterable<string>} ids the focus stays */
    hide(ids) {
      const some = present(ids).filter((id) => id !== graph().focus);
      if (some.length > 0) commit(mark(graph(), some, { hidden: true }), what("undo.hide", some));
    },
    showHidden() {
      const some = [...graph().nodes.values()].filter((node) => node.hidden).map(({ id }) => id);
      if (some.length > 0) commit(mark(graph(), some, { hidden: false }), what("undo.show", some));
    },
    /** Hides all but these and the focus. @param {Iterable<string>} ids */
    keepOnly(ids) {
      const stay = new Set(ids);
      const some = shownOf(store.get()).nodes.map(({ id }) => id).filter((id) => !stay.has(id) && id !== graph().focus);
      if (some.length > 0) commit(mark(graph(), some, { hidden: true }), what("undo.keep", [...stay]));
    },
    /** Pins topics to their places, or lets them go where all of them are pinned. @param {Iterable<string>} ids */
    pin(ids) {
      const some = present(ids);
      const pinned = !some.every((id) => graph().nodes.get(id)?.pinned);
      if (some.length > 0) commit(mark(graph(), some, { pinned }), what(pinned ? "undo.pin" : "undo.unpin", some));
    },
    /** Topics were dragged to new places: they stay there. @param {Map<string, Point>} places */
    drop(places) {
      if (places.size > 0) commit(move(graph(), places, true), what("undo.move", [...places.keys()]));
    },
    /** @param {import("../types.js").LayoutName} layout */
    setLayout(layout) {
      later(() => placed({ ...graph(), layout }, pins(graph())), { key: `undo.layout.${layout}`, values: {} });
    },
    /** @param {1 | 2} depth */
    setDepth(depth) {
      const { focus, layout, without: filtered } = graph();
      if (focus === null) return;
      later(async () => {
        const wish = { focus, depth, layout, without: filtered };
        const { graph: next } = await firstMap(wish);
        return move(next, pins(graph()), true);
      }, { key: "undo.depth", values: { depth } });
    },
    /** Filters kinds of link, areas, levels or statuses out, or lets them in again. @param {Partial<import("../types.js").Without>} change */
    filter(change) {
      const next = { ...graph(), without: tidy({ ...graph().without, ...change }) };
      if (change.types) later(() => recounted(next), { key: "undo.filter", values: {} });
      else commit(next, { key: "undo.filter", values: {} });
    },
    /** @param {string[]} ids @param {boolean} add to what is selected; one that is there already leaves */
    select(ids, add) {
      const selection = new Set(add ? store.get().selection : []);
      if (add && ids.length === 1 && selection.delete(ids[0])) return store.set({ selection });
      ids.forEach((id) => selection.add(id));
      store.set({ selection });
    },
    clear: () => store.get().selection.size > 0 && store.set({ selection: new Set() }),
    /** @param {string | null} id */
    moveCursor: (id) => store.set({ cursor: id }),
    /** @param {string} id @param {Point} at on the page */
    menu: (id, at) => store.set({ menu: { id, ...at } }),
    closeMenu: () => store.get().menu && store.set({ menu: null }),
    /** @param {string} id */
    know: (id) => progress.toggle(id),
  };
}

/** @typedef {ReturnType<typeof createEdits>} Edits */

/** @param {Graph} graph */
const pins = (graph) => new Map([...graph.nodes.values()].filter((node) => node.pinned).map(({ id, x, y }) => [id, { x, y }]));

/** @param {import("../types.js").Without} lists */
const tidy = (lists) => (Object.values(lists).every((list) => list.length === 0) ? NOTHING : lists);
