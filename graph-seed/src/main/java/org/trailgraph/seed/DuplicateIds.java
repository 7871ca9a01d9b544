package org.trailgraph.seed;

import java.util.HashMap;
import java.util.Map;

/** An id is a slug, and names one thing of its kind; concepts and questions share one kind. */
final class DuplicateIds implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Map<String, Where> topics = new HashMap<>();
        seed.concepts().forEach(concept -> first(topics, concept.id(), concept.where(), problems));
        seed.questions().forEach(question -> first(topics, question.id(), question.where(), problems));
        Map<String, Where> areas = new HashMap<>();
        seed.areas().forEach(area -> first(areas, area.id(), area.where(), problems));
        Map<String, Where> sources = new HashMap<>();
        seed.sources().forEach(source -> first(sources, source.id(), source.where(), problems));
        Map<String, Where> banks = new HashMap<>();
        seed.banks().forEach(bank -> first(banks, bank.id(), bank.where(), problems));
    }

    private static void first(Map<String, Where> seen, String id, Where where, Problems problems) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(where, "'" + id + "' is no id: lower-case letters and digits, joined by single hyphens");
        }
        Where before = seen.putIfAbsent(id, where);
        if (before != null) {
            problems.add(where, "the id '" + id + "' is taken by " + before);
        }
    }
}
