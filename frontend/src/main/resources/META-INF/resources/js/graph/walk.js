// @ts-check
/** The keyboard on the map: arrows walk along links, letters act on the topic that one stands on; all of it is said aloud. */
import { nameOf, translator } from "../i18n.js";
import { actOnTopic, arrow, aroundClock, neighbourTowards } from "./keys.js";
import { neighboursOf } from "./model.js";
import { shownOf } from "./shown.js";

/** @typedef {import("../types.js").State} State */

/** @param {import("../types.js").Store} store @param {import("./explorer.js").Explorer} explorer @param {import("./view.js").MapView} view */
export function walkByKeys(store, explorer, view) {
  const { canvas } = view;
  /** Where N goes around, and the topic that one came to last. */
  let hub = /** @type {string | null} */ (null);

  /** @param {string | null} id @param {string | null} from */
  function step(id, from) {
    const state = store.get();
    const t = translator(state.lang);
    if (id === null) return store.set({ announcement: t("map.nothingThere") });
    explorer.moveCursor(id);
    store.set({ announcement: described(store.get(), id, from) });
    view.reveal(id);
  }

  canvas.addEventListener("focus", () => {
    const { cursor, route, graph } = store.get();
    const visible = new Set(shownOf(store.get()).nodes.map(({ id }) => id));
    const start = [cursor, route.id, graph.focus].find((id) => id !== null && visible.has(id)) ?? null;
    if (canvas.matches(":focus-visible") && start !== null) step(start, null);
  });
  canvas.addEventListener("blur", () => explorer.moveCursor(null));
  canvas.addEventListener("keydown", (event) => {
    const state = store.get();
    const { cursor } = state;
    if (actOnTopic(event, cursor, state, explorer)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrow(event.key);
    if (direction && event.shiftKey) view.panBy(-80 * direction.x, -80 * direction.y);
    else if (direction && cursor === null) step(state.graph.focus, null);
    else if (direction && cursor !== null) {
      hub = null;
      step(neighbourTowards(state, cursor, direction), cursor);
    } else if (event.key.toLowerCase() === "n" && cursor !== null) {
      const next = nextAround(state, cursor, event.shiftKey);
      step(next, hub);
    } else if (event.key === "Home") step(state.graph.focus, null);
    else if (event.key === "+" || event.key === "=") view.zoomBy(1.4);
    else if (event.key === "-") view.zoomBy(1 / 1.4);
    else if (event.key === "0") view.fit();
    else if ((event.key === "m" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) && cursor !== null) openMenu(cursor);
    else return;
    event.preventDefault();
  });

  /** @param {State} state @param {string} cursor @param {boolean} back */
  function nextAround(state, cursor, back) {
    if (hub === null || !neighboursOf(shownOf(state).links, hub).has(cursor)) hub = cursor;
    const ring = aroundClock(state, hub);
    const at = ring.indexOf(cursor);
    return ring.length === 0 ? null : ring[(at + (back ? ring.length - 1 : 1) + (back && at < 0 ? 1 : 0)) % ring.length];
  }

  /** @param {string} id */
  function openMenu(id) {
    const [x, y] = view.screenPlace(id) ?? [0, 0];
    const { left, top } = canvas.getBoundingClientRect();
    explorer.menu(id, { x: left + x, y: top + y });
  }
}

/** A topic as a screen reader says it: name, kind, how it is linked to where one comes from, how many links, marks. */
/** @param {State} state @param {string} id @param {string | null} from */
export function described(state, id, from) {
  const t = translator(state.lang);
  const { nodes, links, more } = shownOf(state);
  const node = nodes.find((one) => one.id === id);
  if (!node) return "";
  const link = from === null ? undefined : links.find((one) => (one.from === id && one.to === from) || (one.to === id && one.from === from));
  const origin = from === null ? undefined : nodes.find((one) => one.id === from);
  const relation = link && origin && t("map.relation", { relation: t(`link.${link.type}.${link.from === id ? "out" : "in"}`), topic: nameOf(origin, state.lang) });
  const left = more.get(id) ?? 0;
  const status = state.statuses.get(id);
  return [
    nameOf(node, state.lang), t(`kind.${node.kind}`), relation, t("map.links", { count: neighboursOf(links, id).size }),
    left > 0 && t("map.more", { count: left }), node.pinned && t("topic.pinned"), status && t(`status.${status}`), state.selection.has(id) && t("topic.selected"),
  ].filter(Boolean).join(", ");
}
