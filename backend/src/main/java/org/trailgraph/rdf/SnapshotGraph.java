package org.trailgraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph in memory that does not change any more. Jena's answers {@code ?s predicate object} by reading all triples of the
 * object, which are thousands where many links lead; here those of each predicate are together.
 */
final class SnapshotGraph extends GraphReadOnly {

    /** Objects of fewer triples are left to Jena, which is as fast for them. */
    private static final int MANY = 4;

    private final Map<Node, Map<Node, List<Triple>>> byObject;

    private SnapshotGraph(Graph graph, Map<Node, Map<Node, List<Triple>>> byObject) {
        super(graph);
        this.byObject = byObject;
    }

    static SnapshotGraph of(Graph graph) {
        Map<Node, Map<Node, List<Triple>>> byObject = new HashMap<>();
        Set<Node> seen = new HashSet<>();
        graph.find().mapWith(Triple::getObject).filterKeep(Node::isURI).forEach(object -> {
            if (seen.add(object)) {
                List<Triple> triples = graph.find(Node.ANY, Node.ANY, object).toList();
                if (triples.size() >= MANY) {
                    byObject.put(object, byPredicate(triples));
                }
            }
        });
        return new SnapshotGraph(graph, byObject);
    }

    private static Map<Node, List<Triple>> byPredicate(List<Triple> triples) {
        return triples.stream()
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        if (subject.isConcrete() || !object.isURI() || !predicate.isConcrete()) {
            return base.find(subject, predicate, object);
        }
        Map<Node, List<Triple>> triples = byObject.get(object);
        if (triples == null) {
            return base.find(subject, predicate, object);
        }
        List<Triple> found = triples.get(predicate);
        return found == null ? NiceIterator.emptyIterator() : WrappedIterator.createNoRemove(found.iterator());
    }
}
