// @ts-check
/** Keeps the place where somebody reads while what they read is built again, in another language say. */

/**
 * @param {HTMLElement} body what scrolls
 * @returns {{name: string | null, restore: () => void}} the name of the part that is read, and what brings it back to where it was
 */
export function holdPlace(body) {
  const at = body.scrollTop > 0 ? placeAt(body) : null;
  function back() {
    const now = at && find(body, at);
    if (now) body.scrollTop += offset(now.element, body) + now.above.part * now.element.offsetHeight + now.above.beyond;
    else body.scrollTop = 0;
  }
  function restore() {
    back();
    // Portions of a long list have their true heights only when they have been shown.
    if (at && body.querySelector(".portion")) requestAnimationFrame(() => requestAnimationFrame(back));
  }
  return { name: at?.path.at(-1) ?? null, restore };
}

/**
 * The innermost part at the upper edge of the view. Inside a longer text, the paragraph counts where the other language has
 * as many.
 * @typedef {{path: string[], above: Above, block: {i: number, of: number, lang: string, above: Above} | null}} Place
 * @typedef {{part: number, beyond: number}} Above how much of an element is above the edge, and how far the edge is from it
 */

/** How far below the edge a part is looked for, where there is a gap at the edge. */
const [STEP, FAR] = [8, 160];

/** @param {HTMLElement} body @returns {Place | null} */
function placeAt(body) {
  const { top, left, width } = body.getBoundingClientRect();
  for (let down = 1; down < FAR; down += STEP) {
    const section = partIn(body, document.elementFromPoint(left + width / 3, top + down));
    if (section) return { path: pathOf(section), above: above(section, body), block: blockIn(section, document.elementFromPoint(left + width / 3, top + down), body) };
  }
  return null;
}

/** @param {HTMLElement} body @param {Element | null} hit */
function partIn(body, hit) {
  const part = hit?.closest("[data-place]");
  return part instanceof HTMLElement && body.contains(part) ? part : null;
}

/** @param {HTMLElement} section @param {Element | null} hit @param {HTMLElement} body @returns {Place["block"]} */
function blockIn(section, hit, body) {
  const text = hit?.closest("div.rich");
  const block = text && section.contains(text) ? [...text.children].find((one) => one.contains(hit)) : null;
  if (!(text instanceof HTMLElement) || !(block instanceof HTMLElement)) return null;
  return { i: [...text.children].indexOf(block), of: text.children.length, lang: text.lang, above: above(block, body) };
}

/** @param {HTMLElement} body @param {Place} place @returns {{element: HTMLElement, above: Above} | null} */
function find(body, { path, above, block }) {
  const parts = /** @type {HTMLElement[]} */ ([...body.querySelectorAll(`[data-place="${CSS.escape(path.at(-1) ?? "")}"]`)]);
  const element = parts.find((one) => pathOf(one).join("/") === path.join("/"));
  if (!element) return null;
  const texts = /** @type {HTMLElement[]} */ (block ? [...element.querySelectorAll("div.rich")].filter((text) => text.children.length === block.of) : []);
  const text = texts.find((one) => one.lang === block?.lang) ?? texts[0];
  return block && text ? { element: /** @type {HTMLElement} */ (text.children[block.i]), above: block.above } : { element, above };
}

/** @param {HTMLElement} element @param {HTMLElement} body @returns {Above} */
function above(element, body) {
  const passed = -offset(element, body);
  const part = Math.min(1, Math.max(0, passed / Math.max(1, element.offsetHeight)));
  return { part, beyond: passed - part * element.offsetHeight };
}

/** The names of the parts that an element is in, itself included, from the outermost. @param {Element} element */
function pathOf(element) {
  const names = [];
  for (let part = element.closest("[data-place]"); part; part = part.parentElement?.closest("[data-place]") ?? null) names.unshift(part.getAttribute("data-place") ?? "");
  return names;
}

/** How far below the upper edge of the view an element begins. @param {Element} element @param {HTMLElement} body */
const offset = (element, body) => element.getBoundingClientRect().top - body.getBoundingClientRect().top;

/** Keeps the focus on the control that has it while the controls are built again. @param {HTMLElement} body @param {() => void} change */
export function keepFocus(body, change) {
  const all = () => /** @type {HTMLElement[]} */ ([...body.querySelectorAll("a[href], button, input, [tabindex]")]);
  const active = document.activeElement;
  const here = active instanceof HTMLElement && body.contains(active) ? { name: nameOf(active), i: all().indexOf(active) } : null;
  change();
  if (!here || body.contains(document.activeElement)) return;
  const controls = all();
  (controls.find((one) => nameOf(one) === here.name) ?? controls[here.i])?.focus({ preventScroll: true });
}

/** @param {HTMLElement} control */
const nameOf = (control) => [...pathOf(control), control.tagName, control.id, ...Object.values(control.dataset)].join(" ");
