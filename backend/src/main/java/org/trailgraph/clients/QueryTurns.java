package org.trailgraph.clients;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets each client have two queries under way, and all of them together a few for each processor. */
public final class QueryTurns {

    private static final int FOR_EACH_CLIENT = 2;
    private static final int FOR_EACH_PROCESSOR = 4;

    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final int most;
    private final Semaphore all;

    public QueryTurns() {
        this(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }

    QueryTurns(int most) {
        this.most = most;
        this.all = new Semaphore(most);
    }

    /** A query's turn; closing it gives it back. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** How many queries have a turn. */
    public int underWay() {
        return most - all.availablePermits();
    }

    /** Gives a turn at once, or throws a problem that says to come again. */
    public Turn take(String client) {
        underWay.compute(client, (key, count) -> {
            int now = count == null ? 0 : count;
            if (now >= FOR_EACH_CLIENT) {
                throw TooManyQueries.ofOne(FOR_EACH_CLIENT);
            }
            return now + 1;
        });
        if (!all.tryAcquire()) {
            giveBack(client);
            throw TooManyQueries.ofAll();
        }
        return () -> {
            all.release();
            giveBack(client);
        };
    }

    private void giveBack(String client) {
        underWay.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
}
