// @ts-check
/** What the files of a result are called. */
import { dayOf } from "../../export/taken.js";

/** @param {import("../../types.js").Reply} reply @param {string} ending */
export const fileName = ({ lang }, ending) => `trailgraph-${lang}-${dayOf(new Date())}${ending}`;
