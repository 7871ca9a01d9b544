// @ts-check
/** The words of the interface in both languages, and which of two texts to show. */
import en from "./i18n/en.js";
import zh from "./i18n/zh.js";

/** @typedef {import("./types.js").Lang} Lang */
/** @typedef {typeof en & typeof import("./plan/words.js").en & typeof import("./plan/take/words.js").en & typeof import("./connect/words.js").en & typeof import("./query/words.js").en & typeof import("./query/editor/words.js").en & typeof import("./query/results/words.js").en} Words */
/** @typedef {keyof Words} Key */
/** @typedef {(key: Key, values?: Record<string, string | number>) => string} Translate */

/** The words of every page; a page adds its own when it is gone to. @type {Record<Lang, Words>} */
export const DICTIONARIES = /** @type {any} */ ({ en: { ...en }, zh: { ...zh } });

/** @param {Record<Lang, Partial<Words>>} words */
export function learnWords(words) {
  Object.assign(DICTIONARIES.en, words.en);
  Object.assign(DICTIONARIES.zh, words.zh);
}

/** What the `lang` attribute says. */
export const HTML_LANG = { en: "en", zh: "zh-Hans" };

/**
 * `{name}` is replaced by a value, `{count:topic|topics}` by the first word for one and the second otherwise.
 * @param {Lang} lang
 * @returns {Translate}
 */
export function translator(lang) {
  return (key, values = {}) =>
    DICTIONARIES[lang][key].replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
      const value = values[name];
      if (many === undefined) return apart(String(value));
      return value === 1 ? one : many;
    });
}

/** What reads from right to left is set apart, so that it does not drag our words with it. @param {string} text */
const apart = (text) => (/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u202a-\u202e\u2066-\u2069]/u.test(text) ? `\u2068${text}\u2069` : text);

/**
 * The text in the language asked for; where it is missing, the other one, which `lang` tells.
 * @param {{en?: string | null, zh?: string | null} | null | undefined} text
 * @param {Lang} lang
 * @returns {{text: string, lang: Lang, fallback: boolean} | null}
 */
export function pick(text, lang) {
  const other = lang === "en" ? "zh" : "en";
  if (text?.[lang]) return { text: text[lang], lang, fallback: false };
  if (text?.[other]) return { text: text[other], lang: other, fallback: true };
  return null;
}

/** @param {import("./types.js").TopicName | {id: string, en: string | null, zh: string | null}} topic @param {Lang} lang */
export const nameOf = (topic, lang) => pick(topic, lang)?.text ?? words(topic.id);

/** The name in the other language, where it says something else. @param {import("./types.js").TopicName} topic @param {Lang} lang */
export function otherName(topic, lang) {
  const other = topic[lang === "en" ? "zh" : "en"];
  return other && other !== nameOf(topic, lang) ? other : null;
}

/** An id as words, for a topic whose name is not known (yet). @param {string} id */
export const words = (id) => id.replace(/[-_]+/g, " ");

/** @param {number} minutes @param {Translate} t */
export function duration(minutes, t) {
  if (minutes < 90) return t("time.minutes", { minutes });
  return t("time.hours", { hours: Math.round(minutes / 6) / 10 });
}
