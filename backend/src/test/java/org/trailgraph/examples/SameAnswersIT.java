package org.trailgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;
import tools.jackson.databind.JsonNode;

/** Cypher, SPARQL and the plan say the same of the seed. */
@SeededTest
class SameAnswersIT {

    private static final String BASE = "http://localhost:8080/";

    @LocalServerPort
    private int port;

    static List<ExampleFile> pairs() {
        return Examples.read();
    }

    private Console console() {
        return new Console(new Http(port), BASE);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachPairAnswersTheSameAndSomething(ExampleFile pair) {
        List<List<String>> rows = console().cypher(pair, pair.parameters());

        assertThat(rows).isNotEmpty();
        assertThat(console().sparql(pair, pair.parameters())).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachPairAgreesOnEightOtherTopicsToo(ExampleFile pair) {
        Random random = new Random(20260101);
        for (int i = 0; i < (pair.parameters().isEmpty() ? 0 : 8); i++) {
            Map<String, String> others = new LinkedHashMap<>();
            for (String name : pair.parameters().keySet()) {
                List<String> ids = ids(Parameters.labelOf(name));
                others.put(name, ids.get(random.nextInt(ids.size())));
            }
            assertThat(console().sparql(pair, others))
                    .as(others.toString())
                    .isEqualTo(console().cypher(pair, others));
        }
    }

    private static List<String> ids(String label) {
        return TestNeo4j.driver()
                .executableQuery("MATCH (n:%s) RETURN n.id AS id ORDER BY id".formatted(label))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void theExamplesAreHandedOutReadyToRun() {
        JsonNode examples = new Http(port).json("/api/examples");

        assertThat(examples.size()).isEqualTo(20);
        Set<String> ids = new TreeSet<>();
        for (JsonNode example : examples) {
            ids.add(example.get("id").asString());
            for (String language : List.of("en", "zh")) {
                assertThat(example.get("title").get(language).asString()).isNotBlank();
                assertThat(example.get("explains").get(language).asString()).isNotBlank();
            }
            assertThat(example.get("sparql").asString()).startsWith("PREFIX ").doesNotContain("{{");
            for (Map.Entry<String, JsonNode> parameter :
                    example.get("parameters").properties()) {
                assertThat(example.get("cypher").asString()).contains("$" + parameter.getKey());
                assertThat(example.get("sparql").asString())
                        .contains(":" + parameter.getValue().asString());
            }
        }
        assertThat(ids).hasSize(20).contains("prerequisites", "reasons", "bank-sections");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transformer",
                "batch-normalization",
                "backpropagation",
                "resnet",
                "lstm",
                "mask-r-cnn",
                "graph-convolutional-network",
                "auc",
                "inceptionv3",
                "logistic-regression"
            })
    void thePlanAgreesOnThePrerequisites(String concept) {
        ExampleFile prerequisites = pairs().get(0);
        List<String> ids = new ArrayList<>();
        for (List<String> row : console().cypher(prerequisites, Map.of("concept", concept))) {
            ids.add(row.get(0));
        }
        Set<String> planned = new TreeSet<>();
        for (JsonNode step :
                new Http(port).json("/api/paths/plan?goal=" + concept).get("steps")) {
            planned.add(step.get("concept").get("id").asString());
        }

        assertThat(planned.remove(concept)).isTrue();
        assertThat(planned).hasSizeGreaterThan(3).isEqualTo(new TreeSet<>(ids));
    }
}
