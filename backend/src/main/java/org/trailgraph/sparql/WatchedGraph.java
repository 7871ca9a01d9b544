package org.trailgraph.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph as one query sees it: the query's budget is asked at each triple that is read. */
class WatchedGraph extends WrappedGraph {

    private final Budget budget;

    WatchedGraph(Graph graph, Budget budget) {
        super(graph);
        this.budget = budget;
    }

    /** A triple is read. */
    void read() {
        budget.check();
    }

    @Override
    public final ExtendedIterator<Triple> find(Triple pattern) {
        budget.check();
        return new Watched(base.find(pattern));
    }

    @Override
    public final ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        budget.check();
        return new Watched(base.find(subject, predicate, object));
    }

    @Override
    public final boolean contains(Node subject, Node predicate, Node object) {
        budget.check();
        return base.contains(subject, predicate, object);
    }

    @Override
    public final boolean contains(Triple triple) {
        budget.check();
        return base.contains(triple);
    }

    private final class Watched extends WrappedIterator<Triple> {

        Watched(ExtendedIterator<Triple> triples) {
            super(triples);
        }

        @Override
        public Triple next() {
            read();
            return super.next();
        }
    }
}
