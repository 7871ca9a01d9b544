/** What the import map resolves in the browser, as far as we use it. */

/** Served from a webjar by its address; Maven fills in the version. */
declare module "/webjars/*";

declare module "katex/dist/katex.min.js";

declare module "marked" {
  export class Marked {
    constructor(...extensions: object[]);
    parse(markdown: string, options: { async: false }): string;
  }
}

declare module "dompurify/dist/purify.min.js";
