// @ts-check
import { createStore, initialState } from "/js/store.js";
import { NOWHERE } from "/js/router.js";
import { equal, test } from "./testing.js";

const start = () => createStore(initialState({ route: NOWHERE, lang: "en", theme: "auto", both: false, known: new Set() }));

test("a listener hears about what it selected, and about nothing else", () => {
  const store = start();
  /** @type {string[]} */
  const heard = [];
  store.subscribe((state) => [state.hovered], (state) => heard.push(String(state.hovered)));
  store.set({ cursor: "a" });
  store.set({ hovered: "b" });
  store.set({ hovered: "b" });
  equal(heard, ["b"]);
});

test("a listener that changes the state does not interrupt the others, and all hear the last state in the end", () => {
  const store = start();
  /** @type {string[]} */
  const log = [];
  let busy = false;
  store.subscribe((state) => [state.hovered, state.cursor], (state) => {
    if (busy) throw new Error("interrupted");
    busy = true;
    log.push(`${state.hovered} ${state.cursor}`);
    if (state.cursor === null) store.set({ announcement: "from the first" });
    busy = false;
  });
  store.subscribe((state) => [state.hovered], () => store.set({ cursor: "c" }));
  store.set({ hovered: "h" });
  equal(log, ["h null", "h c"]);
  equal([store.get().announcement, store.get().cursor], ["from the first", "c"]);
});

test("a listener that fails does not silence the store", () => {
  const store = start();
  let fail = true;
  let heard = 0;
  store.subscribe((state) => [state.hovered], () => {
    heard++;
    if (fail) throw new Error("on purpose");
  });
  try {
    store.set({ hovered: "a" });
  } catch {
    fail = false;
  }
  store.set({ hovered: "b" });
  equal(heard, 2);
});
