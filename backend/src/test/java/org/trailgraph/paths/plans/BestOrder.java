package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best worth that an order of some concepts can have: forwards, one more step at a time, keeping for each set of
 * placed concepts and each last one the best worth so far. It shares nothing with the application's own search, and is
 * itself held against trying every order.
 */
final class BestOrder {

    private final List<String> steps;
    private final int[] needed;
    private final double[][] coherence;

    private BestOrder(PlanOracle oracle, List<String> steps) {
        this.steps = steps;
        this.needed = new int[steps.size()];
        this.coherence = new double[steps.size()][steps.size()];
        for (int step = 0; step < steps.size(); step++) {
            for (String first : oracle.needed(steps.get(step), steps)) {
                needed[step] |= 1 << steps.indexOf(first);
            }
            for (int other = 0; other < steps.size(); other++) {
                coherence[step][other] = step == other ? 0 : oracle.coherence(steps.get(step), steps.get(other));
            }
        }
    }

    static double worth(PlanOracle oracle, Iterable<String> concepts) {
        List<String> steps = new ArrayList<>();
        concepts.forEach(steps::add);
        return new BestOrder(oracle, steps).worth();
    }

    private double worth() {
        Map<Integer, double[]> layer = Map.of(0, new double[0]);
        for (int placed = 0; placed < steps.size(); placed++) {
            Map<Integer, double[]> next = new HashMap<>();
            layer.forEach((set, worths) -> extend(set, worths, next));
            layer = next;
        }
        return layer.values().stream().flatMapToDouble(Arrays::stream).max().orElse(0);
    }

    private void extend(int set, double[] worths, Map<Integer, double[]> next) {
        for (int step = 0; step < steps.size(); step++) {
            if ((set >> step & 1) == 0 && (needed[step] & ~set) == 0) {
                double best = set == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int last = 0; last < worths.length; last++) {
                    best = Math.max(best, worths[last] + coherence[last][step]);
                }
                next.computeIfAbsent(set | 1 << step, then -> unreached())[step] = best;
            }
        }
    }

    private double[] unreached() {
        double[] worths = new double[steps.size()];
        Arrays.fill(worths, Double.NEGATIVE_INFINITY);
        return worths;
    }
}
