// @ts-check
/** The colours of css/tokens.css as a canvas understands them, for the theme in force; with forced colours, the system's. */

/** Where the system picks the colours it has five, so what differs by colour alone otherwise does not differ here. */
const SYSTEM = new Map([
  ["--ground", "Canvas"], ["--surface", "Canvas"], ["--accent", "Highlight"], ["--rule", "GrayText"], ["--ink-3", "GrayText"],
]);

/** @param {HTMLElement} element @returns {(name: string) => string} */
export function palette(element) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const forced = matchMedia("(forced-colors: active)").matches;
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  return (name) => {
    let colour = known.get(name);
    if (colour === undefined) {
      element.append(probe);
      probe.style.color = forced ? SYSTEM.get(name) ?? "CanvasText" : `var(${name})`;
      colour = getComputedStyle(probe).color;
      probe.remove();
      known.set(name, colour);
    }
    return colour;
  };
}

/** @typedef {ReturnType<typeof palette>} Palette */

const WISHES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** @param {() => void} listener called when the colours in force may be others */
export const onColours = (listener) => WISHES.forEach((wish) => matchMedia(wish).addEventListener("change", listener));

/** Whether lines are to be stronger. */
export const wantsContrast = () => matchMedia("(prefers-contrast: more), (forced-colors: active)").matches;

/** Whether nothing is to move by itself. */
export const wantsRest = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
