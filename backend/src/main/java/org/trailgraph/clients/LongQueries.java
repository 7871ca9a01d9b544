package org.trailgraph.clients;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets few queries run for long at a time, of whichever console: one for every two processors, so that the others are there for
 * everybody else. Most queries are done before they need a place here.
 */
@Component
public final class LongQueries {

    /** How long a query may run without a place. */
    public static final Duration SHORT = Duration.ofSeconds(1);

    private static final long LOOK_AT_CLIENT_MILLIS = 100;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** A place among those that run for long; closing it gives it back. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place; null where there is none in time, or the client has gone meanwhile. */
    public @Nullable Place await(Duration most, BooleanSupplier clientIsGone) {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (System.nanoTime() - end < 0 && !clientIsGone.getAsBoolean()) {
                if (places.tryAcquire(LOOK_AT_CLIENT_MILLIS, TimeUnit.MILLISECONDS)) {
                    return places::release;
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
