package org.trailgraph.cypher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a query may take, {@code trailgraph.cypher.timeout}. The database stops it after that time. It looks at its watch
 * between rows only, so where it has not answered after half as long again, nobody waits for it any longer: the thread
 * is interrupted, at which the driver closes the connection.
 */
@Component
final class Deadline implements DisposableBean {

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

    <T> T keep(Supplier<T> work) {
        Future<T> answer = threads.submit(work::get);
        try {
            return answer.get(limit.toMillis() * 3 / 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException foreseen) {
                throw foreseen;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (TimeoutException late) {
            throw QueryFailed.tooLong(limit);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw QueryFailed.unavailable();
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
