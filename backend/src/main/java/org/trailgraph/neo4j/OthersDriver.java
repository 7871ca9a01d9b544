package org.trailgraph.neo4j;

import java.util.function.LongPredicate;
import org.neo4j.driver.Driver;

/**
 * The driver for queries that somebody else wrote.
 *
 * @param cutOffSince whether an answer was too large to be taken since then, by {@link System#nanoTime()}
 */
public record OthersDriver(Driver driver, LongPredicate cutOffSince) implements AutoCloseable {

    @Override
    public void close() {
        driver.close();
    }
}
