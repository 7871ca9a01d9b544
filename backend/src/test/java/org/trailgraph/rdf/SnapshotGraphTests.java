package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.junit.jupiter.api.Test;

class SnapshotGraphTests {

    private final Random random = new Random(7);

    private Node iri(String letter, int among) {
        return NodeFactory.createURI("urn:" + letter + random.nextInt(among));
    }

    private Graph graph(int triples) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (int i = 0; i < triples; i++) {
            Node object = random.nextInt(4) == 0 ? NodeFactory.createLiteralString("o" + i % 5) : iri("n", 30);
            graph.add(iri("n", 30), iri("p", 5), object);
        }
        return graph;
    }

    @Test
    void findsWhatJenasGraphFindsForEveryPattern() {
        int found = 0;
        for (int round = 0; round < 10; round++) {
            Graph graph = graph(20 + 100 * round);
            Graph snapshot = SnapshotGraph.of(graph);
            List<Node> terms = new ArrayList<>(List.of(Node.ANY, NodeFactory.createLiteralString("o1")));
            for (int i = 0; i < 12; i++) {
                terms.add(NodeFactory.createURI("urn:n" + 3 * i)); // Some are nowhere.
                terms.add(NodeFactory.createURI("urn:p" + i));
            }
            for (Node subject : terms) {
                for (Node predicate : terms) {
                    for (Node object : terms) {
                        List<Triple> expected =
                                graph.find(subject, predicate, object).toList();
                        found += expected.size();
                        assertThat(snapshot.find(subject, predicate, object).toList())
                                .containsExactlyInAnyOrderElementsOf(expected);
                        assertThat(snapshot.find(Triple.create(subject, predicate, object))
                                        .toList())
                                .hasSameSizeAs(expected);
                        assertThat(snapshot.contains(subject, predicate, object))
                                .isEqualTo(!expected.isEmpty());
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void cannotBeWritten() {
        Graph snapshot = SnapshotGraph.of(graph(100));
        Triple triple = snapshot.find().next();

        assertThatExceptionOfType(AddDeniedException.class).isThrownBy(() -> snapshot.add(triple));
        assertThatExceptionOfType(DeleteDeniedException.class).isThrownBy(() -> snapshot.delete(triple));
    }
}
