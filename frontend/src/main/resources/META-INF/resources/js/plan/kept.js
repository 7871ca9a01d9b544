// @ts-check
/** What is folded open, and where the keyboard is, stays so when a part of the page is built anew. */

/** @param {HTMLElement} container @param {() => void} rebuild */
export function kept(container, rebuild) {
  const folds = new Map([...container.querySelectorAll("details[data-keep]")].map((one) => [keepOf(one), /** @type {HTMLDetailsElement} */ (one).open]));
  const place = focused(container);
  rebuild();
  for (const one of container.querySelectorAll("details[data-keep]")) {
    const open = folds.get(keepOf(one));
    if (open !== undefined) /** @type {HTMLDetailsElement} */ (one).open = open;
  }
  if (place && !container.contains(document.activeElement)) refocus(container, place);
}

/** @param {Element} element */
const keepOf = (element) => /** @type {HTMLElement} */ (element).dataset.keep;

/** @param {HTMLElement} container */
function focused(container) {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !container.contains(active) || active.matches("input, select:not([data-action])")) return null;
  const step = /** @type {HTMLElement | null} */ (active.closest("[data-position]"));
  return { action: active.dataset.action ?? null, position: Number(step?.dataset.position ?? 0) };
}

/** The same button, or that of the step that stands there now. @param {HTMLElement} container @param {{action: string | null, position: number}} place */
function refocus(container, { action, position }) {
  const steps = [...container.querySelectorAll("[data-position] .know")];
  const same = action ? container.querySelector(`[data-action="${action}"]`) : position > 0 ? steps[Math.min(position, steps.length) - 1] : null;
  /** @type {HTMLElement | null | undefined} */ (same ?? container.querySelector("h1"))?.focus({ preventScroll: true });
}
