// @ts-check
/** The page of a topic: the map around it, and the panel to read it. */
import { createOpening } from "../panel/open.js";
import { createPanel } from "../panel/view.js";
import { createQuestions } from "../questions/load.js";
import { createSteps } from "../questions/steps.js";
import { createExplorer } from "./explorer.js";
import { createStage } from "./stage.js";

/** @param {import("../main.js").App} app @returns {import("../main.js").Page} */
export function createPage({ store, router, progress, part, pick, retry, help }) {
  const explorer = createExplorer(store, router, progress);
  const followers = [explorer, createOpening(store, router), createQuestions(store)];
  createStage(part("explorer"), store, explorer, router, help);
  createPanel(part("panel"), store, { explorer, router, close, retry, pick });
  createSteps(part("panel"), store, router);

  function close() {
    const { route } = store.get();
    if (route.page === "topic") router.change({ panel: false, around: route.around }, true);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== "z" && key !== "y") return false;
      if (key === "y" || event.shiftKey) explorer.redo();
      else explorer.undo();
      return true;
    }
    if (key !== "escape") return false;
    if (store.get().selection.size > 0) explorer.clear();
    else close();
    return true;
  }

  return {
    follow: (route) => followers.forEach((one) => one.follow(route)),
    retry: () => store.get().map.status === "failed" && explorer.retry(),
    onKey,
  };
}
