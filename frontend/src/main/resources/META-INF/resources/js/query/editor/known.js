// @ts-check
/** The schema of the graph, fetched when it is first wanted, and again after it could not be had. */
import { schema } from "../../api.js";

/** @typedef {import("../../types.js").QuerySchema} QuerySchema */

/** @type {QuerySchema} */
const NOTHING = {
  cypher: { labels: [], types: [], properties: [], functions: [], keywords: [] },
  sparql: { prefixes: [], classes: [], predicates: [] },
};

/** @type {Promise<QuerySchema> | null} */
let asked = null;

/** Nothing where the server does not tell. @returns {Promise<QuerySchema>} */
export function knownSchema() {
  asked ??= schema().catch(() => {
    asked = null;
    return NOTHING;
  });
  return asked;
}
