package org.trailgraph.seed;

/** Every text stands in both languages. */
final class MissingLanguages implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        seed.areas().forEach(area -> both(area.where(), "name", area.name(), problems));
        for (Concept concept : seed.concepts()) {
            both(concept.where(), "name", concept.name(), problems);
            both(concept.where(), "summary", concept.summary(), problems);
            both(concept.where(), "pitfalls", concept.pitfalls(), problems);
            if (concept.symbols() != null) {
                both(concept.where(), "symbols", concept.symbols(), problems);
            }
        }
        for (Question question : seed.questions()) {
            both(question.where(), "question", question.name(), problems);
            both(question.where(), "answer", question.answer(), problems);
            both(question.where(), "key points", question.keyPoints(), problems);
            both(question.where(), "mistakes", question.mistakes(), problems);
        }
    }

    private static void both(Where where, String what, Text text, Problems problems) {
        if (text.en().isEmpty()) {
            problems.add(where, "missing in English: " + what);
        }
        if (text.zh().isEmpty()) {
            problems.add(where, "missing in Chinese: " + what);
        }
    }

    private static void both(Where where, String what, Texts texts, Problems problems) {
        String en = texts.en().isEmpty() ? "" : "said";
        String zh = texts.zh().isEmpty() ? "" : "said";
        both(where, what, new Text(en, zh), problems);
        boolean bothSaid = !texts.en().isEmpty() && !texts.zh().isEmpty();
        if (bothSaid && texts.en().size() != texts.zh().size()) {
            problems.add(
                    where,
                    "the " + what + " are " + texts.en().size() + " in English and "
                            + texts.zh().size() + " in Chinese");
        }
    }
}
