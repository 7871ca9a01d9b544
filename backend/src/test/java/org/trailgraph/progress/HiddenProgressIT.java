package org.trailgraph.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;
import tools.jackson.databind.json.JsonMapper;

/** What the learner said is to be had from {@code /api/progress}, and from nowhere else. */
@SeededTest
class HiddenProgressIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @BeforeEach
    void say() {
        assertThat(new Http(port)
                        .post("/api/progress", "application/json", "{\"known\": [\"relu\"]}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String kept() {
        return TestNeo4j.driver()
                .executableQuery("MATCH (l:Learner) RETURN l.progress AS progress")
                .execute()
                .records()
                .get(0)
                .get("progress")
                .asString();
    }

    private HttpResponse<String> cypher(String query) {
        return new Http(port)
                .post(
                        "/api/cypher",
                        "application/json",
                        JSON.writeValueAsString(Map.of("query", query, "limit", 10_000)));
    }

    @Test
    void theDocumentSaysNothingToWhoeverReadsTheDatabase() {
        assertThat(kept()).startsWith("v1:").doesNotContain("relu", "known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (l:Learner) RETURN l",
                "MATCH (n) WHERE n:Learner RETURN n",
                "MATCH (n) RETURN n.progress",
                "MATCH (n {id: 'local'}) RETURN n.progress",
                "MATCH (n) RETURN [x IN [n] | x.progress]",
                "MATCH (n) WHERE n['progress'] IS NOT NULL RETURN count(n)",
                "CALL () { MATCH (n) RETURN n.progress AS p } RETURN p"
            })
    void whoAsksCypherForItByNameIsRefused(String query) {
        assertThat(cypher(query).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) RETURN n",
                "MATCH (n) RETURN properties(n)",
                "MATCH (n) RETURN labels(n)",
                "MATCH (n) RETURN keys(n), n.id",
                "MATCH (n) RETURN [k IN keys(n) | n[k]]",
                "MATCH (n) RETURN n['prog' + 'ress'], n.id",
                "MATCH p = (n) RETURN p",
                "MATCH (n {id: 'local'}) RETURN count(n), collect(n)"
            })
    void whoAsksCypherForEverythingDoesNotMeetIt(String query) {
        HttpResponse<String> answer = cypher(query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(kept(), "\"v1:", "\"Learner\"", "\"progress\"", "\"local\"");
    }

    @Test
    void itDoesNotCount() {
        String count = "MATCH (n {id: 'local'}) RETURN count(n)";

        assertThat(JSON.readTree(cypher(count).body()).at("/rows/0/0").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig"})
    void noExportHasIt(String format) {
        assertThat(new Http(port).get("/rdf/trailgraph." + format).body())
                .contains("relu")
                .doesNotContain(kept(), "#Learner", ":Learner", "/learner", "v1:", "/local>");
    }

    @Test
    void noTripleMentionsIt() {
        String all = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(CONTAINS(CONCAT(STR(?s), STR(?p), STR(?o)), '%s')) }";
        for (String word : new String[] {"#Learner", "/learner", "/progress", kept()}) {
            String answer = new Http(port)
                    .get("/sparql?query=" + Http.encoded(all.formatted(word)), "Accept", "text/csv")
                    .body();
            assertThat(answer.lines().toList()).as(word).containsExactly("n", "0");
        }
        assertThat(new Http(port)
                        .get("/sparql?query=" + Http.encoded(all.formatted("relu")), "Accept", "text/csv")
                        .body()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .isNotEqualTo("0");
    }
}
