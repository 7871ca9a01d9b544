package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;

/** Which concepts of a plan each of its goals asks for. */
final class GoalSteps {

    private final ConceptGraph graph;
    private final int[] goals;
    private final List<BitSet> missing = new ArrayList<>();

    GoalSteps(Learning learning) {
        this.graph = learning.graph();
        this.goals = learning.goals();
        for (int goal : goals) {
            missing.add(missing(learning.need(), goal));
        }
    }

    /** What a goal requires and the learner lacks, known concepts on the way looked through. */
    private BitSet missing(Need need, int goal) {
        BitSet reached = new BitSet();
        IntList open = new IntList();
        Learning.concepts(graph, goal).forEach(concept -> {
            reached.set(concept);
            open.add(concept);
        });
        Adjacency prerequisites = graph.prerequisites();
        while (open.size() > 0) {
            int concept = open.pop();
            for (int slot = prerequisites.start(concept); slot < prerequisites.end(concept); slot++) {
                int prerequisite = prerequisites.neighbour(slot);
                if (!reached.get(prerequisite)) {
                    reached.set(prerequisite);
                    open.add(prerequisite);
                }
            }
        }
        BitSet lacking = new BitSet();
        reached.stream().filter(need::lacks).forEach(lacking::set);
        return lacking;
    }

    /** The ids of the goals that lack nothing but these. */
    List<String> within(BitSet concepts) {
        return IntStream.range(0, goals.length)
                .filter(i -> missing.get(i).stream().allMatch(concepts::get))
                .mapToObj(i -> graph.id(goals[i]))
                .toList();
    }

    Left all() {
        return new Left();
    }

    /** The goals that have not been dropped. */
    final class Left {

        private final BitSet kept = new BitSet();
        private final int[] wanted;

        private Left() {
            kept.set(0, goals.length);
            wanted = new int[graph.concepts()];
            missing.forEach(concepts -> concepts.stream().forEach(concept -> wanted[concept]++));
        }

        int goals() {
            return kept.cardinality();
        }

        /** Drops the goal that most minutes are for, of equal ones the last. */
        Schedule.Drop dropCostliest() {
            int most = kept.stream()
                    .reduce((best, goal) -> minutes(goal) >= minutes(best) ? goal : best)
                    .orElseThrow();
            Schedule.Drop dropped =
                    new Schedule.Drop(graph.id(goals[most]), (int) own(most).count(), minutes(most));
            kept.clear(most);
            missing.get(most).stream().forEach(concept -> wanted[concept]--);
            return dropped;
        }

        private IntStream own(int goal) {
            return missing.get(goal).stream().filter(concept -> wanted[concept] == 1);
        }

        private long minutes(int goal) {
            return own(goal).mapToLong(graph::minutes).sum();
        }
    }
}
