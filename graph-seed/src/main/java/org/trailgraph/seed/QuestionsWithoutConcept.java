package org.trailgraph.seed;

/** Every question asks about at least one concept. */
final class QuestionsWithoutConcept implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        seed.questions().stream()
                .filter(question -> question.asks().isEmpty())
                .forEach(question -> problems.add(question.place("asks"), "the question asks about no concept"));
    }
}
