package org.trailgraph.paths.plans;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A good order of many steps: always the available step that follows best on the last one, of equally good ones the
 * one with the lowest number (by depth, then id). Steps without a link to the last one differ only by area and
 * difficulty, so it is enough to look at the first of each.
 */
final class GreedyOrder {

    private final Steps steps;
    private final Coherence coherence;
    private final Phases phases;
    private final int[] open;
    private final int[] left;
    private final BitSet available = new BitSet();
    private final Map<Integer, BitSet> byDifficulty = new TreeMap<>();
    private final Map<Long, BitSet> byAreaAndDifficulty = new HashMap<>();
    private int phase;

    private GreedyOrder(Steps steps, Coherence coherence, Phases phases) {
        this.steps = steps;
        this.coherence = coherence;
        this.phases = phases;
        this.open = new int[steps.count()];
        this.left = new int[steps.count() + 1];
        for (int step = 0; step < steps.count(); step++) {
            open[step] = steps.before(step).length;
            left[phases.of(step)]++;
        }
    }

    static int[] of(Steps steps, Coherence coherence, Phases phases) {
        return new GreedyOrder(steps, coherence, phases).order();
    }

    private int[] order() {
        int[] order = new int[steps.count()];
        enterPhase();
        int last = -1;
        for (int position = 0; position < order.length; position++) {
            last = next(last);
            order[position] = last;
            place(last);
        }
        return order;
    }

    private void enterPhase() {
        for (int step = 0; step < open.length; step++) {
            if (phases.of(step) == phase && open[step] == 0) {
                set(step, true);
            }
        }
    }

    private void place(int step) {
        set(step, false);
        open[step] = -1;
        for (int after : steps.after(step)) {
            if (--open[after] == 0 && phases.of(after) == phase) {
                set(after, true);
            }
        }
        if (--left[phase] == 0) {
            phase++;
            enterPhase();
        }
    }

    private void set(int step, boolean free) {
        int difficulty = coherence.difficulty(step);
        available.set(step, free);
        byDifficulty.computeIfAbsent(difficulty, d -> new BitSet()).set(step, free);
        byAreaAndDifficulty
                .computeIfAbsent(key(coherence.area(step), difficulty), k -> new BitSet())
                .set(step, free);
    }

    private static long key(int area, int difficulty) {
        return ((long) area << 8) | difficulty;
    }

    private int next(int last) {
        if (last < 0) {
            return available.nextSetBit(0);
        }
        int best = -1;
        for (int linked : coherence.linked(last)) {
            if (available.get(linked)) {
                best = better(last, best, linked);
            }
        }
        for (Map.Entry<Integer, BitSet> group : byDifficulty.entrySet()) {
            best = better(last, best, group.getValue().nextSetBit(0));
            BitSet here = byAreaAndDifficulty.get(key(coherence.area(last), group.getKey()));
            best = here == null ? best : better(last, best, here.nextSetBit(0));
        }
        return best;
    }

    private int better(int last, int best, int candidate) {
        if (best < 0 || candidate < 0) {
            return Math.max(best, candidate);
        }
        int difference = coherence.of(last, candidate) - coherence.of(last, best);
        return difference > 0 || (difference == 0 && candidate < best) ? candidate : best;
    }
}
