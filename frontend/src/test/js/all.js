// @ts-check
import "./i18n.test.js";
import "./labels.test.js";
import "./layout.test.js";
import "./marks.test.js";
import "./model.test.js";
import "./page.test.js";
import "./recent.test.js";
import "./rich.test.js";
import "./router.test.js";
import "./tex.test.js";

export { run } from "./testing.js";
