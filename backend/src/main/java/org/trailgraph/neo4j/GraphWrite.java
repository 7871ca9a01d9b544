package org.trailgraph.neo4j;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** A write transaction that counts what it changed. */
public final class GraphWrite {

    private final TransactionContext tx;
    private long changes;

    GraphWrite(TransactionContext tx) {
        this.tx = tx;
    }

    /** Runs one statement and answers its records. */
    public List<Record> run(String cypher, Map<String, Object> parameters) {
        Result result = tx.run(cypher, parameters);
        List<Record> records = result.list();
        changes += count(result.consume().counters());
        return records;
    }

    /** How many nodes, relationships, labels and properties were written or removed so far. */
    public long changes() {
        return changes;
    }

    private static long count(SummaryCounters counters) {
        return (long) counters.nodesCreated()
                + counters.nodesDeleted()
                + counters.relationshipsCreated()
                + counters.relationshipsDeleted()
                + counters.propertiesSet()
                + counters.labelsAdded()
                + counters.labelsRemoved();
    }
}
