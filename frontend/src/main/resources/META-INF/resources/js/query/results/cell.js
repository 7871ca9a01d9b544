// @ts-check
/** How a cell looks: topics are links that open them, and what is no plain text says quietly what it is. */
import { h } from "../../dom.js";
import { sample } from "../../graph/legend.js";
import { LINK_TYPES } from "../../graph/styles.js";
import { nameOf, translator } from "../../i18n.js";
import { topicHref } from "../../router.js";
import { topicName } from "../../text/names.js";
import { nameById, topicNamed } from "../../topics.js";
import { json, plain } from "./cells.js";
import { shortIri } from "./iris.js";

/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("../../types.js").State} State */

/** So much of a text is put into a cell; the dialog has the whole. */
const MOST_TEXT = 240;
/** So many items of a list are put into a cell. */
export const MOST_ITEMS = 12;

/** What a person reads in a cell, in one line. @param {Cell} cell @param {State} state @returns {string} */
export function readable(cell, state) {
  switch (cell.is) {
    case "topic": return nameById(state, cell.id);
    case "link": return `${nameById(state, cell.from)} ${linkName(cell.type, state)} ${nameById(state, cell.to)}`;
    case "iri": return shortIri(cell.iri);
    case "other": return `${nameOf({ id: cell.id, ...cell.name }, state.lang)}`;
    case "list": return `[${cell.items.map((item) => readable(item, state)).join(", ")}]`;
    case "path": return cell.items.map((item, i) => (item.is === "link" && i % 2 === 1 ? linkName(item.type, state) : readable(item, state))).join(" ");
    default: return plain(cell);
  }
}

/** The quiet words after a value: its language or type. @param {Cell} cell @returns {string | null} */
export const remark = (cell) => (cell.is === "text" ? (cell.lang ? `@${cell.lang}` : cell.datatype ? shortIri(cell.datatype) : null) : cell.is === "other" ? cell.label : null);

/** @param {Cell} cell @param {State} state @returns {import("../../dom.js").Child[]} */
export function cellView(cell, state) {
  const more = remark(cell);
  return [...content(cell, state), more && h("span", { class: "cell-remark" }, more)];
}

/** @param {Cell} cell @param {State} state @returns {import("../../dom.js").Child[]} */
function content(cell, state) {
  switch (cell.is) {
    case "null": return [h("span", { class: "cell-null" }, translator(state.lang)("results.null"))];
    case "text": return [text(cell.text, cell.lang)];
    case "number": case "boolean": return [plain(cell)];
    case "topic": return [topic(cell.id, cell.kind, state)];
    case "id": return [idLink(cell.text, state)];
    case "link": return link(cell, state);
    case "other": return [h("bdi", null, readable(cell, state))];
    case "iri": return [iri(cell.iri)];
    case "path": return cell.items.flatMap((item, i) => (item.is === "link" ? step(item, cell.items[i - 1], state) : content(item, state)));
    case "list": return list(cell.items, state);
    default: return [text(json(cell.raw))];
  }
}

/** @param {string} whole @param {string} [lang] */
function text(whole, lang) {
  if (whole === "") return h("span", { class: "cell-null" }, '""');
  return h("bdi", { lang: lang && /^[\w-]+$/.test(lang) ? lang : null }, whole.length > MOST_TEXT ? `${whole.slice(0, MOST_TEXT)} …` : whole);
}

/** Tab goes through the table as one stop, so that links in it are none. */
/** @param {string} id @param {import("../../types.js").Kind} kind @param {State} state */
const topic = (id, kind, state) =>
  h("a", { class: `topic-link ${kind}`, href: topicHref(kind, id), "data-topic": id, tabindex: "-1" }, topicName(topicNamed(state, id), state.lang));

/** An id that a topic has leads there, under the id as it was asked for. @param {string} id @param {State} state */
function idLink(id, state) {
  const kind = state.names.get(id)?.kind;
  return kind ? h("a", { class: "topic-link cell-id", href: topicHref(kind, id), "data-topic": id, tabindex: "-1", title: nameById(state, id) }, id) : id;
}

/** @param {string} id @param {State} state */
function end(id, state) {
  const kind = state.names.get(id)?.kind;
  return kind ? topic(id, kind, state) : nameById(state, id);
}

/** @param {Extract<Cell, {is: "link"}>} cell @param {State} state */
const link = ({ from, type, to }, state) => [end(from, state), " ", line(type, false, state), " ", end(to, state)];

/** A link on the way along a path, which may go against its direction. @param {Extract<Cell, {is: "link"}>} cell @param {Cell} before @param {State} state */
const step = (cell, before, state) => [" ", line(cell.type, "id" in before && before.id === cell.to, state), " "];

/** @param {string} type @param {boolean} incoming @param {State} state */
function line(type, incoming, state) {
  const known = LINK_TYPES.find((one) => one === type);
  const name = linkName(type, state);
  return h("span", { class: "cell-line", title: name }, known && sample(known, incoming), h("span", { class: known ? "visually-hidden" : "quiet" }, known ? name : `→ ${name} →`));
}

/** @param {string} type @param {State} state */
function linkName(type, state) {
  const known = LINK_TYPES.find((one) => one === type);
  return known ? translator(state.lang)(`link.${known}.name`) : type;
}

/** @param {Cell[]} items @param {State} state */
function list(items, state) {
  const shown = items.slice(0, MOST_ITEMS).flatMap((item, i) => [i > 0 && ", ", ...content(item, state)]);
  return [h("span", { class: "quiet" }, "["), ...shown, items.length > MOST_ITEMS && ` … +${items.length - MOST_ITEMS}`, h("span", { class: "quiet" }, "]")];
}

/** @param {string} whole */
function iri(whole) {
  const short = shortIri(whole);
  if (!/^https?:\/\//.test(whole)) return short;
  return h("a", { class: "cell-iri", href: whole, target: "_blank", rel: "noreferrer", tabindex: "-1", title: whole }, short);
}
