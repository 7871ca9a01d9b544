package org.trailgraph.sparql;

import java.util.Comparator;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;

/**
 * ARQ's execution with the query's budget between all operations, and with the memory of those that hold rows counted:
 * sorting, grouping, distinct, joins by table, minus, property paths.
 */
final class WatchedExecutor extends OpExecutor {

    private final Budget budget;

    WatchedExecutor(ExecutionContext context) {
        super(context);
        this.budget = Budget.of(context.getContext());
    }

    /** The rows of a pattern come from triples that were read, each of which came by the budget already. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        QueryIterator rows = super.exec(op, input);
        return op instanceof OpBGP || rows == input || rows.isJoinIdentity() ? rows : WatchedRows.passing(rows, budget);
    }

    private QueryIterator held(QueryIterator rows) {
        return WatchedRows.held(rows, budget);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Comparator<Binding> comparator = new BindingComparator(order.getConditions(), execCxt);
        Comparator<Binding> watched = (one, other) -> {
            budget.check();
            return comparator.compare(one, other);
        };
        return new QueryIterSort(held(exec(order.getSubOp(), input)), watched, execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return GroupedRows.of(exec(group.getSubOp(), input), group, budget, execCxt);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return held(super.execute(distinct, input));
    }

    /** The left side is made a table. */
    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return Join.join(held(left), exec(join.getRight(), root()), execCxt);
    }

    /** What comes in is made a table. */
    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        return table.isJoinIdentity() || input.isJoinIdentity()
                ? super.execute(table, input)
                : Join.join(held(input), table.getTable().iterator(execCxt), execCxt);
    }

    /** The right side is made a table. */
    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return Join.leftJoin(left, held(exec(join.getRight(), root())), join.getExprs(), execCxt);
    }

    /** The right side is made a table. */
    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        QueryIterator left = exec(minus.getLeft(), input);
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return QueryIterMinus.create(left, held(exec(minus.getRight(), root())), common, execCxt);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new PathRows(path.getTriplePath(), input, execCxt, budget);
    }
}
