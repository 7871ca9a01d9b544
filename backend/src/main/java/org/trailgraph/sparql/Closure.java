package org.trailgraph.sparql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterExtendByVar;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code ?a step+ ?b} and {@code ?a step* ?b}, with a queue in place of ARQ's recursion, whose depth is that of
 * the graph: a chain of some thousand links would overflow the stack.
 */
final class Closure {

    private final Node from;
    private final Node to;
    private final Path step;
    private final boolean withStart;
    private final ExecutionContext context;
    private final Graph graph;

    private Closure(TriplePath path, Path step, ExecutionContext context) {
        this.from = path.getSubject();
        this.to = path.getObject();
        this.step = step;
        this.withStart = path.getPath() instanceof P_ZeroOrMore1;
        this.context = context;
        this.graph = context.getActiveGraph();
    }

    static @Nullable Closure of(TriplePath path, ExecutionContext context) {
        return path.getPath() instanceof P_OneOrMore1 || path.getPath() instanceof P_ZeroOrMore1
                ? new Closure(path, ((P_Path1) path.getPath()).getSubPath(), context)
                : null;
    }

    QueryIterator rows(Binding row) {
        Node start = Var.lookup(row, from);
        Node end = Var.lookup(row, to);
        if (!Var.isVar(start)) {
            return ends(row, reached(start, true), end);
        }
        if (!Var.isVar(end)) {
            return ends(row, reached(end, false), start);
        }
        QueryIterator starts = new QueryIterExtendByVar(row, Var.alloc(start), GraphUtils.allNodes(graph), context);
        return QueryIter.flatMap(starts, this::rows, context);
    }

    private QueryIterator ends(Binding row, Set<Node> reached, Node end) {
        if (!Var.isVar(end)) {
            return reached.contains(end)
                    ? QueryIterSingleton.create(row, context)
                    : QueryIterNullIterator.create(context);
        }
        Var name = Var.alloc(end);
        Iterator<Binding> rows = reached.stream()
                .map(node -> BindingFactory.binding(row, name, node))
                .iterator();
        return QueryIterPlainWrapper.create(rows, context);
    }

    private Set<Node> reached(Node start, boolean forwards) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> queue = new ArrayDeque<>();
        queue.add(start);
        if (withStart) {
            reached.add(start);
        }
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            Iterator<Node> next = forwards
                    ? PathEval.eval(graph, node, step, context.getContext())
                    : PathEval.evalReverse(graph, node, step, context.getContext());
            while (next.hasNext()) {
                Node each = next.next();
                if (reached.add(each)) {
                    queue.add(each);
                }
            }
        }
        return reached;
    }
}
