package org.trailgraph.seed;

import java.util.Set;
import java.util.stream.Collectors;

/** Every id that is named belongs to something in the content. */
final class UnknownIds implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Set<String> areas = seed.areas().stream().map(Area::id).collect(Collectors.toSet());
        Set<String> sources = seed.sources().stream().map(Source::id).collect(Collectors.toSet());
        Set<String> banks = seed.banks().stream().map(Bank::id).collect(Collectors.toSet());
        Set<String> concepts = seed.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        Set<String> questions = seed.questions().stream().map(Question::id).collect(Collectors.toSet());
        for (Concept concept : seed.concepts()) {
            Named named = new Named(concept.where(), problems);
            named.check("area", areas, concept.area());
            concept.sources().forEach(id -> named.check("source", sources, id));
            concept.links().forEach(link -> new Named(link.where(), problems).check("concept", concepts, link.to()));
        }
        for (Question question : seed.questions()) {
            Named named = new Named(question.where(), problems);
            named.check("area", areas, question.area());
            named.check("bank", banks, question.bankLine().bank());
            question.sources().forEach(id -> named.check("source", sources, id));
            question.asks().forEach(asks -> named.check("concept", concepts, asks.concept()));
            question.leadsTo().forEach(id -> named.check("question", questions, id));
        }
    }

    private record Named(Where where, Problems problems) {

        void check(String kind, Set<String> known, String id) {
            if (!known.contains(id)) {
                problems.add(where, "unknown " + kind + " '" + id + "'");
            }
        }
    }
}
