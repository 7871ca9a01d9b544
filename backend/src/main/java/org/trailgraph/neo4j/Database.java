package org.trailgraph.neo4j;

import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one way to the graph. Reads may be routed to a follower and are retried by the driver; a write that changed
 * something raises the graph's version in the same transaction and publishes {@link GraphChanged} once it is committed.
 */
@Component
public final class Database {

    /** How many records the driver fetches at a time: the fastest of the sizes measured for reading a whole graph. */
    private static final long FETCH_SIZE = 10_000;

    private final Driver driver;
    private final ApplicationEventPublisher events;

    Database(Driver driver, ApplicationEventPublisher events) {
        this.driver = driver;
        this.events = events;
    }

    /** Runs the work in a read transaction, again if a transient failure asks for it. */
    public <T> T read(Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(work::apply);
        }
    }

    /** Runs the work in one write transaction: all of it happens, or nothing. */
    public <T> T write(Function<GraphWrite, T> work) {
        record Outcome<T>(T result, long version) {}
        try (Session session = session(AccessMode.WRITE)) {
            Outcome<T> outcome = session.executeWrite(tx -> {
                GraphWrite write = new GraphWrite(tx);
                T result = work.apply(write);
                return new Outcome<>(result, write.changes() == 0 ? 0 : GraphVersion.raise(tx));
            });
            if (outcome.version() > 0) {
                events.publishEvent(new GraphChanged(outcome.version()));
            }
            return outcome.result();
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withFetchSize(FETCH_SIZE)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
