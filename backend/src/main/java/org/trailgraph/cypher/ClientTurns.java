package org.trailgraph.cypher;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lets each client do so many things at a time and not one more. */
final class ClientTurns {

    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final int atATime;
    private final long retryAfterSeconds;

    ClientTurns(int atATime, long retryAfterSeconds) {
        this.atATime = atATime;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    <T> T take(String client, Supplier<T> work) {
        underWay.compute(client, (key, count) -> {
            int now = count == null ? 0 : count;
            if (now >= atATime) {
                throw new TooManyQueries(atATime, retryAfterSeconds);
            }
            return now + 1;
        });
        try {
            return work.get();
        } finally {
            underWay.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
        }
    }
}
