// @ts-check
import "./arrange.test.js";
import "./atlas.test.js";
import "./camera.test.js";
import "./export.test.js";
import "./finder.test.js";
import "./history.test.js";
import "./i18n.test.js";
import "./labels.test.js";
import "./layout.test.js";
import "./marks.test.js";
import "./model.test.js";
import "./motion.test.js";
import "./names.test.js";
import "./pack.test.js";
import "./page.test.js";
import "./queries.test.js";
import "./questions.test.js";
import "./reading.test.js";
import "./recent.test.js";
import "./rich.test.js";
import "./router.test.js";
import "./sample.test.js";
import "./store.test.js";
import "./tex.test.js";
import "./view.test.js";

export { run } from "./testing.js";
