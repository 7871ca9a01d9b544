// @ts-check
/** The list of a plan and its drawing beside it: what is pointed at in one lights its chain in both. */
import { chainOf } from "./chain.js";
import { createDrawing } from "./drawing.js";

/** @param {HTMLElement} list @param {HTMLElement} aside @param {import("../types.js").Store} store */
export function createBeside(list, aside, store) {
  const drawing = createDrawing(aside, { onHover: light, onOpen: go });

  /** @param {string | null} id */
  function light(id) {
    const plan = store.get().plan.value;
    const chain = plan && chainOf(plan, id);
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(".step, .detour"))) one.classList.toggle("lit", chain?.topics.has(one.dataset.topic ?? "") ?? false);
  }

  /** To the step in the list, where its reasons are. @param {string} id */
  function go(id) {
    for (const fold of /** @type {NodeListOf<HTMLDetailsElement>} */ (list.querySelectorAll("details.milestone"))) {
      const position = positionOf(id);
      if (Number(fold.dataset.first) <= position && position <= Number(fold.dataset.last)) fold.open = true;
    }
    // What a fold holds is filled in when it has told that it is open.
    requestAnimationFrame(() => {
      const link = /** @type {HTMLElement | null} */ (list.querySelector(`[data-topic="${CSS.escape(id)}"] .topic-link`));
      link?.scrollIntoView({ block: "center" });
      link?.focus({ preventScroll: true });
    });
  }

  /** @param {string} id of a step or of a detour */
  function positionOf(id) {
    const plan = store.get().plan.value;
    const at = plan?.detours.find(({ concept }) => concept.id === id)?.at ?? id;
    return plan?.steps.find(({ concept }) => concept.id === at)?.position ?? 0;
  }

  /** @param {EventTarget | null} target */
  const point = (target) => {
    const id = (target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(".step, .detour")) : null)?.dataset.topic ?? null;
    light(id);
    drawing.light(id);
  };
  list.addEventListener("pointerover", (event) => event.pointerType !== "touch" && point(event.target));
  list.addEventListener("pointerleave", () => point(null));
  list.addEventListener("focusin", ({ target }) => point(target));
  list.addEventListener("focusout", () => point(null));
  return drawing;
}
