package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.paths.graph.TopicName;
import org.trailgraph.paths.plans.StatusesAnswer.Status;

/** Says of one concept whether a learner can learn it now, what comes first and what it opens. */
@Component
public final class Standing {

    private final PathGraph current;

    Standing(PathGraph current) {
        this.current = current;
    }

    /** Where a learner who knows these concepts, and whatever they require, stands to one. */
    public StandingAnswer of(String concept, Claims claims) {
        return of(current.current(), concept, claims);
    }

    static StandingAnswer of(ConceptGraph graph, String id, Claims claims) {
        int concept = graph.concepts("concept", List.of(id))[0];
        Knowledge knowledge = claims.in(graph);
        int[] lacks = unknown(graph.prerequisites(), knowledge, concept);
        int[] dependants = unknown(graph.dependants(), knowledge, concept);
        boolean isKnown = knowledge.knows(concept);
        int[] missing = isKnown
                ? new int[0]
                : Need.of(graph, new int[] {concept}, knowledge)
                        .missingConcepts()
                        .concepts();
        return new StandingAnswer(
                graph.name(concept),
                isKnown ? Status.KNOWN : lacks.length == 0 ? Status.READY : Status.LATER,
                names(graph, Arrays.stream(lacks)),
                isKnown ? List.of() : names(graph, unlocked(graph, knowledge, concept, dependants)),
                dependants.length,
                missing.length,
                Arrays.stream(missing).mapToLong(graph::minutes).sum());
    }

    private static int[] unknown(Adjacency next, Knowledge knowledge, int concept) {
        return IntStream.range(next.start(concept), next.end(concept))
                .map(next::neighbour)
                .filter(other -> !knowledge.knows(other))
                .toArray();
    }

    /** Of what requires a concept, what lacks nothing else. */
    private static IntStream unlocked(ConceptGraph graph, Knowledge knowledge, int concept, int[] dependants) {
        return Arrays.stream(dependants).filter(dependant -> {
            int[] lacks = unknown(graph.prerequisites(), knowledge, dependant);
            return lacks.length == 1 && lacks[0] == concept;
        });
    }

    private static List<TopicName> names(ConceptGraph graph, IntStream concepts) {
        return concepts.mapToObj(graph::name).toList();
    }
}
