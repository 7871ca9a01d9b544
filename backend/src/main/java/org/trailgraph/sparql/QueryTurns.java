package org.trailgraph.sparql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets each client have two queries under way, and all of them together a few for each processor. */
final class QueryTurns {

    private static final int FOR_EACH = 2;

    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final int most;
    private final Semaphore all;

    QueryTurns(int most) {
        this.most = most;
        this.all = new Semaphore(most);
    }

    /** A query's turn; closing it gives it back. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    int underWay() {
        return most - all.availablePermits();
    }

    Turn take(String client) {
        underWay.compute(client, (key, count) -> {
            int now = count == null ? 0 : count;
            if (now >= FOR_EACH) {
                throw TooManyQueries.ofOne(FOR_EACH);
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
