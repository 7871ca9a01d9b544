package org.trailgraph.seed;

import java.util.HashSet;
import java.util.Set;

/** A question asks about a concept once: explicitly or implied, not both. */
final class RepeatedAsks implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        for (Question question : seed.questions()) {
            Set<String> seen = new HashSet<>();
            question.asks().stream()
                    .filter(asks -> !seen.add(asks.concept()))
                    .forEach(asks -> problems.add(
                            question.place("asks"), "the question asks about '" + asks.concept() + "' twice"));
        }
    }
}
