package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.trailgraph.paths.graph.ConceptGraph;

/**
 * What is said to be known, as ids or foreign ids.
 *
 * @param known concepts that are known; all must exist
 * @param rejected concepts that are not known after all; all must exist, and none be known
 * @param learner what a learner has said over time, which gives way to the other two; what names no concept of this
 *     graph (any more) is passed over
 */
public record Claims(List<String> known, List<String> rejected, Learner learner) {

    /** What a learner has said to know, and not to know after all. */
    public record Learner(List<String> known, List<String> rejected) {

        /** Somebody who has said nothing. */
        public static final Learner NOBODY = new Learner(List.of(), List.of());
    }

    /** Claims of nobody in particular. */
    public Claims(List<String> known, List<String> rejected) {
        this(known, rejected, Learner.NOBODY);
    }

    /** Looks all up; says which do not exist, or are both known and rejected. */
    Knowledge in(ConceptGraph graph) {
        int[] listed = graph.concepts("known", known);
        int[] refused = graph.concepts("rejected", rejected);
        KnownAndRejected.refuse(graph, listed, refused);
        int[] allKnown = with(listed, concepts(graph, learner.known()), refused);
        return Knowledge.of(graph, allKnown, with(refused, concepts(graph, learner.rejected()), allKnown));
    }

    private static IntStream concepts(ConceptGraph graph, List<String> ids) {
        return ids.stream().mapToInt(graph::find).filter(topic -> topic >= 0 && !graph.isQuestion(topic));
    }

    /** The first and the others, less those that are already claimed otherwise. */
    private static int[] with(int[] first, IntStream others, int[] otherwise) {
        int[] claimed = otherwise.clone();
        Arrays.sort(claimed);
        return IntStream.concat(
                        Arrays.stream(first), others.filter(concept -> Arrays.binarySearch(claimed, concept) < 0))
                .distinct()
                .toArray();
    }
}
