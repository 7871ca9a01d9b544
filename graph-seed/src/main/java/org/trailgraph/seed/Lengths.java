package org.trailgraph.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts are as long as somebody reads or says at a time. English is counted in words (a summary in characters), Chinese in
 * characters of its own script; code, TeX and addresses count for nothing. A derivation, or an answer with code or
 * displayed formulas, may be longer.
 */
final class Lengths implements SeedCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,/-]*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Range SUMMARY_EN = new Range(150, 900, "characters");
    private static final Range SUMMARY_ZH = new Range(50, 400, "Chinese characters");
    private static final Range ANSWER_EN = new Range(80, 300, "words");
    private static final Range ANSWER_ZH = new Range(130, 500, "Chinese characters");
    private static final Range LONG_ANSWER_EN = new Range(80, 900, "words");
    private static final Range LONG_ANSWER_ZH = new Range(130, 1800, "Chinese characters");
    private static final Range KEY_POINTS = new Range(3, 6, "items");
    private static final Range MISTAKES = new Range(1, 6, "items");

    private record Range(int least, int most, String unit) {

        void check(String what, int length, Where where, Problems problems) {
            if (length < least || length > most) {
                problems.add(
                        where, what + " has " + length + " " + unit + ", and should have " + least + " to " + most);
            }
        }
    }

    @Override
    public void check(Seed seed, Problems problems) {
        seed.concepts().forEach(concept -> concept(concept, problems));
        seed.questions().forEach(question -> question(question, problems));
    }

    private static void concept(Concept concept, Problems problems) {
        Text summary = concept.summary();
        if (!summary.en().isEmpty()) {
            SUMMARY_EN.check("the summary", summary.en().length(), concept.place("Summary"), problems);
        }
        if (!summary.zh().isEmpty()) {
            SUMMARY_ZH.check("the summary", count(HAN, summary.zh()), concept.place("概要"), problems);
        }
    }

    private static void question(Question question, Problems problems) {
        boolean derives = question.form() == Form.DERIVE;
        Passage en = Passage.answerEn(question);
        if (!en.markdown().isEmpty()) {
            Prose prose = Prose.of(en.markdown());
            Range range = derives || mayBeLong(prose) ? LONG_ANSWER_EN : ANSWER_EN;
            range.check("the answer", count(WORD, prose.text()), en.where(), problems);
        }
        Passage zh = Passage.answerZh(question);
        if (!zh.markdown().isEmpty()) {
            Prose prose = Prose.of(zh.markdown());
            Range range = derives || mayBeLong(prose) ? LONG_ANSWER_ZH : ANSWER_ZH;
            range.check("the answer", count(HAN, prose.text()), zh.where(), problems);
        }
        items("Key points", KEY_POINTS, question.keyPoints(), question, problems);
        items("Mistakes", MISTAKES, question.mistakes(), question, problems);
    }

    private static void items(String what, Range range, Texts items, Question question, Problems problems) {
        if (!items.en().isEmpty()) {
            range.check("'" + what + "'", items.en().size(), question.place(what), problems);
        }
    }

    private static boolean mayBeLong(Prose answer) {
        return answer.hasCode() || answer.hasDisplayTex();
    }

    private static int count(Pattern unit, String text) {
        Matcher matcher = unit.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
