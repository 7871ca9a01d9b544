// @ts-check
/** What to try: pairs of topics whose areas are linked, and topics to go with one that is picked. Pure. */

/** @typedef {import("../types.js").Overview} Overview */
/** @typedef {import("../types.js").OverviewTopic} OverviewTopic */
/** @typedef {OverviewTopic & {area: string}} Example */

const MOST_PAIRS = 3;
const MOST_PARTNERS = 5;

/** The main topic of each area. @param {Overview["areas"]} areas @returns {Example[]} */
const mainTopics = (areas) => areas.flatMap(({ id, topics }) => topics.slice(0, 1).map((topic) => ({ ...topic, area: id })));

/** The main topics of the areas that are linked most, no area twice. @param {Overview} overview @returns {[Example, Example][]} */
export function pairs({ areas, links }) {
  const main = new Map(mainTopics(areas).map((topic) => [topic.area, topic]));
  /** @type {[Example, Example][]} */
  const found = [];
  for (const { from, to } of links) {
    const [a, b] = [main.get(from), main.get(to)];
    const used = found.flat().some(({ area }) => area === from || area === to);
    if (a && b && !used && found.length < MOST_PAIRS) found.push([a, b]);
  }
  return found;
}

/** The best linked main topics of other areas. @param {Overview} overview @param {string | null} area of the topic that is picked @returns {Example[]} */
export const partners = ({ areas }, area) =>
  mainTopics(areas).filter((topic) => topic.area !== area).sort((a, b) => (b.degree ?? 0) - (a.degree ?? 0)).slice(0, MOST_PARTNERS);
