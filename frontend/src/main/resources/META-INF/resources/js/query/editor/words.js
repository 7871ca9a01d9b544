// @ts-check
/** The words of the editors of the query page; js/i18n/en.js and zh.js have those of every page. */

export const en = {
  "editor.label.cypher": "Cypher query",
  "editor.label.sparql": "SPARQL query",
  "editor.hint": "Control and Enter run the query, Control and Space complete, Tab leaves the editor.",
  "editor.empty.cypher": "Write Cypher here. Ctrl+Space completes.",
  "editor.empty.sparql": "Write SPARQL here. Ctrl+Space completes.",
  "editor.completions": "Completions",
  "editor.deleted": "Selection deleted",
  "editor.control": "Control character",
  "editor.is.label": "label",
  "editor.is.type": "link type",
  "editor.is.property": "property",
  "editor.is.function": "function",
  "editor.is.keyword": "keyword",
  "editor.is.parameter": "parameter",
  "editor.is.variable": "variable",
  "editor.is.prefix": "prefix",
  "editor.is.class": "class",
  "editor.is.predicate": "predicate",
  "editor.is.concept": "concept",
  "editor.is.question": "question",
};

/** @type {Record<keyof typeof en, string>} */
export const zh = {
  "editor.label.cypher": "Cypher 查询",
  "editor.label.sparql": "SPARQL 查询",
  "editor.hint": "Ctrl+回车运行查询，Ctrl+空格补全，Tab 键离开编辑器。",
  "editor.empty.cypher": "在这里写 Cypher，按 Ctrl+空格补全。",
  "editor.empty.sparql": "在这里写 SPARQL，按 Ctrl+空格补全。",
  "editor.completions": "补全建议",
  "editor.deleted": "已删除选中的内容",
  "editor.control": "控制字符",
  "editor.is.label": "标签",
  "editor.is.type": "关联类型",
  "editor.is.property": "属性",
  "editor.is.function": "函数",
  "editor.is.keyword": "关键字",
  "editor.is.parameter": "参数",
  "editor.is.variable": "变量",
  "editor.is.prefix": "前缀",
  "editor.is.class": "类",
  "editor.is.predicate": "谓词",
  "editor.is.concept": "概念",
  "editor.is.question": "问题",
};
