package org.trailgraph.paths.plans;

import java.util.BitSet;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;

/**
 * Goals on the way to one that is too far: of the missing concepts, those nearest to the goals whose own plan is short
 * enough, and beside them those that could be learnt at once.
 */
final class NearerGoals {

    private static final int MOST = 5;
    private static final int MOST_TRIED = 64;

    private NearerGoals() {}

    /** @param most how many steps a plan may have */
    static int[] of(ConceptGraph graph, Need need, int most) {
        int[] missing = need.missingConcepts().concepts();
        IntList found = new IntList();
        for (int i = 0; i < Math.min(MOST_TRIED, missing.length) && found.size() < MOST; i++) {
            if (isWithin(graph, need, missing[i], most)) {
                found.add(missing[i]);
            }
        }
        for (int i = 0; i < missing.length && found.size() < MOST; i++) {
            if (i >= MOST_TRIED && isReady(graph, need, missing[i])) {
                found.add(missing[i]);
            }
        }
        return found.toArray();
    }

    private static boolean isReady(ConceptGraph graph, Need need, int concept) {
        Adjacency prerequisites = graph.prerequisites();
        for (int slot = prerequisites.start(concept); slot < prerequisites.end(concept); slot++) {
            if (need.lacks(prerequisites.neighbour(slot))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(ConceptGraph graph, Need need, int goal, int most) {
        Adjacency prerequisites = graph.prerequisites();
        BitSet reached = new BitSet(graph.concepts());
        IntList queue = new IntList();
        reached.set(goal);
        queue.add(goal);
        for (int head = 0; head < queue.size() && queue.size() <= most; head++) {
            int concept = queue.get(head);
            for (int slot = prerequisites.start(concept); slot < prerequisites.end(concept); slot++) {
                int prerequisite = prerequisites.neighbour(slot);
                if (need.lacks(prerequisite) && !reached.get(prerequisite)) {
                    reached.set(prerequisite);
                    queue.add(prerequisite);
                }
            }
        }
        return queue.size() <= most;
    }
}
