package org.trailgraph.neo4j;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static final long SMALL_FETCH_SIZE = 100;

    private static final String MARK = "trailgraph";

    private static final String END = """
            SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.trailgraph = $mark
            TERMINATE TRANSACTIONS id YIELD message RETURN message
            """;

    private final Driver driver;
    private final ApplicationEventPublisher events;
    private final Availability availability;

    private final OthersDriver others;

    @Autowired
    Database(
            Driver driver,
            ApplicationEventPublisher events,
            Availability availability,
            ObjectProvider<OthersDriver> others) {
        this(driver, events, availability, others.getIfAvailable(() -> same(driver)));
    }

    Database(Driver driver, ApplicationEventPublisher events) {
        this(driver, events, new Availability(), same(driver));
    }

    private Database(Driver driver, ApplicationEventPublisher events, Availability availability, OthersDriver others) {
        this.driver = driver;
        this.events = events;
        this.availability = availability;
        this.others = others;
    }

    private static OthersDriver same(Driver driver) {
        return new OthersDriver(driver, since -> false);
    }

    /** Runs the work in a read transaction, again if a transient failure asks for it. */
    public <T> T read(Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.READ, FETCH_SIZE)) {
            return session.executeRead(work::apply);
        }
    }

    /**
     * Runs work that somebody else wrote in a read transaction: once, whatever fails, and stopped by the database after the
     * given time. Records come a few at a time, so that a large result is not read before it is wanted.
     *
     * @param mark by which {@link #end} finds the transaction
     */
    public <T> T readOnce(String mark, Duration timeout, Function<SimpleQueryRunner, T> work) {
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(timeout)
                .withMetadata(Map.of(MARK, mark))
                .build();
        long start = System.nanoTime();
        try (Session session = session(others.driver(), AccessMode.READ, SMALL_FETCH_SIZE);
                Transaction transaction = session.beginTransaction(config)) {
            return work.apply(transaction);
        } catch (ServiceUnavailableException hungUp) {
            throw others.cutOffSince().test(start) ? new AnswerTooLarge(hungUp) : hungUp;
        }
    }

    /** Ends the transaction that was begun with this mark, should it still run: to let go of its connection does not. */
    public void end(String mark) {
        try (Session session = session(AccessMode.READ, SMALL_FETCH_SIZE)) {
            session.run(END, Map.of("mark", mark)).consume();
        }
    }

    /** Runs the work in one write transaction: all of it happens, or nothing. */
    public <T> T write(Function<GraphWrite, T> work) {
        record Outcome<T>(T result, @Nullable GraphVersion version) {}
        try (Session session = session(AccessMode.WRITE, FETCH_SIZE)) {
            Outcome<T> outcome = session.executeWrite(tx -> {
                GraphWrite write = new GraphWrite(tx);
                T result = work.apply(write);
                return new Outcome<>(result, write.changes() == 0 ? null : GraphVersion.raise(tx));
            });
            GraphVersion version = outcome.version();
            if (version != null) {
                events.publishEvent(new GraphChanged(version));
            }
            return outcome.result();
        }
    }

    /**
     * Runs work in one write transaction on what is kept beside the graph and is no part of it: the graph's version stays as it
     * is, and nobody hears of the change.
     */
    public <T> T writeBeside(Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.WRITE, FETCH_SIZE)) {
            return session.executeWrite(work::apply);
        }
    }

    private Session session(AccessMode mode, long fetchSize) {
        return session(driver, mode, fetchSize);
    }

    private Session session(Driver driver, AccessMode mode, long fetchSize) {
        availability.require();
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withFetchSize(fetchSize)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
