package org.trailgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.RdfTest;
import org.trailgraph.topics.TopicWriter;

/** Both consoles say the same of graphs that nobody has thought of; each graph replaces the one before in one transaction. */
@RdfTest
class SameAnswersOnRandomGraphsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    @Autowired
    private Database database;

    @Autowired
    private GraphDataset dataset;

    @BeforeEach
    void wipe() {
        TestNeo4j.wipe();
    }

    @Test
    void eachPairAnswersTheSameOnEightGraphs() {
        eachPairAnswersTheSame(8);
    }

    @Test
    @Tag("long")
    void eachPairAnswersTheSameOnTwoHundredGraphs() {
        eachPairAnswersTheSame(200);
    }

    private void eachPairAnswersTheSame(int graphs) {
        Console console = new Console(new Http(port), "https://atlas.example.org/");
        List<ExampleFile> pairs = Examples.read();
        Map<String, Integer> answered = new HashMap<>();
        for (int seed = 0; seed < graphs; seed++) {
            RandomFacts graph = RandomFacts.of(seed);
            replaceBy(graph);
            for (ExampleFile pair : pairs) {
                Map<String, String> parameters = new LinkedHashMap<>();
                pair.parameters().keySet().forEach(name -> parameters.put(name, graph.any(Parameters.labelOf(name))));
                List<List<String>> rows = console.cypher(pair, parameters);
                assertThat(console.sparql(pair, parameters))
                        .as("%s of graph %d with %s", pair.id(), seed, parameters)
                        .isEqualTo(rows);
                answered.merge(pair.id(), rows.isEmpty() ? 0 : 1, Integer::sum);
            }
        }
        assertThat(answered).hasSize(pairs.size()).allSatisfy((pair, found) -> assertThat(found)
                .as("graphs that %s found something in", pair)
                .isGreaterThanOrEqualTo(graphs / 20));
    }

    private void replaceBy(RandomFacts graph) {
        writer.load("seed", graph.facts());
        GraphVersion written = database.read(GraphVersion::of);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> dataset.current().version().equals(written));
    }
}
