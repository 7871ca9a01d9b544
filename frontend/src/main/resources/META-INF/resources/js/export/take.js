// @ts-check
/** Makes the files of what shows and hands them to the browser. Loaded when somebody asks for one. */
import { palette } from "../graph/palette.js";
import { areaStyles } from "../graph/styles.js";
import { measurer } from "../graph/text.js";
import { linksCsv, topicsCsv } from "./csv.js";
import { graphmlOf } from "./graphml.js";
import { pngOf } from "./png.js";
import { save } from "./save.js";
import { svgOf } from "./svg.js";
import { takenFrom } from "./taken.js";

/** @typedef {import("./taken.js").Taken} Taken */
/** @typedef {"svg" | "png" | "graphml" | "topics" | "links"} Format */

/** @type {Record<Format, {ending: string, type: string, make(taken: Taken, options: {bom: boolean}): string | Promise<Blob>}>} */
const FORMATS = {
  svg: { ending: ".svg", type: "image/svg+xml", make: picture },
  png: { ending: ".png", type: "image/png", make: (taken) => pngOf(picture(taken)) },
  graphml: { ending: ".graphml", type: "application/graphml+xml", make: graphmlOf },
  topics: { ending: "-topics.csv", type: "text/csv", make: topicsCsv },
  links: { ending: "-links.csv", type: "text/csv", make: linksCsv },
};

/** @param {Format} format @param {import("../types.js").State} state @param {{bom: boolean}} options @returns {Promise<string>} the file's name */
export async function take(format, state, options) {
  const { ending, type, make } = FORMATS[format];
  const taken = takenFrom(state, location.origin, new Date());
  const made = await make(taken, options);
  save(typeof made === "string" ? new Blob([made], { type: `${type};charset=utf-8` }) : made, taken.name + ending);
  return taken.name + ending;
}

/** In the colours of the theme in force. @param {Taken} taken */
function picture(taken) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  const width = (/** @type {string} */ text, /** @type {{size: number, weight: number}} */ { size, weight }) => {
    context.font = `${weight} ${size}px system-ui, sans-serif`;
    return context.measureText(text).width;
  };
  return svgOf(taken, { colour: palette(document.body), areaStyle: areaStyles(taken.areas) }, { name: measurer(context), width });
}
