package org.trailgraph.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No text is a promise to write one. */
final class PlaceholderTexts implements SeedCheck {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(TODO|TBD|FIXME|XXX)\\b|(?i)\\blorem ipsum\\b|待补充|待完善|待添加|^(\\.{3}|…+|\\?+)$");

    @Override
    public void check(Seed seed, Problems problems) {
        for (Concept concept : seed.concepts()) {
            look(concept.where(), concept.name(), problems);
            Passage.of(concept).forEach(passage -> look(passage, problems));
            concept.links().forEach(link -> look(link.where(), link.because(), problems));
        }
        for (Question question : seed.questions()) {
            look(question.where(), question.name(), problems);
            Passage.of(question).forEach(passage -> look(passage, problems));
        }
    }

    private static void look(Where where, Text text, Problems problems) {
        look(new Passage(text.en(), where), problems);
        look(new Passage(text.zh(), where), problems);
    }

    private static void look(Passage passage, Problems problems) {
        Matcher matcher = PLACEHOLDER.matcher(passage.markdown());
        if (matcher.find()) {
            problems.add(passage.at(matcher.start()), "placeholder text '" + matcher.group() + "'");
        }
    }
}
