package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.BitSet;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;

/**
 * The steps of a plan before they are put in order, numbered by depth (the longest chain of steps beneath), then id,
 * with what must come before what. Steps on a cycle of requirements, and what requires them, cannot be ordered.
 */
final class Steps {

    private final int[] concepts;
    private final int[][] before;
    private final int[][] after;
    private final int[] unordered;

    private Steps(int[] concepts, int[][] before, int[] unordered) {
        this.concepts = concepts;
        this.before = before;
        this.after = turn(before);
        this.unordered = unordered;
    }

    static Steps of(ConceptGraph graph, Need need) {
        int[] members = need.missingConcepts().concepts().clone();
        Arrays.sort(members);
        int[][] before = new int[members.length][];
        Requirements requirements = new Requirements(graph, need, members);
        for (int i = 0; i < members.length; i++) {
            before[i] = requirements.of(members[i]);
        }
        int[] depth = depths(before);
        return renumbered(members, before, depth);
    }

    /** Kahn's algorithm (1962); -1 where a cycle is in the way. */
    private static int[] depths(int[][] before) {
        int[][] after = turn(before);
        int[] open = new int[before.length];
        int[] depth = new int[before.length];
        IntList queue = new IntList();
        for (int i = 0; i < before.length; i++) {
            open[i] = before[i].length;
            depth[i] = open[i] == 0 ? 0 : -1;
            if (open[i] == 0) {
                queue.add(i);
            }
        }
        for (int head = 0; head < queue.size(); head++) {
            int done = queue.get(head);
            for (int next : after[done]) {
                if (--open[next] == 0) {
                    depth[next] = depth[done] + 1; // The last requirement to be placed is a deepest one.
                    queue.add(next);
                }
            }
        }
        return depth;
    }

    private static Steps renumbered(int[] members, int[][] before, int[] depth) {
        int[] order = sorted(depth);
        int cyclic = 0;
        while (cyclic < order.length && depth[order[cyclic]] < 0) {
            cyclic++;
        }
        int[] number = new int[order.length];
        Arrays.fill(number, -1);
        for (int i = cyclic; i < order.length; i++) {
            number[order[i]] = i - cyclic;
        }
        int[] concepts = new int[order.length - cyclic];
        int[][] renumbered = new int[concepts.length][];
        for (int i = 0; i < concepts.length; i++) {
            int member = order[i + cyclic];
            concepts[i] = members[member];
            renumbered[i] = Arrays.stream(before[member])
                    .map(step -> number[step])
                    .sorted()
                    .toArray();
        }
        int[] unordered = Arrays.stream(order, 0, cyclic).map(i -> members[i]).toArray();
        return new Steps(concepts, renumbered, unordered);
    }

    /** The numbers by depth; equal depths stay in the order of the numbers, which is that of the ids. */
    private static int[] sorted(int[] depth) {
        long[] keys = new long[depth.length];
        for (int i = 0; i < depth.length; i++) {
            keys[i] = ((long) depth[i] << 32) | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int[][] turn(int[][] before) {
        IntList[] after = new IntList[before.length];
        Arrays.setAll(after, i -> new IntList());
        for (int i = 0; i < before.length; i++) {
            for (int first : before[i]) {
                after[first].add(i);
            }
        }
        return Arrays.stream(after).map(IntList::toArray).toArray(int[][]::new);
    }

    int count() {
        return concepts.length;
    }

    /** The concept of a step. */
    int concept(int step) {
        return concepts[step];
    }

    /** The steps that a step requires, in order of their numbers. */
    int[] before(int step) {
        return before[step];
    }

    /** The steps that require a step, in order of their numbers. */
    int[] after(int step) {
        return after[step];
    }

    /** The concepts that could not be put in order, by id. */
    int[] unordered() {
        return unordered;
    }

    /** Everything a step requires among the steps, itself included, less what is excluded. */
    BitSet closure(int step, BitSet excluded) {
        BitSet closure = new BitSet(concepts.length);
        IntList open = new IntList();
        closure.set(step);
        open.add(step);
        while (open.size() > 0) {
            for (int first : before[open.pop()]) {
                if (!closure.get(first) && !excluded.get(first)) {
                    closure.set(first);
                    open.add(first);
                }
            }
        }
        return closure;
    }

    /**
     * What a missing concept requires among the missing ones, also by way of known ones: a concept that is listed as
     * known may require one that was rejected.
     */
    private static final class Requirements {

        private final Adjacency prerequisites;
        private final Need need;
        private final int[] members;
        private final BitSet bridges;

        Requirements(ConceptGraph graph, Need need, int[] members) {
            this.prerequisites = graph.prerequisites();
            this.need = need;
            this.members = members;
            this.bridges = bridges(graph);
        }

        /** The known concepts that require a missing one. */
        private BitSet bridges(ConceptGraph graph) {
            BitSet found = new BitSet();
            Adjacency dependants = graph.dependants();
            IntList open = new IntList();
            for (int member : members) {
                open.add(member);
            }
            while (open.size() > 0) {
                int concept = open.pop();
                for (int slot = dependants.start(concept); slot < dependants.end(concept); slot++) {
                    int dependant = dependants.neighbour(slot);
                    if (need.includes(dependant) && !need.lacks(dependant) && !found.get(dependant)) {
                        found.set(dependant);
                        open.add(dependant);
                    }
                }
            }
            return found;
        }

        int[] of(int concept) {
            BitSet found = new BitSet();
            BitSet crossed = new BitSet();
            IntList open = new IntList();
            open.add(concept);
            while (open.size() > 0) {
                int from = open.pop();
                for (int slot = prerequisites.start(from); slot < prerequisites.end(from); slot++) {
                    int prerequisite = prerequisites.neighbour(slot);
                    if (need.lacks(prerequisite)) {
                        found.set(Arrays.binarySearch(members, prerequisite));
                    } else if (bridges.get(prerequisite) && !crossed.get(prerequisite)) {
                        crossed.set(prerequisite);
                        open.add(prerequisite);
                    }
                }
            }
            return found.stream().toArray();
        }
    }
}
