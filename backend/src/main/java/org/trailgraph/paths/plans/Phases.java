package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which steps come first of all: each wanted step has a phase of its own with what it requires, the one with the least
 * still to do first, and everything else is the last phase. No step stands before one of an earlier phase.
 */
final class Phases {

    private final int[] phases;

    private Phases(int[] phases) {
        this.phases = phases;
    }

    /** All steps in one phase. */
    static Phases none(Steps steps) {
        return new Phases(new int[steps.count()]);
    }

    /** @param wanted steps in the order of preference where they take equally long */
    static Phases early(Steps steps, int[] wanted) {
        int[] phases = new int[steps.count()];
        BitSet placed = new BitSet();
        int phase = 0;
        for (BitSet next = nearest(steps, wanted, placed); next != null; next = nearest(steps, wanted, placed)) {
            int current = phase++;
            next.stream().forEach(step -> phases[step] = current);
            placed.or(next);
        }
        for (int step = placed.nextClearBit(0); step < phases.length; step = placed.nextClearBit(step + 1)) {
            phases[step] = phase;
        }
        return new Phases(phases);
    }

    private static @Nullable BitSet nearest(Steps steps, int[] wanted, BitSet placed) {
        return Arrays.stream(wanted)
                .filter(step -> !placed.get(step))
                .mapToObj(step -> steps.closure(step, placed))
                .reduce((best, next) -> next.cardinality() < best.cardinality() ? next : best)
                .orElse(null);
    }

    int of(int step) {
        return phases[step];
    }
}
