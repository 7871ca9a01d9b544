// @ts-check
import { ankiOf, deckOf, guidOf, tagsOf } from "/js/plan/take/anki.js";
import { calendarOf, hasDays } from "/js/plan/take/calendar.js";
import { cardsOf, htmlOf } from "/js/plan/take/cards.js";
import { jsonOf } from "/js/plan/take/json.js";
import { markdownOf } from "/js/plan/take/markdown.js";
import { inline, literal, plain } from "/js/plan/take/plain.js";
import { questionsOf, takenFrom } from "/js/plan/take/taken.js";
import { markdownTool } from "/js/text/tools.js";
import { HOSTILE, NOW, ORIGIN, someQuestion, somePlan, stateWith } from "./someplan.js";
import { equal, test, that } from "./testing.js";

/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").Plan} Plan */
/** @typedef {import("../../main/resources/META-INF/resources/js/types.js").State} State */

/** @param {Partial<Plan>} [patch] @param {Partial<State>} [state] */
const taken = (patch, state) => takenFrom(stateWith(somePlan(patch), state), ORIGIN, NOW);

/** Markdown as somebody else's program would show it, raw HTML and all. @param {string} markdown */
async function shown(markdown) {
  const { Marked } = await import("marked");
  return new DOMParser().parseFromString(new Marked({ gfm: true }).parse(markdown, { async: false }), "text/html").body;
}

/** What a name is on one line. @param {string} name */
const line = (name) => name.replace(/\u202E/g, "").replace(/\s+/g, " ").trim();

test("the checklist has a box for each step and each question, under the heading of its milestone", async () => {
  const body = await shown(markdownOf(taken()));
  const milestones = [...body.querySelectorAll("h2")].map((one) => one.textContent);
  equal(milestones, [`Milestone 1: ${HOSTILE[0]}`, "Milestone 2: All"]);
  const steps = [...body.querySelectorAll("body > ul > li")];
  equal(steps.map((one) => Number(/^\s*(\d+)\./.exec(one.textContent ?? "")?.[1])), HOSTILE.map((_, i) => i + 1));
  equal(steps.map((one) => one.querySelectorAll("input[type=checkbox]").length), HOSTILE.map((_, i) => (i === 3 ? 1 : 2)));
  equal([...steps[0].querySelectorAll("a")].map((one) => one.getAttribute("href")), [`${ORIGIN}/concept/c0`, `${ORIGIN}/question/q0`]);
  that(steps[0].textContent?.includes("· 25 min") && !steps[2].textContent?.includes("min"), "time is said where it is known");
});

test("whatever a name or a reason is, the checklist says just that, and nothing in it loads, runs or leads elsewhere", async () => {
  const body = await shown(markdownOf(taken()));
  const steps = [...body.querySelectorAll("body > ul > li")];
  equal(steps.map((one) => one.querySelector("a")?.textContent), HOSTILE.map(line));
  equal([...body.querySelectorAll("img, script, b, strong, em, del, table")].map((one) => one.outerHTML), ["<strong>not bold</strong>", "<em>x</em>", "<del>z</del>"]);
  that([...body.querySelectorAll("a")].every((one) => one.getAttribute("href")?.startsWith(`${ORIGIN}/`) || /^(https?:|mailto:)/.test(one.getAttribute("href") ?? "")), "no scripted links");
  equal(literal("see http://x and www.x, a@b"), "see http\\://x and www\\.x, a\\@b");
});

test("a reason keeps its emphasis, code and formulas in the checklist, and its links are in full", () => {
  equal(inline("so *this* `a<b` [relu](/concept/relu) <i> $a<b$", ORIGIN), `so *this* \`a<b\` [relu](${ORIGIN}/concept/relu) \\<i\\> $a\\lt b$`);
  equal(inline("[x](javascript:y) [z](<javascript:y>) ![i](/a)", ORIGIN), "[x]\\(javascript:y) [z]\\(\\<javascript:y\\>) \\![i](http://localhost:8080/a)");
  equal(inline("costs \\$5\nor \\<", ORIGIN), "costs \\$5 or \\<");
  equal(plain("so *this* and **that** `code` [relu](/concept/relu) 2 * 3 * 4 $x_1$"), "so this and that code relu 2 * 3 * 4 $x_1$");
});

test("the checklist is in the language of the page, and in both where both are wanted", () => {
  const zh = markdownOf(taken({}, { lang: "zh" }));
  that(zh.startsWith("# 学习计划：") && zh.includes("## 阶段 1：第一阶段"), "Chinese");
  const both = markdownOf(taken({}, { both: true }));
  that(both.includes("[Why " + literal(HOSTILE[1]) + "?](http://localhost:8080/question/q1) · 为什么？"), "a question in both");
});

test("the data are the plan as it came, with what was asked for, where and when", () => {
  const { address, date, wish, plan } = JSON.parse(jsonOf(taken()));
  equal([plan, date], [somePlan(), "2026-03-04T05:06:07.000Z"]);
  equal([wish.goals, wish.known, wish.pace], [["c11"], ["said-known", "known-one"], 30]);
  equal(address, `${ORIGIN}/plan?goal=c11&known=said-known&known=known-one&pace=30`);
});

/** @param {Partial<Plan>} [patch] */
function calendar(patch) {
  const steps = HOSTILE.map((_, i) => ({ position: i + 1, first: i === 0 ? "2026-12-30" : "2027-01-02", last: i === 0 ? "2026-12-31" : "2027-01-02" }));
  const schedule = { pace: 30, start: "2026-12-30", finish: "2027-01-02", days: 4, deadline: null, paceNeeded: null, unestimated: 0, fits: null, drop: [], steps };
  return calendarOf(taken({ schedule, ...patch }));
}

/** RFC 5545 read by the book: unfolded (3.1), with each TEXT as it was before it was escaped (3.3.11). @param {string} file */
function events(file) {
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  /** @type {Map<string, string>[]} */
  const found = [];
  for (const one of lines) {
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(one) ?? ["", "", ""];
    if (one === "BEGIN:VEVENT") found.push(new Map());
    else if (found.length > 0) found[found.length - 1].set(name, value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign)));
  }
  return found;
}

test("a line of the calendar has at most 75 octets, ends in CRLF, and no character is cut", () => {
  const octets = new TextEncoder();
  const lines = calendar().split("\r\n");
  equal([lines[0], lines.at(-2), lines.at(-1)], ["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
  that(lines.every((one) => octets.encode(one).length <= 75 && !/[\r\n]/.test(one)), "short lines");
  that(lines.some((one) => octets.encode(one).length > 72), "and not shorter than need be");
  that(lines.every((one) => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(one)), "whole characters");
});

test("each step is an event from its first day to the day after its last, whatever it is called", () => {
  const found = events(calendar());
  equal(found.map((one) => one.get("SUMMARY")), HOSTILE.map((name, i) => `${i + 1}. ${line(name)}`));
  equal([found[0].get("DTSTART"), found[0].get("DTEND"), found[1].get("DTSTART"), found[1].get("DTEND")], ["20261230", "20270101", "20270102", "20270103"]);
  that(found[0].get("DESCRIPTION")?.endsWith(`\n${ORIGIN}/concept/c0`), "with the address");
  that(found[0].get("DESCRIPTION")?.includes("25 min\nNeeded for"), "and the reason");
  equal(found.filter((one) => one.get("URL") !== `${ORIGIN}/concept/${one.get("UID")?.split(".")[0]}`).length, 0);
});

test("a step keeps its UID when the plan is taken again later, in another order of goals too, and has another in another plan", () => {
  const uids = (/** @type {string[]} */ goals) => events(calendar({ goals })).map((one) => one.get("UID"));
  equal(uids(["c11", "c3"]), uids(["c3", "c11"]));
  that(new Set([...uids(["c11"]), ...uids(["c3"])]).size === 2 * HOSTILE.length, "one for each step and plan");
  const [first, later] = [NOW, new Date(NOW.getTime() + 3_600_000)].map((now) => Number(events(calendarOf({ ...taken({ schedule: schedule() }), now }))[0].get("SEQUENCE")));
  equal(later - first, 60);
});

const schedule = () => ({ pace: 30, start: "2026-12-30", finish: "2026-12-30", days: 1, deadline: null, paceNeeded: null, unestimated: 0, fits: null, drop: [], steps: [{ position: 1, first: "2026-12-30", last: "2026-12-30" }] });

test("a plan without days has no calendar", () => {
  equal([hasDays(somePlan()), hasDays(somePlan({ schedule: schedule() }))], [false, true]);
});

/** Read as Anki reads it: header lines first, then CSV with tabs, quotes doubled within quotes. @param {string} file */
function notes(file) {
  const lines = file.split("\n");
  const headers = lines.filter((one) => one.startsWith("#"));
  const body = lines.slice(headers.length).join("\n");
  const found = [...body.matchAll(/("(?:[^"]|"")*"|[^"\t\n][^\t\n]*|)(\t|\n)/gy)];
  equal(found.map(([all]) => all).join(""), body);
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, value, end] of found) {
    rows[rows.length - 1].push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === "\n") rows.push([]);
  }
  return { headers, rows: rows.slice(0, -1) };
}

test("Anki gets a note on each line, with its guid, deck and tags in the columns that the headers say", async () => {
  const questions = HOSTILE.map((en, i) => someQuestion({ id: `q${i}`, en, answer: { en: `${HOSTILE[i]}\n\n- \`a\tb\``, zh: null }, area: i === 0 ? null : "one" }));
  const cards = await cardsOf(questions, taken());
  const { headers, rows } = notes(ankiOf(cards, deckOf("A \"B\"::C")));
  equal(headers, ["#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#deck column:2", "#tags column:5"]);
  equal(rows.map((row) => row.length), HOSTILE.map(() => 5));
  equal(rows.map(([guid]) => guid), questions.map(({ id }) => guidOf(id)));
  equal([rows[1][1], rows[1][4], rows[0][4]], ["Trailgraph::A 'B':C", "trailgraph::area::one trailgraph::difficulty::3 trailgraph::plan::c11", "trailgraph::difficulty::3 trailgraph::plan::c11"]);
  equal(rows.map((row) => new DOMParser().parseFromString(row[2], "text/html").body.textContent), HOSTILE.map((name) => name.replace(/\s+/g, " ").trim()));
  that(rows.every((row) => row[3].startsWith('<div align="left">')), "answers are not centred, as Anki's cards are");
  const backs = rows.map((row) => new DOMParser().parseFromString(row[3], "text/html").body);
  equal(backs.flatMap((one) => [...one.querySelectorAll("script, img, b")]).length, 0);
  that(backs.flatMap((one) => [...one.querySelectorAll("a[href]")]).every((one) => /^(https?|mailto):/.test(one.getAttribute("href") ?? "")), "no scripted links");
});

test("a question's guid is its own whatever else changes, and tags have no spaces", () => {
  equal([guidOf("q1"), guidOf("q1") === guidOf("q2")], ["trailgraph:q1", false]);
  equal(tagsOf({ area: null, difficulty: null }, ["a", "b"]), ["trailgraph::plan::a", "trailgraph::plan::b"]);
});

test("formulas are Anki's MathJax, whole and on one line", async () => {
  await markdownTool.load();
  equal(htmlOf("It is $x_1 < x_2 * x_3$.", ORIGIN), "<p>It is \\(x_1 &lt; x_2 * x_3\\).</p>");
  equal(htmlOf("$$\na % note\n\\\\[2pt] b\n$$", ORIGIN), "<p>\\[a \\\\[2pt] b\\]</p>");
  equal(htmlOf("costs \\$5 or $5", ORIGIN), "<p>costs $5 or $5</p>");
});

test("code keeps its lines, links are in full, and what Anki would run or play is text", async () => {
  await markdownTool.load();
  equal(htmlOf("```python\nif a < b:\n\tpass\n```", ORIGIN), "<pre><code>if a &lt; b:<br>    pass</code></pre>");
  equal(htmlOf("[relu](/concept/relu) and [x](#y)", ORIGIN), `<p><a href="${ORIGIN}/concept/relu">relu</a> and <a>x</a></p>`);
  equal(htmlOf("\\\\(x\\\\) [latex]\\input{y}[/latex] [sound:z.mp3] `re.sub(r\"\\(\")`", ORIGIN).replaceAll("\u2060", "·"),
    "<p>\\·(x\\·) [·latex]\\input{y}[·/latex] [·sound:z.mp3] <code>re.sub(r\"\\(\")</code></p>");
});

test("a card is in the language of the page, in both where both are wanted, and says where an answer is missing", async () => {
  const [zh] = await cardsOf([someQuestion({})], taken({}, { lang: "zh" }));
  equal(zh.front, '<div lang="zh-Hans">为什么？</div>');
  const [both] = await cardsOf([someQuestion({})], taken({}, { both: true }));
  equal(both.front, '<div lang="en">Why?</div><div lang="zh-Hans">为什么？</div>');
  that(both.back.includes("<p>Because.</p>") && both.back.includes("<p>因为。</p>"), "the answer too");
  const [none, points] = await cardsOf([someQuestion({ answer: null }), someQuestion({ answer: null, keyPoints: { en: ["one", "two"], zh: [] } })], taken());
  that(none.back.includes("No model answer yet") && points.back.includes("<li>two</li>"), "key points stand in for an answer");
});

test("every question of a plan is taken once", () => {
  equal(questionsOf(somePlan()).map(({ id }) => id).sort(), ["q0", "q1", "q2", "q3"]);
});
