package org.trailgraph.cypher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a query may take, {@code trailgraph.cypher.timeout}. The database stops it after that time. It looks at its watch
 * between rows only, so where it has not answered after half as long again, nobody waits for it any longer; nor where
 * whoever asked has gone. Then the thread is interrupted, at which the driver closes the connection and the database ends
 * the transaction.
 */
@Component
final class Deadline implements DisposableBean {

    private static final Duration SECOND_LOOK = Duration.ofMillis(100);

    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "cypher");
        thread.setDaemon(true);
        return thread;
    });

    Deadline(@Value("${trailgraph.cypher.timeout:10s}") Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    <T> T keep(BooleanSupplier clientIsGone, Supplier<T> work) {
        Future<T> answer = threads.submit(work::get);
        long end = System.nanoTime() + limit.toNanos() * 3 / 2;
        try {
            while (!answer.isDone() && System.nanoTime() - end < 0) {
                await(answer, end - System.nanoTime());
                if (!answer.isDone() && clientIsGone.getAsBoolean()) {
                    throw QueryFailed.cancelled();
                }
            }
            return of(answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw QueryFailed.unavailable();
        } finally {
            answer.cancel(true);
        }
    }

    private static void await(Future<?> answer, long nanos) throws InterruptedException {
        try {
            answer.get(Math.min(SECOND_LOOK.toNanos(), nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // Whoever takes the answer sees what it is.
        }
    }

    private <T> T of(Future<T> answer) throws InterruptedException {
        try {
            return answer.get(0, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw QueryFailed.tooLong(limit);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException foreseen) {
                throw foreseen;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
