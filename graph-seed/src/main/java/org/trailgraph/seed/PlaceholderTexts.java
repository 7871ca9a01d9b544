package org.trailgraph.seed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No text is a promise to write one. */
final class PlaceholderTexts implements SeedCheck {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(TODO|TBD|FIXME|XXX)\\b|(?i)\\blorem ipsum\\b|待补充|待完善|待添加|^(\\.{3}|…+|\\?+)$");

    @Override
    public void check(Seed seed, Problems problems) {
        for (Concept concept : seed.concepts()) {
            List.of(concept.name(), concept.summary(), concept.pitfalls())
                    .forEach(text -> look(concept.where(), text, problems));
            concept.links().forEach(link -> look(link.where(), link.because(), problems));
        }
        for (Question question : seed.questions()) {
            look(question.where(), question.name(), problems);
            look(question.where(), question.answer(), problems);
            for (Texts texts : List.of(question.keyPoints(), question.mistakes())) {
                texts.en().forEach(text -> look(question.where(), text, problems));
                texts.zh().forEach(text -> look(question.where(), text, problems));
            }
        }
    }

    private static void look(Where where, Text text, Problems problems) {
        look(where, text.en(), problems);
        look(where, text.zh(), problems);
    }

    private static void look(Where where, String text, Problems problems) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (matcher.find()) {
            problems.add(where, "placeholder text '" + matcher.group() + "'");
        }
    }
}
