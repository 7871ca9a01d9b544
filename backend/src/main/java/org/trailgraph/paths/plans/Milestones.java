package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts an order into at most seven groups of about equal size. Each group ends, near where an equal share would end it,
 * with the step that requires most of the group, and is named after that step.
 */
final class Milestones {

    private static final int MOST = 7;
    private static final int STEPS_EACH = 4;

    private final Steps steps;
    private final int[] order;
    private final BitSet earlier = new BitSet();

    private Milestones(Steps steps, int[] order) {
        this.steps = steps;
        this.order = order;
    }

    /** The position of the last step of each group. */
    static List<Integer> of(Steps steps, int[] order) {
        return new Milestones(steps, order).ends();
    }

    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int groups = Math.min(MOST, (order.length + STEPS_EACH - 1) / STEPS_EACH);
        int start = 0;
        for (int left = groups; left > 0; left--) {
            int end = left == 1 ? order.length - 1 : end(start, (order.length - start) / left);
            ends.add(end);
            for (int i = start; i <= end; i++) {
                earlier.set(order[i]);
            }
            start = end + 1;
        }
        return ends;
    }

    private int end(int start, int share) {
        int even = start + share - 1;
        int slack = share / 3;
        int best = even;
        int most = reach(even);
        for (int away = 1; away <= slack; away++) {
            for (int end : new int[] {even + away, even - away}) {
                int reach = reach(end);
                if (reach > most) {
                    most = reach;
                    best = end;
                }
            }
        }
        return best;
    }

    /** How many steps of the group a step requires, itself included. */
    private int reach(int position) {
        return steps.closure(order[position], earlier).cardinality();
    }
}
