package org.trailgraph.paths.connections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A simple chain: topics from one end to the other and the links between them, one fewer. */
record Chain(long cost, List<Integer> topics, List<Integer> links) {

    /** The topics between the two ends. */
    List<Integer> inner() {
        return topics.subList(1, topics.size() - 1);
    }

    /** Whether the inner topics overlap by more than half (Jaccard); two direct links do not overlap. */
    boolean resembles(Chain other) {
        Set<Integer> shared = new HashSet<>(inner());
        Set<Integer> all = new HashSet<>(inner());
        shared.retainAll(other.inner());
        all.addAll(other.inner());
        return 2 * shared.size() > all.size();
    }
}
