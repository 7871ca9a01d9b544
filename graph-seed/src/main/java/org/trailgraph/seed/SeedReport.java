package org.trailgraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in the content, by kind, for the curator who checks it. */
record SeedReport(Seed seed) {

    private record Coverage(int explicit, int implied) {

        Coverage and(Coverage other) {
            return new Coverage(explicit + other.explicit, implied + other.implied);
        }
    }

    String counts() {
        return """
                %d concepts, %d questions %s, %d areas, %d sources, %d banks
                %d links %s, longest chain of requires %d
                %d concepts asked about: %s
                %s""".formatted(
                seed.concepts().size(),
                seed.questions().size(),
                by(seed.questions().stream(), question -> question.form().id()),
                seed.areas().size(),
                seed.sources().size(),
                seed.banks().size(),
                seed.links().count(),
                by(seed.links(), link -> link.type().id()),
                Requirements.of(seed).longestChain(),
                coverage().size(),
                by(
                        seed.questions().stream().flatMap(question -> question.asks().stream()),
                        asks -> asks.explicit() ? "explicit" : "implied"),
                uncited());
    }

    private static <T> Map<String, Long> by(Stream<T> things, Function<T, String> kind) {
        return things.collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }

    private String uncited() {
        List<Where> uncited = MissingSources.uncited(seed);
        return uncited.isEmpty()
                ? "every topic has a source"
                : uncited.size() + " topics without a source:\n"
                        + uncited.stream().map(where -> "  " + where).collect(Collectors.joining("\n"));
    }

    /** A line a concept: how many questions name it, and how many need it without naming it. */
    String coverageTable() {
        Map<String, Coverage> coverage = coverage();
        return seed.concepts().stream()
                .map(Concept::id)
                .map(id -> line(id, coverage.getOrDefault(id, new Coverage(0, 0))))
                .collect(Collectors.joining("\n", "%-44s explicit implied%n".formatted("concept"), ""));
    }

    private static String line(String id, Coverage coverage) {
        return "%-44s %8d %7d".formatted(id, coverage.explicit(), coverage.implied());
    }

    private Map<String, Coverage> coverage() {
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        seed.questions().stream()
                .flatMap(question -> question.asks().stream())
                .forEach(asks -> coverage.merge(
                        asks.concept(), asks.explicit() ? new Coverage(1, 0) : new Coverage(0, 1), Coverage::and));
        return coverage;
    }
}
