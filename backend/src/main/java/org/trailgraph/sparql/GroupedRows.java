package org.trailgraph.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** GROUP BY that counts what it holds: the groups, the distinct values, the texts that grow. */
final class GroupedRows extends IteratorDelayedInitialization<Binding> {

    private static final long BYTES_A_GROUP = 300;
    private static final long BYTES_A_VALUE = 100;

    private final QueryIterator rows;
    private final VarExprList keys;
    private final List<Column> columns;
    private final Budget budget;
    private final ExecutionContext context;

    private GroupedRows(QueryIterator rows, OpGroup group, Budget budget, ExecutionContext context) {
        this.rows = rows;
        this.keys = group.getGroupVars();
        this.columns = group.getAggregators().stream()
                .map(each -> Column.of(each, budget))
                .toList();
        this.budget = budget;
        this.context = context;
    }

    static QueryIterator of(QueryIterator rows, OpGroup group, Budget budget, ExecutionContext context) {
        return rows.hasNext()
                ? QueryIterPlainWrapper.create(new GroupedRows(rows, group, budget, context), context)
                : new QueryIterGroup(rows, group.getGroupVars(), group.getAggregators(), context);
    }

    /** An aggregate, and what each row that it takes may add to what is held. */
    private record Column(Var name, Aggregator aggregator, long bytes) {

        static Column of(ExprAggregator asked, Budget budget) {
            Aggregator aggregator = asked.getAggregator();
            boolean distinct = aggregator.getClass().getSimpleName().endsWith("Distinct");
            ExprList texts = aggregator.getExprList();
            if (texts != null && texts.size() == 1) {
                aggregator =
                        aggregator.copy(new ExprList(new CountedText(texts.get(0), separator(aggregator), budget)));
            }
            return new Column(asked.getVar(), aggregator, distinct ? BYTES_A_VALUE : 0);
        }

        private static int separator(Aggregator aggregator) {
            if (aggregator instanceof AggGroupConcat texts) {
                return length(texts.getSeparator());
            }
            return aggregator instanceof AggGroupConcatDistinct texts
                    ? length(texts.getSeparator())
                    : CountedText.LONG_ONES;
        }

        private static int length(@Nullable String separator) {
            return separator == null ? 1 : separator.length();
        }
    }

    @Override
    protected Iterator<Binding> initializeIterator() {
        Map<Binding, List<Accumulator>> groups = new HashMap<>();
        while (rows.hasNext()) {
            Binding row = rows.nextBinding();
            List<Accumulator> group = groups.computeIfAbsent(key(row), this::newGroup);
            for (int i = 0; i < group.size(); i++) {
                budget.hold(columns.get(i).bytes());
                group.get(i).accumulate(row, context);
            }
        }
        rows.close();
        return groups.entrySet().stream().map(this::result).iterator();
    }

    private Binding key(Binding row) {
        if (keys.isEmpty()) {
            return BindingFactory.empty();
        }
        BindingBuilder key = Binding.builder();
        for (Var name : keys.getVars()) {
            Node value = keys.get(name, row, context);
            if (value != null) {
                key.add(name, value);
            }
        }
        return key.build();
    }

    private List<Accumulator> newGroup(Binding key) {
        budget.hold(BYTES_A_GROUP * (1 + columns.size()));
        budget.holdTexts(key);
        List<Accumulator> group = new ArrayList<>(columns.size());
        columns.forEach(column -> group.add(column.aggregator().createAccumulator()));
        return group;
    }

    private Binding result(Map.Entry<Binding, List<Accumulator>> group) {
        BindingBuilder row = Binding.builder(group.getKey());
        for (int i = 0; i < columns.size(); i++) {
            NodeValue value = group.getValue().get(i).getValue();
            if (value != null) {
                row.add(columns.get(i).name(), value.asNode());
            }
        }
        return row.build();
    }
}
