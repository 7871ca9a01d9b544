package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.trailgraph.FuzzRun;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** Mutated SPARQL: nothing is written, nothing breaks, nothing is left behind. */
@Tag("long")
@SeededTest
@TestPropertySource(properties = "trailgraph.sparql.timeout=1s")
class SparqlFuzzIT {

    /** The examples stand for most of the queries: what is hostile takes a second each. */
    private static final int EACH_EXAMPLE = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private SparqlEndpoint endpoint;

    @Test
    void noMutatedQueryDoesAnyHarm() {
        List<String> queries = new ArrayList<>();
        new Http(port).json("/api/examples").forEach(example -> {
            for (int i = 0; i < EACH_EXAMPLE; i++) {
                queries.add(example.get("sparql").asString());
            }
        });
        Stream.concat(HostileSparql.refused().stream(), HostileSparql.costly().stream())
                .map(HostileSparql.Attack::query)
                .filter(query -> query.length() < 300)
                .forEach(queries::add);

        Map<String, Integer> outcomes = new FuzzRun(queries, this::outcome).run();

        assertThat(FuzzRun.readable(outcomes, "400")).isGreaterThanOrEqualTo(30);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> FuzzRun.transactions() == 0
                        && FuzzRun.threadsIn(SparqlEndpoint.class.getName()) == 0
                        && endpoint.underWay() == 0);
    }

    private String outcome(String query) {
        try {
            HttpResponse<String> answer = new Http(port).post("/sparql", "application/sparql-query", query);
            return Integer.toString(answer.statusCode());
        } catch (IllegalStateException broken) {
            return "200, broken off";
        }
    }
}
