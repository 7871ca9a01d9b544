// @ts-check
/** What went wrong, in a line. */
import { translator } from "../i18n.js";

/** @param {import("../types.js").Problem} problem @param {import("../types.js").Lang} lang */
export function nameOfFailure({ status, title }, lang) {
  const t = translator(lang);
  return status === 0 ? t("problem.offline") : title || t("problem.failed");
}
