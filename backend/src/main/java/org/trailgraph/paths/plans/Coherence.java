package org.trailgraph.paths.plans;

import java.util.Arrays;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.LinkType;

/**
 * How well one step follows another, in hundredths: 100 for a REQUIRES link between them, 67 for another link, 17 for
 * the same area, less 60 for each level of difficulty jumped beyond the first, up or down. A difficulty that nobody
 * has estimated is no jump.
 */
final class Coherence {

    static final int REQUIRES = 100;
    static final int OTHER_LINK = 67;
    static final int SAME_AREA = 17;
    static final int JUMP = 60;

    private final int[] area;
    private final int[] difficulty;
    private final int[][] linked;
    private final byte[][] bonus;

    Coherence(ConceptGraph graph, Steps steps) {
        int count = steps.count();
        area = new int[count];
        difficulty = new int[count];
        linked = new int[count][];
        bonus = new byte[count][];
        long[] numbers = new long[count];
        for (int step = 0; step < count; step++) {
            int concept = steps.concept(step);
            area[step] = graph.area(concept);
            difficulty[step] = graph.difficulty(concept);
            numbers[step] = ((long) concept << 32) | step;
        }
        Arrays.sort(numbers);
        for (int step = 0; step < count; step++) {
            link(graph, steps.concept(step), step, numbers);
        }
    }

    /** Collects the steps linked with one, each once, with what its links are worth. */
    private void link(ConceptGraph graph, int concept, int step, long[] numbers) {
        Adjacency neighbours = graph.neighbours();
        int[] found = new int[Math.min(neighbours.degree(concept), 2 * numbers.length)];
        int size = 0;
        for (int slot = neighbours.start(concept); slot < neighbours.end(concept); slot++) {
            int other = find(numbers, neighbours.neighbour(slot));
            if (other >= 0) {
                boolean requires = graph.links().type(neighbours.link(slot)) == LinkType.REQUIRES;
                if (size == found.length) {
                    found = Arrays.copyOf(found, size + 16);
                }
                found[size++] = 2 * other + (requires ? 1 : 0);
            }
        }
        int[] sorted = Arrays.stream(found, 0, size).sorted().distinct().toArray();
        linked[step] = Arrays.stream(sorted).map(code -> code / 2).distinct().toArray();
        bonus[step] = new byte[linked[step].length];
        for (int code : sorted) {
            int position = Arrays.binarySearch(linked[step], code / 2);
            bonus[step][position] += (byte) (code % 2 == 1 ? REQUIRES : OTHER_LINK);
        }
    }

    private static int find(long[] numbers, int concept) {
        int position = -1 - Arrays.binarySearch(numbers, (long) concept << 32);
        if (position < 0) {
            return (int) numbers[-1 - position];
        }
        return position < numbers.length && numbers[position] >>> 32 == concept ? (int) numbers[position] : -1;
    }

    int area(int step) {
        return area[step];
    }

    int difficulty(int step) {
        return difficulty[step];
    }

    /** The steps linked with this one. */
    int[] linked(int step) {
        return linked[step];
    }

    /** What it is worth to have one step right after the other; 0 where there is no other, spelt -1. */
    int of(int step, int next) {
        if (step < 0 || next < 0) {
            return 0;
        }
        int position = Arrays.binarySearch(linked[step], next);
        return withoutLinks(step, next) + (position < 0 ? 0 : bonus[step][position] & 0xff);
    }

    /** What it is worth for the areas and difficulties alone. */
    int withoutLinks(int step, int next) {
        int worth = area[step] >= 0 && area[step] == area[next] ? SAME_AREA : 0;
        return worth - jump(difficulty[step], difficulty[next]);
    }

    /** Adds what the links of a step with each other step are worth, times the given number. */
    void addLinks(int step, int times, int[] toEach) {
        for (int i = 0; i < linked[step].length; i++) {
            toEach[linked[step][i]] += times * (bonus[step][i] & 0xff);
        }
    }

    /** What the jump between two difficulties costs. */
    static int jump(int from, int to) {
        return from == 0 || to == 0 ? 0 : JUMP * Math.max(0, Math.abs(from - to) - 1);
    }

    /** What a whole order is worth. */
    int of(int[] order) {
        int worth = 0;
        for (int i = 1; i < order.length; i++) {
            worth += of(order[i - 1], order[i]);
        }
        return worth;
    }
}
