// @ts-check
/** All words, as if every page had been gone to. */
import { learnWords } from "/js/i18n.js";
import * as connect from "/js/connect/words.js";
import * as query from "/js/query/words.js";
import * as editor from "/js/query/editor/words.js";
import * as results from "/js/query/results/words.js";
import * as take from "/js/plan/take/words.js";
import * as plan from "/js/plan/words.js";

learnWords(connect);
learnWords(plan);
learnWords(take);
learnWords(query);
learnWords(editor);
learnWords(results);
