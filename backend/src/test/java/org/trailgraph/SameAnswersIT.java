package org.trailgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A concept's prerequisites are the same set by the plan, by Cypher and by SPARQL. */
@SeededTest
class SameAnswersIT {

    @LocalServerPort
    private int port;

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
    void thePrerequisitesAgree(String concept) {
        Set<String> byCypher = byCypher(concept);
        assertThat(byCypher).hasSizeGreaterThan(3);
        assertThat(byPlan(concept)).isEqualTo(byCypher);
        assertThat(bySparql(concept)).isEqualTo(byCypher);
    }

    private Set<String> byPlan(String concept) {
        Set<String> ids = new TreeSet<>();
        for (JsonNode step :
                new Http(port).json("/api/paths/plan?goal=" + concept).get("steps")) {
            ids.add(step.get("concept").get("id").asString());
        }
        assertThat(ids.remove(concept)).isTrue();
        return ids;
    }

    private Set<String> byCypher(String concept) {
        String query = """
                {"query": "MATCH (:Topic:Concept {id: $id})-[:REQUIRES*]->(c) RETURN DISTINCT c.id AS id",
                 "parameters": {"id": "%s"}}
                """.formatted(concept);
        Set<String> ids = new TreeSet<>();
        for (JsonNode row : new Http(port).posted("/api/cypher", query).get("rows")) {
            ids.add(row.get(0).asString());
        }
        return ids;
    }

    private Set<String> bySparql(String concept) {
        String query = """
                PREFIX tg: <https://w3id.org/trailgraph/ns#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT DISTINCT ?id { <http://localhost:8080/id/concept/%s> tg:requires+ / dcterms:identifier ?id }
                """.formatted(concept);
        Set<String> ids = new TreeSet<>();
        JsonNode answer = new Http(port)
                .json("/sparql?query=" + Http.encoded(query), "Accept", "application/sparql-results+json");
        for (JsonNode binding : answer.get("results").get("bindings")) {
            ids.add(binding.get("id").get("value").asString());
        }
        return ids;
    }
}
