// @ts-check
/** Language and theme: the address first (a shared link looks the same), then what was chosen here before, then the browser. */

/** @typedef {import("./types.js").Lang} Lang */
/** @typedef {import("./types.js").Theme} Theme */

/** @returns {{lang: Lang, theme: Theme}} */
export function readPreferences() {
  const query = new URLSearchParams(location.search);
  const lang = oneOf(["en", "zh"], query.get("lang"), remembered("lang"));
  const theme = oneOf(["auto", "light", "dark"], query.get("theme"), remembered("theme"));
  const browser = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
  return { lang: /** @type {Lang} */ (lang ?? browser), theme: /** @type {Theme} */ (theme ?? "auto") };
}

/** @param {"lang" | "theme"} name @param {string} value */
export function remember(name, value) {
  try {
    localStorage.setItem(`trailgraph.${name}`, value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** @param {string} name */
function remembered(name) {
  try {
    return localStorage.getItem(`trailgraph.${name}`);
  } catch {
    return null;
  }
}

/** @param {string[]} allowed @param {...(string | null)} values */
const oneOf = (allowed, ...values) => values.find((value) => value !== null && allowed.includes(value));
