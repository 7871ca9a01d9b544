// @ts-check
/** The topics and links of an answer as GraphML. Loaded when somebody asks for it. */
import { graphmlOf } from "../../export/graphml.js";
import { takenFrom } from "../../export/taken.js";
import { translator } from "../../i18n.js";
import { askHref } from "../address.js";
import { MOST_IN_FILE } from "./limits.js";
import { graphOf } from "./subject.js";

/** @param {import("./take.js").Subject} subject @param {import("../../types.js").State} state */
export async function graphFile({ reply, answer, topics, all }, state) {
  const graph = await graphOf(answer, topics.slice(0, MOST_IN_FILE), all);
  const taken = takenFrom({ ...state, graph }, location.origin, new Date());
  return graphmlOf({ ...taken, title: translator(state.lang)("results.title"), address: location.origin + askHref(reply.lang, reply.query) });
}
