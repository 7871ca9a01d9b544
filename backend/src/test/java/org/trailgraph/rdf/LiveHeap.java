package org.trailgraph.rdf;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How much of this virtual machine's heap is reachable, which a full collection finds out. */
final class LiveHeap {

    private static final long EVERY_MILLIS = 200;

    private LiveHeap() {}

    /** By how many bytes what is reachable grows at most while the work is done. */
    static long peakDuring(Runnable work) {
        long before = now();
        AtomicLong peak = new AtomicLong(before);
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> watching = watch.scheduleWithFixedDelay(
                    () -> peak.accumulateAndGet(now(), Math::max), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            work.run();
            watching.cancel(false);
        } finally {
            watch.shutdownNow();
        }
        return peak.get() - before;
    }

    private static long now() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
