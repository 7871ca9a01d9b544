// @ts-check
/** How links and areas look. A kind of link differs by dash and arrow head, an area by fill, as well as by colour. */

/** @typedef {import("../types.js").LinkType} LinkType */
/** @typedef {"filled" | "open" | "hollow" | "diamond" | "bar" | "dot" | "none"} Head */
/** @typedef {{colour: string, dash: number[], head: Head, width: number}} LinkStyle */
/** @typedef {{colour: string, fill: "solid" | "ring" | "target"}} AreaStyle */

/** @type {Record<LinkType, LinkStyle>} colours are custom properties of css/tokens.css */
export const LINK_STYLES = {
  requires: { colour: "--link-requires", dash: [], head: "filled", width: 1.7 },
  variantOf: { colour: "--link-kin", dash: [], head: "hollow", width: 1.2 },
  partOf: { colour: "--link-kin", dash: [9, 3], head: "diamond", width: 1.3 },
  mitigates: { colour: "--link-good", dash: [7, 4], head: "bar", width: 1.5 },
  causes: { colour: "--link-bad", dash: [12, 3], head: "filled", width: 1.5 },
  improves: { colour: "--link-good", dash: [10, 3, 2, 3], head: "filled", width: 1.5 },
  influences: { colour: "--link-use", dash: [2, 3], head: "filled", width: 1.5 },
  usedIn: { colour: "--link-use", dash: [5, 3], head: "open", width: 1.4 },
  derivedFrom: { colour: "--link-use", dash: [10, 3, 2, 3, 2, 3], head: "hollow", width: 1.3 },
  comparedWith: { colour: "--link-kin", dash: [3, 4], head: "none", width: 1.4 },
  asks: { colour: "--link-ask", dash: [1, 4], head: "dot", width: 1.5 },
  leadsTo: { colour: "--link-ask", dash: [6, 4], head: "open", width: 1.3 },
};

export const LINK_TYPES = /** @type {LinkType[]} */ (Object.keys(LINK_STYLES));

/** Told apart with each common kind of colour blindness; a second and a third round of areas differ by fill. */
const AREA_COLOURS = 7;
const FILLS = /** @type {const} */ (["solid", "ring", "target"]);

/** @param {readonly {id: string}[]} areas @returns {(id: string) => AreaStyle} the same for the same set of areas */
export function areaStyles(areas) {
  const places = new Map(areas.map(({ id }) => id).sort().map((id, i) => [id, i]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return { colour: "--ink-3", fill: "solid" };
    const round = Math.floor(place / AREA_COLOURS) % FILLS.length;
    return { colour: `--area-${(place % AREA_COLOURS) + 1}`, fill: FILLS[round] };
  };
}
