package org.trailgraph.paths.plans;

import java.util.Arrays;

/**
 * The best order of up to 18 steps: dynamic programming over the sets of steps that can have been done (those closed
 * under what they require) and the last step done, after Held and Karp (1962). The value of a state is what the rest
 * of the order can still be worth, so the order is read off from the front, and of equally good next steps the one
 * with the lowest number (by depth, then id) is taken.
 */
final class ExactOrder {

    static final int MOST_STEPS = 18;
    private static final short UNREACHED = Short.MIN_VALUE;

    private final int count;
    private final int[] before;
    private final int[][] worth;
    private final int[] rows;
    private short[] rest = new short[0];

    private ExactOrder(Steps steps, Coherence coherence, Phases phases) {
        count = steps.count();
        before = new int[count];
        worth = new int[count][count];
        rows = new int[1 << count];
        for (int step = 0; step < count; step++) {
            for (int other = 0; other < count; other++) {
                worth[step][other] = coherence.of(step, other);
                before[step] |= phases.of(other) < phases.of(step) ? 1 << other : 0;
            }
            for (int first : steps.before(step)) {
                before[step] |= 1 << first;
            }
        }
    }

    static int[] of(Steps steps, Coherence coherence, Phases phases) {
        ExactOrder order = new ExactOrder(steps, coherence, phases);
        order.findSets();
        order.valueSets();
        return order.readOff();
    }

    /** Numbers the sets that can have been done; a set is greater than its subsets, so one pass upwards finds all. */
    private void findSets() {
        Arrays.fill(rows, -1);
        rows[0] = 0;
        int found = 1;
        for (int done = 0; done < rows.length; done++) {
            if (rows[done] >= 0) {
                for (int next = available(done); next != 0; next &= next - 1) {
                    int then = done | Integer.lowestOneBit(next);
                    if (rows[then] < 0) {
                        rows[then] = found++;
                    }
                }
            }
        }
        rest = new short[found * count];
        Arrays.fill(rest, UNREACHED);
    }

    private int available(int done) {
        int available = 0;
        for (int step = 0; step < count; step++) {
            if ((before[step] & ~done) == 0) {
                available |= 1 << step;
            }
        }
        return available & ~done;
    }

    private void valueSets() {
        int all = rows.length - 1;
        Arrays.fill(rest, rows[all] * count, (rows[all] + 1) * count, (short) 0);
        for (int done = all - 1; done > 0; done--) {
            if (rows[done] >= 0) {
                int available = available(done);
                for (int lasts = done; lasts != 0; lasts &= lasts - 1) {
                    int last = Integer.numberOfTrailingZeros(lasts);
                    if (rows[done & ~(1 << last)] >= 0) {
                        rest[rows[done] * count + last] = best(done, last, available);
                    }
                }
            }
        }
    }

    private short best(int done, int last, int available) {
        int best = Integer.MIN_VALUE;
        for (int next = available; next != 0; next &= next - 1) {
            best = Math.max(best, value(done, last, Integer.numberOfTrailingZeros(next)));
        }
        return (short) best;
    }

    private int value(int done, int last, int next) {
        int then = rest[rows[done | (1 << next)] * count + next];
        return last < 0 ? then : worth[last][next] + then;
    }

    private int[] readOff() {
        int[] order = new int[count];
        int done = 0;
        int last = -1;
        for (int position = 0; position < count; position++) {
            int chosen = -1;
            for (int next = available(done); next != 0; next &= next - 1) {
                int step = Integer.numberOfTrailingZeros(next);
                if (chosen < 0 || value(done, last, step) > value(done, last, chosen)) {
                    chosen = step;
                }
            }
            order[position] = chosen;
            done |= 1 << chosen;
            last = chosen;
        }
        return order;
    }
}
