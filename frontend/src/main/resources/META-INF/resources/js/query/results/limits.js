// @ts-check
/** How many topics of an answer are laid out. */

/** As many as a drawing is read with, and as an address holds. */
export const MOST_DRAWN = 300;
/** More would keep the layout of a file's topics busy for long. */
export const MOST_IN_FILE = 2_000;
