// @ts-check
/** How long a query took, in words. */
import { HTML_LANG, translator } from "../i18n.js";

/** @param {number} millis @param {import("../types.js").Lang} lang */
export function howLong(millis, lang) {
  const t = translator(lang);
  if (millis < 1000) return t("query.millis", { count: Math.round(millis) });
  return t("query.seconds", { count: new Intl.NumberFormat(HTML_LANG[lang], { maximumFractionDigits: 1 }).format(millis / 1000) });
}
