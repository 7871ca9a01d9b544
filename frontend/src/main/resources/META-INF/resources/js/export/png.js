// @ts-check
/** A picture in pixels from one in SVG, drawn by the browser. */

/** Twice as many pixels as the SVG has units, so that it stays sharp on a good screen or on paper. */
const SCALE = 2;
/** What browsers still draw: https://developer.mozilla.org/docs/Web/HTML/Element/canvas#maximum_canvas_size */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** @param {string} svg @returns {Promise<Blob>} */
export async function pngOf(svg) {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(SCALE, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(scale * width), Math.round(scale * height)];
    /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}
