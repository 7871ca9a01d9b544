package org.trailgraph.paths.plans;

import java.util.Arrays;

/**
 * Local improvement of an order: runs of up to three steps move to where they fit better, as long as nothing then
 * stands before what it requires (the Or-opt move of Or, 1976). It stops when no move helps, or when it has looked at
 * a fixed number of moves, so the same order always improves to the same.
 */
final class Improvement {

    private static final int LONGEST_RUN = 3;
    private static final int MOST_LOOKS = 400_000;

    private final Steps steps;
    private final Coherence coherence;
    private final Phases phases;
    private final int[] order;
    private final int[] position;

    /** What each place before a step is worth, the first and the one behind the last being worth nothing. */
    private final int[] joints;

    /** What the links of the first and of the last step of a run with each other step are worth. */
    private final int[] toFirst;

    private final int[] toLast;
    private int looks;

    private Improvement(Steps steps, Coherence coherence, Phases phases, int[] order) {
        this.steps = steps;
        this.coherence = coherence;
        this.phases = phases;
        this.order = order.clone();
        this.position = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
        }
        this.joints = new int[order.length + 1];
        this.toFirst = new int[order.length];
        this.toLast = new int[order.length];
        join(0, order.length);
    }

    private void join(int from, int to) {
        for (int i = from; i <= to; i++) {
            joints[i] = coherence.of(at(i - 1), at(i));
        }
    }

    static int[] of(Steps steps, Coherence coherence, Phases phases, int[] order) {
        Improvement improvement = new Improvement(steps, coherence, phases, order);
        boolean better = true;
        while (better && improvement.looks < MOST_LOOKS) {
            better = improvement.sweep();
        }
        return improvement.order;
    }

    private boolean sweep() {
        boolean better = false;
        for (int length = 1; length <= LONGEST_RUN; length++) {
            for (int start = 0; start + length <= order.length && looks < MOST_LOOKS; start++) {
                better |= improve(start, start + length);
            }
        }
        return better;
    }

    /** Moves the run in front of the step where it is worth most, if that is more than where it stands. */
    private boolean improve(int start, int end) {
        int best = bestTarget(start, end);
        if (best >= 0) {
            move(start, end, best);
        }
        return best >= 0;
    }

    private int bestTarget(int start, int end) {
        int first = order[start];
        int last = order[end - 1];
        coherence.addLinks(first, 1, toFirst);
        coherence.addLinks(last, 1, toLast);
        int gain = coherence.of(at(start - 1), at(end)) - joints[start] - joints[end];
        int best = 0;
        int bestTarget = -1;
        int highest = highest(start, end);
        for (int target = lowest(start, end); target <= highest; target++) {
            if (target < start || target > end) {
                looks++;
                int change = gain - joints[target];
                change += target == 0 ? 0 : worth(first, order[target - 1], toFirst);
                change += target == order.length ? 0 : worth(last, order[target], toLast);
                if (change > best) {
                    best = change;
                    bestTarget = target;
                }
            }
        }
        coherence.addLinks(first, -1, toFirst);
        coherence.addLinks(last, -1, toLast);
        return bestTarget;
    }

    private int worth(int end, int neighbour, int[] links) {
        return coherence.withoutLinks(end, neighbour) + links[neighbour];
    }

    private int at(int index) {
        return index < 0 || index >= order.length ? -1 : order[index];
    }

    /** The first position that the run may begin at. */
    private int lowest(int start, int end) {
        int lowest = 0;
        for (int i = start; i < end; i++) {
            for (int before : steps.before(order[i])) {
                lowest = position[before] < start ? Math.max(lowest, position[before] + 1) : lowest;
            }
        }
        int phase = phases.of(order[end - 1]);
        int target = start;
        while (target > lowest && phases.of(order[target - 1]) >= phase) {
            target--;
        }
        return target;
    }

    /** The position beyond which the run may not be put. */
    private int highest(int start, int end) {
        int highest = order.length;
        for (int i = start; i < end; i++) {
            for (int after : steps.after(order[i])) {
                highest = position[after] >= end ? Math.min(highest, position[after]) : highest;
            }
        }
        int phase = phases.of(order[start]);
        int target = end;
        while (target < highest && phases.of(order[target]) <= phase) {
            target++;
        }
        return target;
    }

    private void move(int start, int end, int target) {
        int[] run = Arrays.copyOfRange(order, start, end);
        int from;
        int to;
        if (target < start) {
            System.arraycopy(order, target, order, target + run.length, start - target);
            System.arraycopy(run, 0, order, target, run.length);
            from = target;
            to = end;
        } else {
            System.arraycopy(order, end, order, start, target - end);
            System.arraycopy(run, 0, order, target - run.length, run.length);
            from = start;
            to = target;
        }
        for (int i = from; i < to; i++) {
            position[order[i]] = i;
        }
        join(from, to);
    }
}
