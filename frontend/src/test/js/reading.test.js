// @ts-check
import { group } from "/js/panel/links.js";
import { freshMemory } from "/js/panel/memory.js";
import { holdPlace, keepFocus } from "/js/panel/place.js";
import { portioned } from "/js/panel/portions.js";
import { possible } from "/js/panel/width.js";
import { prepare } from "/js/text/tools.js";
import { render } from "/js/text/rich.js";
import { equal, that, test } from "./testing.js";

/** A view 100 px high over parts of the given heights. @param {HTMLElement} body @param {[string, number][]} parts */
function fill(body, parts) {
  body.replaceChildren(...parts.map(([place, height]) => {
    const part = document.createElement("section");
    part.dataset.place = place;
    part.style.setProperty("height", `${height}px`);
    return part;
  }));
}

/** @param {(body: HTMLElement) => void} use */
function inView(use) {
  const body = document.createElement("div");
  for (const [name, value] of [["height", "100px"], ["width", "200px"], ["overflow", "auto"], ["position", "fixed"], ["top", "0"], ["z-index", "100"], ["background", "white"]]) body.style.setProperty(name, value);
  document.body.append(body);
  try {
    use(body);
  } finally {
    body.remove();
  }
}

test("the part that is being read stays where it is, as far read as it was", () => inView((body) => {
  fill(body, [["a", 200], ["b", 100], ["c", 500]]);
  body.scrollTop = 250;
  const place = holdPlace(body);
  fill(body, [["a", 30], ["b", 200], ["c", 500]]);
  place.restore();
  equal(body.scrollTop, 30 + 100);
}));

test("who has not read on yet stays at the top", () => inView((body) => {
  fill(body, [["a", 200], ["b", 300]]);
  const place = holdPlace(body);
  fill(body, [["a", 400], ["b", 300]]);
  place.restore();
  equal(body.scrollTop, 0);
}));

test("a paragraph is found again by its number", () => inView((body) => {
  const text = (/** @type {string} */ lang, /** @type {number[]} */ heights) => {
    fill(body, [["answer", heights.reduce((a, b) => a + b)], ["rest", 400]]);
    const rich = document.createElement("div");
    rich.className = "rich";
    rich.lang = lang;
    rich.append(...heights.map((height) => Object.assign(document.createElement("p"), { textContent: "x" })));
    for (const [i, p] of /** @type {HTMLElement[]} */ ([...rich.children]).entries()) {
      p.style.setProperty("height", `${heights[i]}px`);
      p.style.setProperty("margin", "0");
    }
    body.children[0].append(rich);
  };
  text("en", [100, 100, 400]);
  body.scrollTop = 150;
  const place = holdPlace(body);
  text("zh-Hans", [300, 60, 20]);
  place.restore();
  equal(body.scrollTop, 300 + 30);
}));

test("a control that is built again keeps the focus", () => inView((body) => {
  const buttons = (/** @type {string[]} */ names) => body.replaceChildren(...names.map((name) => {
    const button = document.createElement("button");
    button.dataset.action = name;
    return button;
  }));
  buttons(["plan", "expand", "copy"]);
  /** @type {HTMLElement} */ (body.children[2]).focus();
  keepFocus(body, () => buttons(["expand", "copy"]));
  equal(document.activeElement instanceof HTMLElement && document.activeElement.dataset.action, "copy");
}));

test("a long list shows twenty, and all of it when asked, a portion at a time", async () => {
  const memory = freshMemory();
  const items = Array.from({ length: 180 }, (_, i) => ({ id: `row-${i}` }));
  const list = (/** @type {number} */ count) => portioned(items.slice(0, count), ({ id }) => Object.assign(document.createElement("li"), { id }), { name: "x", memory, more: "Show all" });
  const holder = document.createElement("div");
  document.body.append(holder);
  const shown = () => holder.querySelectorAll("li").length;
  holder.append(.../** @type {HTMLElement[]} */ (list(180)));
  equal([shown(), holder.querySelector("button")?.textContent], [20, "Show all"]);
  holder.querySelector("button")?.click();
  equal([shown(), memory.asked.has("x"), holder.querySelector("button")], [70, true, null]);
  while (shown() < 180) await new Promise(requestAnimationFrame);
  memory.at = "row-175";
  holder.replaceChildren(.../** @type {HTMLElement[]} */ (list(180)));
  equal([shown(), holder.querySelector("#row-175") !== null], [20 + 50 + 10, true]);
  holder.remove();
  that(list(21) instanceof HTMLElement, "21 need no button");
});

test("links are grouped by what they say from where one stands", () => {
  const link = (/** @type {string} */ from, /** @type {import("../../main/resources/META-INF/resources/js/types.js").LinkType} */ type, /** @type {string} */ to) => ({
    id: `${from}--${type}--${to}`, type, from, to, other: { id: "o", en: null, zh: null }, because: null, contested: false, implied: false, origin: "seed" });
  const groups = group([link("b", "mitigates", "a"), link("a", "requires", "c"), link("b", "comparedWith", "a"), link("d", "requires", "a")], "a");
  equal(groups.map(({ type, direction }) => `${type} ${direction}`), ["requires out", "requires in", "mitigates in", "comparedWith out"]);
});

test("the panel leaves the map some room", () => {
  equal([possible(27, 80), possible(44, 52), possible(5, 80), possible(Infinity, 80)], [27, 32, 20, 60]);
});

test("once the tools are there, a text shows at once", async () => {
  prepare();
  await render(document.createElement("div"), "$x$");
  const element = document.createElement("div");
  render(element, "**bold** $x_1$,");
  equal([element.querySelectorAll("strong").length, element.querySelectorAll(".tex-closed .katex").length], [1, 1]);
});
