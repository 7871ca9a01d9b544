// @ts-check
/** A choice that a button opens: Escape closes it and goes back to the button; turning to anything else closes it too. */

/** @param {HTMLElement} element around both @param {HTMLElement} toggle @param {HTMLElement} panel @param {() => void} onOpen fills the panel */
export function popup(element, toggle, panel, onOpen) {
  /** @param {boolean} yes */
  function open(yes) {
    panel.hidden = !yes;
    toggle.setAttribute("aria-expanded", String(yes));
    if (yes) onOpen();
  }
  toggle.addEventListener("click", () => open(panel.hidden === true));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.stopPropagation();
    event.preventDefault();
    open(false);
    toggle.focus();
  });
  element.addEventListener("focusout", ({ relatedTarget }) => relatedTarget instanceof Node && !element.contains(relatedTarget) && open(false));
  document.addEventListener("pointerdown", ({ target }) => target instanceof Node && !element.contains(target) && open(false));
}
