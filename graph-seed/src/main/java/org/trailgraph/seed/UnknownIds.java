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
            new Named(concept.place("area"), problems).check("area", areas, concept.area());
            Named source = new Named(concept.place("sources"), problems);
            concept.sources().forEach(id -> source.check("source", sources, id));
            concept.links().forEach(link -> new Named(link.where(), problems).check("concept", concepts, link.to()));
        }
        for (Question question : seed.questions()) {
            new Named(question.place("area"), problems).check("area", areas, question.area());
            new Named(question.place("bank"), problems)
                    .check("bank", banks, question.bankLine().bank());
            Named source = new Named(question.place("sources"), problems);
            question.sources().forEach(id -> source.check("source", sources, id));
            Named asked = new Named(question.place("asks"), problems);
            question.asks().forEach(asks -> asked.check("concept", concepts, asks.concept()));
            Named next = new Named(question.place("leadsTo"), problems);
            question.leadsTo().forEach(id -> next.check("question", questions, id));
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
