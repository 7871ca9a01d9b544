// @ts-check
import { pieces } from "/js/search/marks.js";
import { equal, test } from "./testing.js";

/** The text with [ ] around what is marked. @param {string} text @param {string} query */
const marked = (text, query) => pieces(text, query).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");

test("what was typed is marked regardless of case, width, accents, spaces and hyphens", () => {
  equal(marked("Batch Normalization", "batch nor"), "[Batch Nor]malization");
  equal(marked("BatchNorm", "batch-norm"), "[BatchNorm]");
  equal(marked("t-SNE", "ＴＳＮＥ"), "[t-SNE]");
  equal(marked("Erdős–Rényi graph", "erdos renyi"), "[Erdős–Rényi] graph");
});

test("two Chinese characters are marked wherever they stand", () => {
  equal(marked("批归一化折叠", "归一"), "批[归一]化折叠");
  equal(marked("L2正则化", "正则"), "L2[正则]化");
});

test("words that stand apart are marked each, at the beginning of a word where there is one", () => {
  equal(marked("Normalization of a batch", "batch norm"), "[Norm]alization of a [batch]");
  equal(marked("Training in pieces", "in"), "Training [in] pieces");
  equal(marked("BatchNorm layer", "norm"), "Batch[Norm] layer");
});

test("nothing is marked where nothing fits, and the text stays whole", () => {
  equal(marked("Main gain", "in"), "Main gain");
  equal(marked("ResNet", "resnte"), "ResNet");
  equal(marked("<script>alert(1)</script>", "("), "<script>alert(1)</script>");
  equal(pieces("", "a"), []);
  equal(marked("x😀y z", "y z"), "x😀[y z]");
});
