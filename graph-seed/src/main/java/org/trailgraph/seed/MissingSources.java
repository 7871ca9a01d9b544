package org.trailgraph.seed;

import java.util.List;

/** At most one topic in twenty may say that it has no source. */
final class MissingSources implements SeedCheck {

    private static final int MOST_PERCENT = 5;

    @Override
    public void check(Seed seed, Problems problems) {
        List<Where> uncited = uncited(seed);
        int topics = seed.concepts().size() + seed.questions().size();
        if (uncited.size() * 100 > topics * MOST_PERCENT) {
            uncited.forEach(where -> problems.add(
                    where,
                    "no source, like " + uncited.size() + " of " + topics + " topics; at most " + MOST_PERCENT
                            + " % may have none"));
        }
    }

    /** Where the topics that cite nothing say so. */
    static List<Where> uncited(Seed seed) {
        Problems found = new Problems();
        seed.concepts().stream()
                .filter(concept -> concept.sources().isEmpty())
                .forEach(concept -> found.add(concept.place("sources"), concept.id()));
        seed.questions().stream()
                .filter(question -> question.sources().isEmpty())
                .forEach(question -> found.add(question.place("sources"), question.id()));
        return found.all().stream().map(Problem::where).toList();
    }
}
