// @ts-check
import "./i18n.test.js";
import "./labels.test.js";
import "./layout.test.js";
import "./model.test.js";
import "./page.test.js";
import "./questions.test.js";
import "./rich.test.js";
import "./router.test.js";
import "./tex.test.js";

export { run } from "./testing.js";
