package org.trailgraph.seed;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name or alias fits one concept, unless each concept that it fits declares it as ambiguous. Names are compared without
 * regard to case and to full or half width.
 */
final class AliasClashes implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Map<String, Set<Concept>> owners = new LinkedHashMap<>();
        for (Concept concept : seed.concepts()) {
            names(concept).forEach(name -> owners.computeIfAbsent(key(name), k -> new LinkedHashSet<>())
                    .add(concept));
            ownNameAsAlias(concept, problems);
        }
        owners.forEach((name, concepts) -> {
            if (concepts.size() > 1) {
                concepts.stream()
                        .filter(concept -> !declares(concept, name))
                        .forEach(concept -> problems.add(concept.place("aliases"), clash(name, concept, concepts)));
            }
        });
    }

    private static Stream<String> names(Concept concept) {
        return Stream.of(
                        Stream.of(concept.name().en(), concept.name().zh()),
                        concept.aliases().en().stream(),
                        concept.aliases().zh().stream())
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty());
    }

    private static void ownNameAsAlias(Concept concept, Problems problems) {
        List<String> own = List.of(key(concept.name().en()), key(concept.name().zh()));
        Set<String> seen = new LinkedHashSet<>();
        Stream.of(concept.aliases().en(), concept.aliases().zh())
                .flatMap(List::stream)
                .forEach(alias -> {
                    if (own.contains(key(alias))) {
                        problems.add(concept.place("aliases"), "the alias '" + alias + "' is the concept's own name");
                    } else if (!seen.add(key(alias))) {
                        problems.add(concept.place("aliases"), "the alias '" + alias + "' stands twice");
                    }
                });
    }

    private static boolean declares(Concept concept, String name) {
        return concept.ambiguous().entrySet().stream()
                .anyMatch(entry ->
                        key(entry.getKey()).equals(name) && !entry.getValue().isEmpty());
    }

    private static String clash(String name, Concept concept, Set<Concept> concepts) {
        List<String> others = concepts.stream()
                .filter(other -> !other.equals(concept))
                .map(Concept::id)
                .toList();
        return "'" + name + "' also means " + String.join(", ", others)
                + ": declare it under 'ambiguous' with words that tell them apart, or drop it";
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
