// @ts-check
import { mapHref } from "/js/connect/chainmap.js";
import { pairs, partners } from "/js/connect/examples.js";
import { layOut } from "/js/connect/lanes.js";
import { spoken } from "/js/connect/voice.js";
import { topicKey, unpack } from "/js/graph/pack.js";
import { LINK_TYPES } from "/js/graph/styles.js";
import { DICTIONARIES } from "/js/i18n.js";
import { parseRoute } from "/js/router.js";
import { equal, that, test } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Hop} Hop */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Lang} Lang */

const TYPES = /** @type {Hop["type"][]} */ (LINK_TYPES.filter((type) => type !== "leadsTo"));
const LANGS = /** @type {Lang[]} */ (["en", "zh"]);

/** A link between two topics as a chain goes along it from the first to the second. @param {string} first @param {Hop["type"]} type @param {string} second @param {boolean} [reversed] @returns {Hop} */
function hop(first, type, second, reversed = false) {
  const [from, to] = reversed ? [second, first] : [first, second];
  return { link: `${from}--${type}--${to}`, type, from, to, reversed, because: null, contested: false };
}

/** @param {Hop} one @param {Lang} lang */
const sentence = (one, lang) => spoken(one, lang).map((piece) => (typeof piece === "string" ? piece : piece.topic)).join("");

/** A chain of links that are all of one type. @param {...string} nodes */
const chain = (...nodes) => ({ cost: nodes.length, nodes, hops: nodes.slice(1).map((node, i) => hop(nodes[i], "requires", node)) });

test("a link is said in the voice in which a chain goes along it", () => {
  equal(LANGS.map((lang) => sentence(hop("LN", "comparedWith", "BN"), lang)), ["LN is compared with BN", "“LN”常与“BN”比较"]);
  equal(LANGS.map((lang) => sentence(hop("BN", "mitigates", "VG"), lang)), ["BN mitigates VG", "“BN”能缓解“VG”"]);
  equal(LANGS.map((lang) => sentence(hop("VG", "mitigates", "BN", true), lang)), ["VG is mitigated by BN", "“VG”可以靠“BN”缓解"]);
  equal(LANGS.map((lang) => sentence(hop("Why?", "asks", "BN"), lang)), ["The question “Why?” asks about BN", "问题“Why?”考查“BN”"]);
  equal(LANGS.map((lang) => sentence(hop("BN", "asks", "Why?", true), lang)), ["BN is asked about in the question “Why?”", "“BN”是问题“Why?”考查的内容"]);
});

test("every kind of link has a sentence in either voice and language, and the chain's earlier topic comes first", () => {
  equal(TYPES.length, 11);
  for (const lang of LANGS) {
    for (const type of TYPES) {
      const [active, passive] = [false, true].map((reversed) => spoken(hop("a", type, "b", reversed), lang));
      equal([type, [active, passive].map((pieces) => pieces.filter((piece) => typeof piece !== "string"))], [type, Array(2).fill([{ topic: "a" }, { topic: "b" }])]);
      equal([type, sentence(hop("a", type, "b"), lang) === sentence(hop("a", type, "b", true), lang)], [type, type === "comparedWith"]);
    }
  }
});

test("no sentence is for a kind of link that there is not", () => {
  const said = Object.keys(DICTIONARIES.en).filter((key) => key.startsWith("voice.")).sort();
  equal(said, TYPES.flatMap((type) => [`voice.${type}.in`, `voice.${type}.out`]).sort());
});

test("chains lie side by side between their two ends, and none crosses another", () => {
  for (const upright of [false, true]) {
    const picture = layOut([chain("a", "x", "b"), chain("a", "b"), chain("a", "y", "z", "w", "b")], { width: upright ? 330 : 1100, upright, wings: [60, 80] });
    const [along, across] = upright ? /** @type {const} */ (["y", "x"]) : /** @type {const} */ (["x", "y"]);
    const of = (/** @type {string} */ id) => picture.stops.filter((stop) => stop.id === id);
    equal([of("a").length, of("b").length, picture.stops.length], [1, 1, 6]);
    const [[a], [b]] = [of("a"), of("b")];
    that(picture.stops.every((stop) => stop[along] >= a[along] && stop[along] <= b[along]), "all is between the ends");
    equal(["y", "z", "w"].map((id) => of(id)[0][along]).every((at, i, all) => i === 0 || at > all[i - 1]), true);
    equal(new Set(["y", "z", "w"].map((id) => of(id)[0][across])).size, 1);
    that(of("x")[0][across] < a[across] && of("y")[0][across] > a[across], "the first and the last lane are on either side");
    that(picture.stops.every(({ x, y }) => x > 0 && x < picture.width && y > 0 && y < picture.height), "all is inside");
    const lanes = picture.lines.map(({ chain: lane, middle }) => ({ lane, at: middle[across] }));
    that(lanes.every((one) => lanes.every((other) => one.lane >= other.lane || one.at < other.at)), "lines keep to their lanes");
  }
});

test("direct links between the same two part from one another", () => {
  const two = { ...chain("a", "b"), hops: [hop("a", "improves", "b", true)] };
  const { lines, stops } = layOut([chain("a", "b"), two], { width: 900, upright: false, wings: [60, 80] });
  equal(stops.length, 2);
  that(Math.abs(lines[0].middle.y - lines[1].middle.y) > 40, "room for a word each");
});

test("a head is where the stored link points to", () => {
  const picture = (/** @type {boolean} */ reversed, /** @type {boolean} */ upright) =>
    layOut([{ cost: 1, nodes: ["a", "b"], hops: [hop("a", "mitigates", "b", reversed)] }], { width: upright ? 330 : 900, upright, wings: [60, 80] });
  for (const upright of [false, true]) {
    const along = upright ? "y" : "x";
    for (const reversed of [false, true]) {
      const { stops, lines: [{ head }] } = picture(reversed, upright);
      const [a, b] = ["a", "b"].map((id) => stops.find((stop) => stop.id === id)?.[along] ?? NaN);
      that(reversed ? head[along] - a < b - head[along] : head[along] - a > b - head[along], `near its topic: ${reversed} ${upright}`);
      equal(head.angle, (upright ? 90 : 0) + (reversed ? 180 : 0));
    }
  }
});

test("a chain opens as a map of exactly its topics, the first of them open", () => {
  const topic = (/** @type {string} */ id, /** @type {"concept" | "question"} */ kind = "concept") => ({ id, kind, en: id, zh: null, area: null, degree: 1, difficulty: null });
  const route = parseRoute(new URL(mapHref([topic("why", "question"), topic("b"), topic("c")]), "http://localhost"));
  equal([route.page, route.kind, route.id, route.around], ["topic", "question", "why", null]);
  const places = unpack(route.map ?? "") ?? [];
  equal(places.map(({ key }) => key), ["why", "b", "c"].map(topicKey));
  equal(places.map(({ x, y }) => [x, y]), [[-172, -44], [0, 44], [172, -44]]);
});

test("examples join main topics of linked areas, no area twice", () => {
  const area = (/** @type {string} */ id, /** @type {number} */ degree) => ({ id, en: id, zh: null, concepts: 2, questions: 0, topics: [{ id: `${id}-main`, en: null, zh: null, degree }, { id: `${id}-second`, en: null, zh: null, degree: 1 }] });
  const overview = {
    areas: [area("a", 3), area("b", 9), area("c", 5), area("d", 2), { ...area("empty", 0), topics: [] }],
    links: [{ from: "a", to: "empty", count: 99 }, { from: "a", to: "b", count: 9 }, { from: "b", to: "c", count: 8 }, { from: "c", to: "d", count: 1 }],
  };
  equal(pairs(overview).map((pair) => pair.map(({ id }) => id)), [["a-main", "b-main"], ["c-main", "d-main"]]);
  equal(partners(overview, "c").map(({ id }) => id), ["b-main", "a-main", "d-main"]);
  equal(pairs({ areas: [], links: [] }), []);
});
