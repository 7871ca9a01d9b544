package org.trailgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.RdfTest;

/** Both consoles say the same of graphs that nobody has thought of; each graph replaces the one before in one transaction. */
@RdfTest
class SameAnswersOnRandomGraphsIT {

    private static final int GRAPHS = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    @Autowired
    private GraphDataset dataset;

    /** As many as the Cypher console lets one client ask at a time. */
    private final ExecutorService askers = Executors.newFixedThreadPool(2);

    @BeforeEach
    void wipe() {
        TestNeo4j.wipe();
    }

    @AfterEach
    void stop() throws InterruptedException {
        askers.shutdownNow();
        assertThat(askers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void eachPairAnswersTheSame() throws Exception {
        List<ExampleFile> pairs = Examples.read();
        Map<String, Integer> answered = new HashMap<>();
        for (int seed = 0; seed < GRAPHS; seed++) {
            RandomGraph graph = new RandomGraph(seed);
            replaceBy(graph);
            Map<ExampleFile, Future<Integer>> rows = new LinkedHashMap<>();
            for (ExampleFile pair : pairs) {
                Map<String, String> parameters = new LinkedHashMap<>();
                pair.parameters().keySet().forEach(name -> parameters.put(name, graph.any(Parameters.labelOf(name))));
                String where = "%s of graph %d with %s".formatted(pair.id(), seed, parameters);
                rows.put(pair, askers.submit(() -> sameRows(pair, parameters, where)));
            }
            for (Map.Entry<ExampleFile, Future<Integer>> pair : rows.entrySet()) {
                answered.merge(pair.getKey().id(), pair.getValue().get() > 0 ? 1 : 0, Integer::sum);
            }
        }
        assertThat(answered).hasSize(pairs.size()).allSatisfy((pair, graphs) -> assertThat(graphs)
                .as("graphs that %s found something in", pair)
                .isGreaterThan(GRAPHS / 10));
    }

    private int sameRows(ExampleFile pair, Map<String, String> parameters, String where) {
        Console console = new Console(new Http(port), "https://atlas.example.org/");
        List<List<String>> rows = console.cypher(pair, parameters);
        assertThat(console.sparql(pair, parameters)).as(where).isEqualTo(rows);
        return rows.size();
    }

    private void replaceBy(RandomGraph graph) {
        graph.write(database);
        GraphVersion now = database.read(GraphVersion::of);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> dataset.current().version() == now.version()
                        && dataset.current().dataset().getDefaultGraph().stream()
                                .anyMatch(triple -> triple.getObject().isLiteral()
                                        && triple.getObject()
                                                .getLiteralLexicalForm()
                                                .equals(now.changedAt().toString())));
    }
}
