// @ts-check
/** The address holds the query of the open tab, and a query in an address is opened: what is in it stands there, and waits. */
import { textOf } from "./tabs.js";

const AFTER = 400;
/** A longer query is not put into the address: not every program takes it. */
const LONGEST = 16_000;

/** @typedef {import("../types.js").Ask} Ask */

/** @param {import("../types.js").QueryTab} tab @returns {Ask | null} */
export function askOf(tab) {
  const query = textOf(tab);
  return query.trim() === "" || encodeURIComponent(query).length > LONGEST ? null : { lang: tab.lang, query };
}

/** @param {import("../types.js").Store} store @param {import("../router.js").Router} router @param {import("./workbench.js").Workbench} bench */
export function followLinks(store, router, bench) {
  let waiting = 0;

  function write() {
    waiting = 0;
    const { route } = store.get();
    const ask = askOf(bench.current());
    if (route.page === "query" && !same(ask, route.ask)) router.change({ ask }, true);
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(write, AFTER);
  }

  bench.subscribe(soon);
  return {
    /** @param {import("../types.js").Route} route */
    follow({ page, ask }) {
      if (page !== "query") return;
      if (ask !== null && ask.query.trim() !== "" && !same(ask, askOf(bench.current()))) bench.open(ask);
      else soon();
    },
  };
}

/** @param {Ask | null} one @param {Ask | null} other */
const same = (one, other) => one?.lang === other?.lang && one?.query === other?.query;
