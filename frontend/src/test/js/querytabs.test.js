// @ts-check
import { changed, currentOf, holding, merged, MOST_TABS, newTab, readDesk, withAgain, without, withTab, writeDesk } from "/js/query/tabs.js";
import { equal, that, test } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Desk} Desk */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").QueryTab} QueryTab */

/** @param {string} id @param {string} [text] @param {Partial<QueryTab>} [more] */
const tab = (id, text = `RETURN "${id}"`, more = {}) => newTab({ id, lang: "cypher", texts: { cypher: text, sparql: "" }, touched: 1, ...more });

/** @param {string} current @param {...QueryTab} tabs @returns {Desk} */
const desk = (current, ...tabs) => ({ tabs, current, closed: [] });

/** @param {Desk | null} one */
const ids = (one) => one?.tabs.map(({ id }) => id);

test("a new tab comes after the open one, or in its place where that is blank", () => {
  const next = withTab(desk("a", tab("a"), tab("b")), tab("c"));
  equal([ids(next), next?.current], [["a", "c", "b"], "c"]);
  equal(ids(withTab(desk("a", tab("a", " "), tab("b")), tab("c"))), ["c", "b"]);
  equal(ids(withTab(desk("a", tab("a", "")), tab("c", ""))), ["a", "c"]);
});

test("there are thirty tabs at most", () => {
  const full = desk("t0", ...Array.from({ length: MOST_TABS }, (_, i) => tab(`t${i}`)));
  equal(withTab(full, tab("more")), null);
  that(withTab(changed(full, "t0", { texts: { cypher: "", sparql: "" } }), tab("more")), "a blank one gives its place");
});

test("when a tab is closed its neighbour opens, and it comes back where it was", () => {
  const [a, b, c] = [tab("a"), tab("b"), tab("c")];
  const closed = without(desk("b", a, b, c), "b");
  equal([ids(closed), closed.current], [["a", "c"], "c"]);
  equal(without(desk("c", a, b, c), "c").current, "b");
  equal(without(desk("a", a, b, c), "c").current, "a");
  const back = withAgain(closed, b, 1);
  equal([ids(back), back.current], [["a", "b", "c"], "b"]);
});

test("the last tab that is closed leaves a blank one, which goes when it comes back", () => {
  const only = tab("a");
  const closed = without(desk("a", only), "a");
  equal(closed.tabs.map(({ texts }) => texts.cypher), [""]);
  equal(ids(withAgain(closed, only, 0)), ["a"]);
});

test("a query is found in the tab that holds just it, the open one first", () => {
  const two = desk("b", tab("a", "RETURN 1"), tab("b", "RETURN 1"));
  equal(holding(two, { lang: "cypher", query: "RETURN 1" })?.id, "b");
  equal(holding(two, { lang: "sparql", query: "RETURN 1" }), null);
  equal(holding(two, { lang: "cypher", query: "RETURN 1 " }), null);
});

test("of two windows every tab stays, as it was changed last, but for what was closed since", () => {
  const mine = desk("a", tab("a", "old", { touched: 5 }), tab("b", "mine", { touched: 9 }), tab("shut", "x", { touched: 3 }));
  /** @type {Desk} */
  const others = { ...desk("c", tab("a", "new", { touched: 7 }), tab("b", "theirs", { touched: 8 }), tab("c")), closed: [["shut", 4]] };
  const all = merged(mine, others);
  equal([ids(all), all.current], [["a", "b", "c"], "a"]);
  equal(all.tabs.map(({ texts }) => texts.cypher), ["new", "mine", 'RETURN "c"']);
  equal(all.closed, [["shut", 4]]);
});

test("no window loses the tab that is open in it", () => {
  /** @type {Desk} */
  const others = { ...desk("b", tab("b")), closed: [["a", 100]] };
  equal(ids(merged(desk("a", tab("a")), others)), ["a", "b"]);
});

test("tabs are read as they were written", () => {
  const two = changed(desk("b", tab("a"), tab("b")), "b", { name: "B", parameters: { x: "1" } });
  equal(readDesk(writeDesk(two)), two);
  equal(currentOf(two).name, "B");
});

test("what another version kept, or another hand, is no tab", () => {
  for (const text of [null, "", "{", "7", "[]", '{"version": 2, "tabs": []}', '{"version": 1, "tabs": [{"id": "a"}, null, 3]}']) equal(readDesk(text), null);
  const value = { ...JSON.parse(writeDesk(desk("gone", tab("a")))), closed: [["x", 1], "y", [1, 2]] };
  equal(readDesk(JSON.stringify({ ...value, tabs: [...value.tabs, { ...tab("b"), lang: "sql" }, { ...tab("c"), parameters: { x: 1 } }] })), { ...desk("a", tab("a")), closed: [["x", 1]] });
});
