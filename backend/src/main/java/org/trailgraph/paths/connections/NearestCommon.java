package org.trailgraph.paths.connections;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;

/**
 * The topics that two topics share: those that both require, directly or not, with the fewest requirements between; if
 * there are none, those that both reach along any links, questions included. An end counts where the other requires it.
 * Each end looks at its nearest {@value #MOST_SEEN} topics only.
 */
final class NearestCommon {

    private static final int MOST = 5;
    private static final int MOST_SEEN = 5_000;

    private NearestCommon() {}

    static List<Integer> of(ConceptGraph graph, int a, int b) {
        List<Integer> required = shared(around(graph, a, false), around(graph, b, false));
        if (!required.isEmpty()) {
            return required;
        }
        Map<Integer, Integer> fromA = around(graph, a, true);
        Map<Integer, Integer> fromB = around(graph, b, true);
        List.of(a, b).forEach(end -> {
            fromA.remove(end);
            fromB.remove(end);
        });
        return shared(fromA, fromB);
    }

    private static List<Integer> shared(Map<Integer, Integer> fromA, Map<Integer, Integer> fromB) {
        return fromA.keySet().stream()
                .filter(fromB::containsKey)
                .sorted(Comparator.<Integer>comparingInt(
                                topic -> fromA.getOrDefault(topic, 0) + fromB.getOrDefault(topic, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Topics with their distance in links, nearest first until there are enough. */
    private static Map<Integer, Integer> around(ConceptGraph graph, int start, boolean anyLink) {
        Map<Integer, Integer> distances = new HashMap<>();
        int[] level = {start};
        distances.put(start, 0);
        for (int distance = 1; level.length > 0 && distances.size() < MOST_SEEN; distance++) {
            int next = distance;
            level = Arrays.stream(level)
                    .flatMap(topic -> next(graph, topic, anyLink))
                    .filter(topic -> distances.size() < MOST_SEEN && distances.putIfAbsent(topic, next) == null)
                    .toArray();
        }
        return distances;
    }

    private static IntStream next(ConceptGraph graph, int topic, boolean anyLink) {
        Adjacency next = anyLink || graph.isQuestion(topic) ? graph.neighbours() : graph.prerequisites();
        return IntStream.range(next.start(topic), next.end(topic)).map(next::neighbour);
    }
}
