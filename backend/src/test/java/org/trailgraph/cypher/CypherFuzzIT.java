package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.trailgraph.FuzzRun;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** Mutated Cypher: nothing is written, nobody who learns is seen, nothing breaks, nothing is left behind. */
@Tag("long")
@SeededTest
@TestPropertySource(properties = "trailgraph.cypher.timeout=1s")
class CypherFuzzIT {

    private static final Map<String, Object> PARAMETERS =
            Map.of("id", "relu", "ids", List.of("relu", "sets"), "p", "Learner", "area", "cnn");

    /** The hostile ones are three times as many, and refused for the most part whatever is changed in them. */
    private static final int OF_THE_HARMLESS = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private CypherController controller;

    @Test
    void noMutatedQueryDoesAnyHarm() {
        TestNeo4j.driver()
                .executableQuery("CREATE (:Learner {id: 'fuzz', progress: 'whatTheyKnow'})")
                .execute();
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < OF_THE_HARMLESS; i++) {
            new Http(port)
                    .json("/api/examples")
                    .forEach(example -> queries.add(example.get("cypher").asString()));
            HarmlessQueries.all().forEach(queries::add);
        }
        HostileQueries.all().filter(query -> query.length() < 300).forEach(queries::add);

        Map<String, Integer> outcomes = new FuzzRun(queries, this::outcome).run();

        assertThat(FuzzRun.readable(outcomes, "400 SyntaxError|400 |403")).isGreaterThanOrEqualTo(30);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> FuzzRun.transactions() == 0
                        && FuzzRun.threadsIn(CypherConsole.class.getName()) == 0
                        && controller.underWay() == 0);
    }

    private String outcome(String query) {
        HttpResponse<String> answer = new CypherClient(port).post(query, PARAMETERS);
        assertThat(answer.body()).as(query).doesNotContain("whatTheyKnow");
        if (answer.statusCode() != 400) {
            return Integer.toString(answer.statusCode());
        }
        String code = CypherClient.json(answer).path("code").asString("");
        return "400 " + code.substring(code.lastIndexOf('.') + 1);
    }
}
