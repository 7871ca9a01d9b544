// @ts-check
/** The address holds the query of the open tab, and a query in an address is opened: what is in it stands there, and waits. */
import { writeAsk } from "./address.js";
import { queryOf } from "./pastruns.js";

const AFTER = 400;
/** A longer query is not put into the address: not every program takes it. */
const LONGEST = 16_000;

/** @typedef {import("../types.js").LinkedAsk} LinkedAsk */

/** @param {import("../types.js").QueryTab} tab @returns {LinkedAsk | null} */
export function askOf(tab) {
  const { lang, text, parameters } = queryOf(tab);
  const ask = { lang, query: text, ...(Object.keys(parameters).length > 0 && { given: parameters }) };
  return text.trim() === "" || writeAsk(ask).length > LONGEST ? null : ask;
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
      if (ask !== null && ask.query.trim() !== "" && !same(ask, askOf(bench.current()))) bench.open(ask, { parameters: ask.given });
      else soon();
    },
  };
}

/** @param {LinkedAsk | null} one @param {LinkedAsk | null} other */
const same = (one, other) => writeAsk(one) === writeAsk(other);
