package org.trailgraph.seed;

import java.util.List;
import java.util.stream.Stream;

/** The whole content, in the order of its files. */
public record Seed(
        List<Area> areas, List<Source> sources, List<Bank> banks, List<Concept> concepts, List<Question> questions) {

    public Seed {
        areas = List.copyOf(areas);
        sources = List.copyOf(sources);
        banks = List.copyOf(banks);
        concepts = List.copyOf(concepts);
        questions = List.copyOf(questions);
    }

    /** All links of all concepts. */
    public Stream<Link> links() {
        return concepts.stream().flatMap(concept -> concept.links().stream());
    }
}
