// @ts-check
/** Lays topics out off the page's thread. */
import { arranged } from "./arrange.js";

self.addEventListener("message", async ({ data: { id, job } }) => {
  try {
    self.postMessage({ id, places: await arranged(job) });
  } catch (error) {
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
