// @ts-check
/** Keeps the place where somebody reads while what they read is built again, in another language say. */

/**
 * @param {HTMLElement} body what scrolls
 * @returns {() => void} brings the same place back to where it was
 */
export function holdPlace(body) {
  const at = body.scrollTop > 0 ? placeAt(body) : null;
  return () => {
    const now = at && find(body, at);
    if (now) body.scrollTop += offset(now.element, body) + now.above.part * now.element.offsetHeight + now.above.beyond;
    else body.scrollTop = 0;
  };
}

/**
 * The innermost part that begins above the upper edge of the view. Inside a longer text, the paragraph counts where the other
 * language has as many.
 * @typedef {{path: string, above: Above, block: {i: number, of: number, lang: string, above: Above} | null}} Place
 * @typedef {{part: number, beyond: number}} Above how much of an element is above the edge, and how far the edge is from its end
 */

/** @param {HTMLElement} body @returns {Place | null} */
function placeAt(body) {
  const shown = /** @type {HTMLElement[]} */ ([...body.querySelectorAll("[data-place], [data-place] div.rich > *")]);
  const begun = shown.filter((one) => one.offsetHeight > 0 && offset(one, body) <= 0);
  const at = begun.filter((one) => offset(one, body) + one.offsetHeight > 0).at(-1) ?? begun.at(-1);
  if (!at) return null;
  const section = /** @type {HTMLElement} */ (at.closest("[data-place]"));
  const text = /** @type {HTMLElement} */ (at.parentElement);
  const block = at === section ? null : { i: [...text.children].indexOf(at), of: text.children.length, lang: text.lang, above: above(at, body) };
  return { path: pathOf(section), above: above(section, body), block };
}

/** @param {HTMLElement} body @param {Place} place @returns {{element: HTMLElement, above: Above} | null} */
function find(body, { path, above, block }) {
  const parts = /** @type {HTMLElement[]} */ ([...body.querySelectorAll("[data-place]")]);
  const element = parts.find((one) => pathOf(one) === path);
  if (!element) return null;
  const texts = /** @type {HTMLElement[]} */ (block ? [...element.querySelectorAll("div.rich")].filter((text) => text.children.length === block.of) : []);
  const text = texts.find((one) => one.lang === block?.lang) ?? texts[0];
  return block && text ? { element: /** @type {HTMLElement} */ (text.children[block.i]), above: block.above } : { element, above };
}

/** @param {HTMLElement} element @param {HTMLElement} body @returns {Above} */
function above(element, body) {
  const height = element.offsetHeight;
  const passed = -offset(element, body);
  return { part: Math.min(1, passed / Math.max(1, height)), beyond: Math.max(0, passed - height) };
}

/** The names of the parts that an element is in, itself included, from the outermost. @param {Element} element */
function pathOf(element) {
  const names = [];
  for (let part = element.closest("[data-place]"); part; part = part.parentElement?.closest("[data-place]") ?? null) names.unshift(part.getAttribute("data-place"));
  return names.join("/");
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
const nameOf = (control) => [pathOf(control), control.tagName, control.id, ...Object.values(control.dataset)].join(" ");
