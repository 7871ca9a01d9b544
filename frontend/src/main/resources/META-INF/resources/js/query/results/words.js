// @ts-check
/** The words of the results of a query; js/i18n/en.js and zh.js have those of every page. */

export const en = {
};

/** @type {Record<keyof typeof en, string>} */
export const zh = {
};
