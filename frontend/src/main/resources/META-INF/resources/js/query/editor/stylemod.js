// @ts-check
/**
 * Takes the place of the package `style-mod`, by which CodeMirror styles itself: rules go into a style sheet that the document
 * adopts, where the original adds a `<style>`, which our Content-Security-Policy does not let through.
 */

/** @typedef {{[property: string]: string | number | null | Style}} Style */

let names = 0;

export class StyleModule {
  /** @param {Record<string, Style>} spec @param {{finish?(selector: string): string}} [options] */
  constructor(spec, { finish = (selector) => selector } = {}) {
    /** @type {string[]} */
    this.rules = [];
    for (const [selector, style] of Object.entries(spec)) write(splitSelector(selector), style, this.rules, finish);
  }

  getRules() {
    return this.rules.join("\n");
  }

  static newName() {
    return `cm-style-${++names}`;
  }

  /** The modules in their order, which later ones win by. @param {Document} root @param {StyleModule | StyleModule[]} modules */
  static mount(root, modules) {
    const wanted = [modules].flat();
    const mounted = MOUNTED.get(root) ?? { modules: [], sheet: new CSSStyleSheet() };
    const all = [...wanted, ...mounted.modules.filter((module) => !wanted.includes(module))];
    if (all.length === mounted.modules.length && all.every((module, i) => module === mounted.modules[i])) return;
    mounted.sheet.replaceSync(all.map((module) => module.getRules()).join("\n"));
    if (!MOUNTED.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, mounted.sheet];
    MOUNTED.set(root, { modules: all, sheet: mounted.sheet });
  }
}

/** @type {WeakMap<Document, {modules: StyleModule[], sheet: CSSStyleSheet}>} */
const MOUNTED = new WeakMap();

/** @param {string} selector */
const splitSelector = (selector) => (selector.startsWith("@") ? [selector] : selector.split(/,\s*/));

/** @param {string} property in camel case; what follows an underscore only tells it from another of its name */
const cssName = (property) => property.replace(/_.*/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {string[]} selectors @param {Style | null} style @param {string[]} rules @param {(selector: string) => string} finish */
function write(selectors, style, rules, finish) {
  const at = selectors[0].startsWith("@");
  if (style === null) return void rules.push(`${selectors[0]};`);
  /** @type {string[]} */
  const local = [];
  const finishInside = /^@keyframes\b/.test(selectors[0]) ? (/** @type {string} */ selector) => selector : finish;
  for (const [key, value] of Object.entries(style)) {
    if (key.includes("&")) {
      const nested = key.split(/,\s*/).flatMap((part) => selectors.map((selector) => part.replace("&", selector)));
      write(nested, /** @type {Style} */ (value), rules, finish);
    } else if (typeof value === "object" && value !== null) {
      write(splitSelector(key), value, local, finishInside);
    } else if (value !== null && value !== undefined) {
      local.push(`${cssName(key)}: ${value};`);
    }
  }
  if (local.length > 0) rules.push(`${(at ? selectors : selectors.map(finish)).join(", ")} {${local.join(" ")}}`);
}
