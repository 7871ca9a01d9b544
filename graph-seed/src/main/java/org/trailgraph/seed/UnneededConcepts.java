package org.trailgraph.seed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Every concept is asked about, or required (by way of others, too) by one that is. */
final class UnneededConcepts implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Set<String> needed = needed(seed);
        seed.concepts().stream()
                .filter(concept -> !needed.contains(concept.id()))
                .forEach(concept -> problems.add(
                        concept.where(), "nobody needs it: no question asks about it or about what requires it"));
    }

    private static Set<String> needed(Seed seed) {
        Requirements requirements = Requirements.of(seed);
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        seed.questions().forEach(question -> question.asks().forEach(asks -> open.push(asks.concept())));
        while (!open.isEmpty()) {
            String concept = open.pop();
            if (needed.add(concept)) {
                requirements.of(concept).forEach(link -> open.push(link.to()));
            }
        }
        return needed;
    }
}
