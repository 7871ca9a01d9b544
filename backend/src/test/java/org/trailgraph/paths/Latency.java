package org.trailgraph.paths;

import java.util.Arrays;
import java.util.List;

/** How long calls took, in milliseconds, the shortest first. */
@SuppressWarnings("ArrayRecordComponent") // Figures: never compared.
record Latency(double[] millis) {

    /** Calls first what is not counted, then what is. */
    static Latency of(int warmUp, int calls, Runnable call) {
        for (int i = 0; i < warmUp; i++) {
            call.run();
        }
        double[] millis = new double[calls];
        for (int i = 0; i < calls; i++) {
            millis[i] = time(call);
        }
        return of(millis);
    }

    static Latency of(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Latency(sorted);
    }

    static Latency together(List<Latency> all) {
        return of(
                all.stream().flatMapToDouble(one -> Arrays.stream(one.millis())).toArray());
    }

    static double time(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e6;
    }

    int calls() {
        return millis.length;
    }

    /** The time within which this part of the calls was answered. */
    double part(double part) {
        return millis[(int) Math.min(millis.length - 1L, (long) (millis.length * part))];
    }

    double max() {
        return millis[millis.length - 1];
    }

    /** Cells of a table: median, 99th percentile, longest. */
    String cells() {
        return "%.2f | %.2f | %.2f".formatted(part(0.5), part(0.99), max());
    }
}
