package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths along a chain of 100,000 links that ends in a circle of two: ARQ's own way overflows the stack there. */
class DeepPathsTests {

    private static final int LENGTH = 100_000;

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        Graph chain = GraphMemFactory.createDefaultGraph();
        Node next = NodeFactory.createURI("urn:next");
        for (int i = 0; i < LENGTH; i++) {
            chain.add(link(i), next, link(i + 1));
        }
        chain.add(link(LENGTH), next, link(LENGTH - 1));
        server = SparqlServer.start(SparqlServer.LIMITS);
        server.serve(DatasetGraphFactory.wrap(chain));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Node link(int number) {
        return NodeFactory.createURI("urn:c" + number);
    }

    @ParameterizedTest
    @CsvSource({
        "<urn:c0> <urn:next>+ ?x, 100000",
        "<urn:c0> <urn:next>* ?x, 100001",
        "?x <urn:next>+ <urn:c100000>, 100001",
        "?x ^<urn:next>+ <urn:c0>, 100000",
        "<urn:c0> <urn:next>+ <urn:c100000>, 1",
        "<urn:c100000> <urn:next>+ <urn:c0>, 0",
        "VALUES ?x { <urn:c99990> <urn:c99991> } ?x <urn:next>* ?y, 21"
    })
    void areFollowedToTheirEnd(String pattern, int rows) throws Exception {
        HttpResponse<String> answer =
                server.http().query("SELECT (COUNT(*) AS ?n) { " + pattern + " }", "Accept", "text/csv");

        assertThat(answer.body().lines()).containsExactly("n", Integer.toString(rows));
    }
}
