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
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.trailgraph.clients.LongQueries;

/**
 * How long a query may take, {@code trailgraph.cypher.timeout}. The database stops it after that time. It looks at its watch
 * between rows only, so where it has not answered after half as long again, nobody waits for it any longer; nor where
 * whoever asked has gone. Then it is told to end the transaction, and the thread is interrupted, at which the driver lets go of
 * the connection.
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

    /** How long a query may take that has no place among those that run for long. */
    Duration shortTime() {
        Duration part = limit.dividedBy(5);
        return part.compareTo(LongQueries.SHORT) < 0 ? part : LongQueries.SHORT;
    }

    /** How long one may wait for such a place. */
    Duration waiting() {
        return limit.dividedBy(2);
    }

    Duration limit() {
        return limit;
    }

    /**
     * Waits for the work, no longer than half as long again as it may take.
     *
     * @param time how long it may take
     * @param end ends it from another thread
     */
    <T> T keep(Duration time, BooleanSupplier clientIsGone, Supplier<T> work, Runnable end) {
        Future<T> answer = threads.submit(work::get);
        long last = System.nanoTime() + time.toNanos() * 3 / 2;
        try {
            while (!answer.isDone() && System.nanoTime() - last < 0) {
                await(answer, last - System.nanoTime());
                if (!answer.isDone() && clientIsGone.getAsBoolean()) {
                    throw QueryFailed.cancelled();
                }
            }
            return of(answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw QueryFailed.unavailable();
        } finally {
            if (!answer.isDone()) {
                end(end);
                answer.cancel(true);
            }
        }
    }

    private static void end(Runnable end) {
        try {
            end.run();
        } catch (Neo4jException away) {
            // Then the transaction ends with its connection, or by its own time.
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
