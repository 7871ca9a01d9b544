package org.trailgraph.neo4j;

import java.time.Instant;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Which graph this is. The version stands in the graph itself, so every instance over one Neo4j sees the same.
 *
 * @param version 0 for a graph that was never written, then raised by each change
 * @param changedAt when that change was written, by the database's clock
 */
public record GraphVersion(long version, Instant changedAt) {

    /** Reads the version as of the given transaction, so that it fits whatever else that transaction reads. */
    public static GraphVersion of(TransactionContext tx) {
        Record row = tx.run("""
                        OPTIONAL MATCH (c:ChangeCounter {id: 'graph'})
                        RETURN coalesce(c.version, 0) AS version, coalesce(c.changedAt, datetime({epochMillis: 0})) AS at
                        """).single();
        return new GraphVersion(
                row.get("version").asLong(), row.get("at").asZonedDateTime().toInstant());
    }

    static long raise(TransactionContext tx) {
        return tx.run("""
                        MERGE (c:ChangeCounter {id: 'graph'})
                        SET c.version = coalesce(c.version, 0) + 1, c.changedAt = datetime()
                        RETURN c.version AS version
                        """).single().get("version").asLong();
    }
}
