package org.trailgraph.neo4j;

import java.time.Instant;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Which graph this is. The version stands in the graph itself, so every instance over one Neo4j sees the same. Two are the same
 * only if both parts are: a graph that was put back from a backup, or begun anew, counts through numbers that others had.
 *
 * @param version 0 for a graph that was never written, then raised by each change
 * @param changedAt when that change was written, by the database's clock
 */
public record GraphVersion(long version, Instant changedAt) {

    /** Reads the version as of the given transaction, so that it fits whatever else that transaction reads. */
    public static GraphVersion of(TransactionContext tx) {
        return of(tx.run("""
                        OPTIONAL MATCH (c:ChangeCounter {id: 'graph'})
                        RETURN coalesce(c.version, 0) AS version, coalesce(c.changedAt, datetime({epochMillis: 0})) AS at
                        """).single());
    }

    static GraphVersion raise(TransactionContext tx) {
        return of(tx.run("""
                        MERGE (c:ChangeCounter {id: 'graph'})
                        SET c.version = coalesce(c.version, 0) + 1, c.changedAt = datetime()
                        RETURN c.version AS version, c.changedAt AS at
                        """).single());
    }

    private static GraphVersion of(Record row) {
        return new GraphVersion(
                row.get("version").asLong(), row.get("at").asZonedDateTime().toInstant());
    }
}
