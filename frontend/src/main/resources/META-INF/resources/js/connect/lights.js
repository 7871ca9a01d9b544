// @ts-check
/** Picture and list light up together: the connection that one points at or has the focus in, and the very link or topic of it. */

import { wantsRest } from "../graph/palette.js";

/** @param {HTMLElement} body what holds both */
export function lightTogether(body) {
  /** @param {EventTarget | null} target */
  function light(target) {
    const at = target instanceof Element && body.contains(target) ? target : null;
    const chain = at?.closest("[data-chain]")?.getAttribute("data-chain") ?? null;
    const part = at?.closest("[data-link], [data-topic]");
    const [link, topic] = [part?.getAttribute("data-link"), part?.getAttribute("data-topic")];
    body.classList.toggle("lighted", chain !== null);
    for (const one of body.querySelectorAll("[data-chain]")) one.classList.toggle("lit", one.getAttribute("data-chain") === chain);
    for (const one of body.querySelectorAll("[data-chain] :is([data-link], [data-topic])")) {
      one.classList.toggle("spot", part !== null && (link ? one.getAttribute("data-link") === link : !!topic && one.getAttribute("data-topic") === topic));
    }
  }
  body.addEventListener("pointerover", (event) => event.pointerType !== "touch" && light(event.target));
  body.addEventListener("pointerleave", () => light(document.activeElement));
  body.addEventListener("focusin", ({ target }) => light(target));
  body.addEventListener("focusout", ({ relatedTarget }) => light(relatedTarget));
  // The picture has nothing to press, but whoever presses a lane wants to read it.
  body.addEventListener("click", ({ target }) => {
    const lane = target instanceof Element ? target.closest(".lane") : null;
    if (lane) body.querySelector(`.chain[data-chain="${lane.getAttribute("data-chain")}"]`)?.scrollIntoView({ block: "nearest", behavior: wantsRest() ? "auto" : "smooth" });
    if (lane) light(lane);
  });
}
