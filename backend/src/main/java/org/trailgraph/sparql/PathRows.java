package org.trailgraph.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.jspecify.annotations.Nullable;

/** What a property path leads to. ARQ collects it for one row that comes in at a time, from the triples that it reads. */
final class PathRows extends QueryIterPath {

    /** What ARQ keeps of a triple that it has read: at most a place in a set and one in a list of rows. */
    private static final long BYTES = 128;

    private final Budget budget;
    private final Collected collected;
    private final @Nullable Closure closure;

    PathRows(TriplePath path, QueryIterator input, ExecutionContext context, Budget budget) {
        this(path, input, context, budget, new Collected(context.getActiveGraph(), budget));
    }

    private PathRows(
            TriplePath path, QueryIterator input, ExecutionContext context, Budget budget, Collected collected) {
        super(path, input, ExecutionContext.copyChangeActiveGraph(context, collected));
        this.budget = budget;
        this.collected = collected;
        this.closure = Closure.of(path, getExecContext());
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        budget.hold(-collected.bytes);
        collected.bytes = 0;
        return closure == null ? super.nextStage(row) : closure.rows(row);
    }

    private static final class Collected extends WatchedGraph {

        private final Budget budget;
        private long bytes;

        Collected(Graph watched, Budget budget) {
            super(watched, budget);
            this.budget = budget;
        }

        @Override
        void read() {
            bytes += BYTES;
            budget.hold(BYTES);
        }
    }
}
