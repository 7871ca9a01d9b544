// @ts-check
/** How things are shown: the address first (a shared link looks the same), then what was chosen here before, then the browser. */

/** @typedef {import("./types.js").Lang} Lang */
/** @typedef {import("./types.js").Theme} Theme */

/** @returns {{lang: Lang, theme: Theme, both: boolean}} */
export function readPreferences() {
  const query = new URLSearchParams(location.search);
  const lang = oneOf(["en", "zh"], query.get("lang"), remembered("lang"));
  const theme = oneOf(["auto", "light", "dark"], query.get("theme"), remembered("theme"));
  const both = oneOf(["0", "1"], query.get("both"), remembered("both")) === "1";
  const browser = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
  return { lang: /** @type {Lang} */ (lang ?? browser), theme: /** @type {Theme} */ (theme ?? "auto"), both };
}

/** What is chosen here is kept, and stands in the address from now on. @param {"lang" | "theme" | "both"} name @param {string} value */
export function choose(name, value) {
  remember(name, value);
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(history.state, "", address.pathname + address.search.replaceAll("%2C", ",") + address.hash);
}

/** Texts to read in both languages, or in one again. @param {import("./types.js").Store} store */
export function toggleBoth(store) {
  const both = !store.get().both;
  choose("both", both ? "1" : "0");
  store.set({ both });
}

/** @param {string} name @param {string} value */
export function remember(name, value) {
  try {
    localStorage.setItem(`trailgraph.${name}`, value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** @param {string} name */
export function remembered(name) {
  try {
    return localStorage.getItem(`trailgraph.${name}`);
  } catch {
    return null;
  }
}

/** @param {string[]} allowed @param {...(string | null)} values */
const oneOf = (allowed, ...values) => values.find((value) => value !== null && allowed.includes(value));
