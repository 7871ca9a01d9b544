package org.trailgraph.sparql;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows on their way from one operation to the next. */
final class WatchedRows extends QueryIteratorWrapper {

    /** What a row takes in memory, with its place in the table that holds it. */
    static final long BYTES = 200;

    private final Budget budget;
    private final long bytes;

    private WatchedRows(QueryIterator rows, Budget budget, long bytes) {
        super(rows);
        this.budget = budget;
        this.bytes = bytes;
    }

    static QueryIterator passing(QueryIterator rows, Budget budget) {
        return rows instanceof WatchedRows ? rows : new WatchedRows(rows, budget, 0);
    }

    /** Rows that whoever takes them keeps to the end. */
    static QueryIterator held(QueryIterator rows, Budget budget) {
        return new WatchedRows(rows, budget, BYTES);
    }

    @Override
    protected boolean hasNextBinding() {
        budget.check();
        return super.hasNextBinding();
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding row = super.moveToNextBinding();
        if (bytes > 0) {
            budget.hold(bytes);
            budget.holdTexts(row);
        }
        return row;
    }
}
