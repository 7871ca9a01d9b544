package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;
import tools.jackson.databind.JsonNode;

/** The console over HTTP, on a real Neo4j. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trailgraph.seed.load=false", "trailgraph.cypher.timeout=5s"})
@Neo4jTest
class CypherConsoleIT {

    private static final String GRAPH = """
            CREATE (sets:Topic:Concept {id: 'sets', en: 'Sets', zh: '集合'})-[:IN]->(:Area {id: 'maths', en: 'Maths', zh: '数学'}),
                (probability:Topic:Concept {id: 'probability', en: 'Probability', zh: '概率'})-[:REQUIRES {id: 'x'}]->(sets),
                (bayes:Topic:Concept {id: 'bayes', en: 'Bayes', zh: '贝叶斯'})-[:REQUIRES]->(probability),
                (bayes)-[:VARIANT_OF]->(probability),
                (:Topic:Question {id: 'why-bayes', en: 'Why?', zh: '为什么？'})-[:ASKS {explicit: true}]->(bayes),
                (:Learner {id: 'anna', progress: 'secret'}), (:ChangeCounter {id: 'graph', version: 7})
            """;

    @LocalServerPort
    private int port;

    private CypherClient console() {
        return new CypherClient(port);
    }

    @BeforeAll
    static void fill() {
        TestNeo4j.wipe();
        TestNeo4j.driver().executableQuery(GRAPH).execute();
        TestNeo4j.driver().executableQuery("CALL db.awaitIndexes(60)").execute();
    }

    @ParameterizedTest
    @MethodSource("org.trailgraph.cypher.HostileQueries#all")
    void refuses(String query) {
        HttpResponse<String> answer = console().post(query, Map.of("p", "Learner", "url", "file:///etc/passwd"));
        JsonNode problem = CypherClient.json(answer);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.has("refused") || problem.has("line") || problem.has("code"))
                .as(answer.body())
                .isTrue();
        assertThat(answer.body()).doesNotContain("secret", "root:");
        assertThat(everything()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("org.trailgraph.cypher.HarmlessQueries#all")
    void answers(String query) {
        Map<String, Object> parameters = Map.of("id", "bayes", "ids", List.of("bayes", "sets"));
        HttpResponse<String> answer = console().post(query, parameters);

        assertThat(answer.statusCode()).as(query + "\n" + answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(CypherClient.json(answer).get("rows").size())
                .as(answer.body())
                .isPositive();
    }

    static Stream<String> whoeverIsThere() {
        return Stream.of(
                "MATCH (n) RETURN n.id",
                "MATCH (n) RETURN n",
                "MATCH (n) WITH labels(n) AS l UNWIND l AS label RETURN DISTINCT label",
                "MATCH (n) RETURN properties(n), keys(n)",
                "MATCH (a) OPTIONAL MATCH (a)-[r]-(b) RETURN a.id, b.id",
                "MATCH p = (a)-[*0..2]-(b) RETURN [x IN nodes(p) | x.id]",
                "MATCH (n) RETURN n['prog' + 'ress']",
                "MATCH (n) RETURN [x IN [n] | x['prog' + 'ress']], [k IN keys(n) | n[k]]",
                "MATCH (n) RETURN n {.*}, {a: [n]}",
                "MATCH (n) RETURN n.id ORDER BY n['prog' + 'ress']",
                "MATCH (a), (b) RETURN a.id, b.id");
    }

    @ParameterizedTest
    @MethodSource("whoeverIsThere")
    void meetsNoLearner(String query) {
        HttpResponse<String> answer = console().post(query, Map.of());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("rows")
                .doesNotContain("anna", "secret", "Learner", "ChangeCounter", "version");
    }

    @Test
    void countsNoLearner() {
        for (String query : new String[] {
            "MATCH (n) RETURN count(*)", "MATCH (n) RETURN count(n)", "CALL () { MATCH (n) RETURN n } RETURN count(*)"
        }) {
            JsonNode answer = CypherClient.json(console().post(query, Map.of()));
            assertThat(answer.at("/rows/0/0").asInt()).as(query).isEqualTo(5);
        }
    }

    @Test
    void answersNodesLinksAndPathsByTheirOwnIds() {
        JsonNode answer = CypherClient.json(console().post("""
                        MATCH p = (b:Topic {id: $id})-[r:VARIANT_OF]->(c) RETURN c, r, p, {list: [c.en, null]} AS m, date('2026-11-23') AS d
                        """, Map.of("id", "bayes")));

        assertThat(answer.get("columns").toString()).isEqualTo("[\"c\",\"r\",\"p\",\"m\",\"d\"]");
        JsonNode row = answer.at("/rows/0");
        assertThat(row.at("/0/id").asString()).isEqualTo("probability");
        assertThat(row.at("/0/labels").toString()).isEqualTo("[\"Topic\",\"Concept\"]");
        assertThat(row.at("/0/properties/zh").asString()).isEqualTo("概率");
        assertThat(row.get(1).toString())
                .isEqualTo("{\"id\":\"bayes--variantOf--probability\",\"type\":\"variantOf\","
                        + "\"from\":\"bayes\",\"to\":\"probability\",\"properties\":{}}");
        assertThat(row.get(2).size()).isEqualTo(3);
        assertThat(row.get(3).toString()).isEqualTo("{\"list\":[\"Probability\",null]}");
        assertThat(row.get(4).asString()).isEqualTo("2026-11-23");
        assertThat(answer.get("truncated").asBoolean()).isFalse();
        assertThat(answer.get("millis").asLong()).isNotNegative();
    }

    @Test
    void drawsTheTopicsAndLinksOfAnAnswer() {
        JsonNode graph = CypherClient.json(
                        console().post("MATCH (:Question)-[r]->() RETURN collect(r) AS rs", Map.of()))
                .get("graph");

        assertThat(graph.get("links").toString())
                .isEqualTo("[{\"id\":\"why-bayes--asks--bayes\",\"type\":\"asks\","
                        + "\"from\":\"why-bayes\",\"to\":\"bayes\"}]");
        assertThat(graph.get("nodes").size()).isEqualTo(2);
        JsonNode sets = CypherClient.json(console().post("MATCH (c:Topic {id: 'sets'}) RETURN c", Map.of()));
        assertThat(sets.at("/graph/nodes/0").toString())
                .isEqualTo("{\"id\":\"sets\",\"kind\":\"concept\",\"en\":\"Sets\",\"zh\":\"集合\",\"area\":\"maths\"}");
    }

    @Test
    void takesParametersAsDataOnly() {
        JsonNode answer = CypherClient.json(
                console().post("RETURN $text AS t", Map.of("text", "'}) DETACH DELETE n // CALL dbms.listConfig()")));

        assertThat(answer.at("/rows/0/0").asString()).isEqualTo("'}) DETACH DELETE n // CALL dbms.listConfig()");
    }

    @Test
    void saysWhereAMistakeIs() {
        JsonNode typo = CypherClient.json(console().post("MATCH (n), (m)\nMATCH (n) RETRUN n", Map.of()));
        assertThat(typo.get("status").asInt()).isEqualTo(400);
        assertThat(typo.get("line").asInt()).isEqualTo(2);
        assertThat(typo.get("column").asInt()).isEqualTo(11);
        assertThat(typo.get("detail").asString()).contains("RETRUN").doesNotContain("EXPLAIN", "Topic|");

        JsonNode unknown = CypherClient.json(console().post("MATCH (n) RETURN m", Map.of()));
        assertThat(unknown.get("column").asInt()).isEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void neverAnswersWithA500(String body) {
        HttpResponse<String> answer = console().send(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(CypherClient.json(answer).get("title").asString()).isNotBlank();
    }

    static Stream<String> mistakes() {
        return Stream.of(
                "{}",
                "{\"query\": \" \"}",
                "{\"query\": \"RETURN 1\", \"limit\": 0}",
                "{\"query\": \"RETURN 1\", \"limit\": 10001}",
                "{\"query\": \"RETURN 1 / 0\"}",
                "{\"query\": \"RETURN $missing\"}",
                "{\"query\": \"RETURN toInteger({})\"}",
                "{\"query\": \"RETURN 1 AS a, 2 AS a\"}",
                "{\"query\": \"RETURN $big\", \"parameters\": {\"big\": 123456789012345678901234567890}}",
                "{\"query\": \"" + "x".repeat(20_001) + "\"}",
                "not json");
    }

    @Test
    void stopsAtTheAskedRowsAndSaysSo() {
        JsonNode some = CypherClient.json(
                console().send("{\"query\": \"UNWIND range(1, 1000000) AS i RETURN i\", \"limit\": 10}"));
        assertThat(some.get("rows").size()).isEqualTo(10);
        assertThat(some.get("truncated").asBoolean()).isTrue();

        JsonNode usual = CypherClient.json(console().post("UNWIND range(1, 1000) AS i RETURN i", Map.of()));
        assertThat(usual.get("rows").size()).isEqualTo(1_000);
        assertThat(usual.get("truncated").asBoolean()).isFalse();
    }

    @Test
    void stopsAtEightMegabytes() {
        String large = "梯".repeat(10_000);
        HttpResponse<String> answer =
                console().post("UNWIND range(1, 500) AS i RETURN i, $large AS text", Map.of("large", large));

        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isBetween(7_000_000, 9_000_000);
        assertThat(CypherClient.json(answer).get("truncated").asBoolean()).isTrue();
    }

    @Test
    void endsAHeavyQueryInTimeAndSendsTheThirdOneAway() {
        String heavy =
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN count(*)";
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<String>> first = console().later(heavy);
        CompletableFuture<HttpResponse<String>> second = console().later(heavy);
        HttpResponse<String> third = console().later(heavy).join();
        HttpResponse<String> other = Stream.of(first, second)
                .map(CompletableFuture::join)
                .filter(a -> a.statusCode() == 429)
                .findFirst()
                .orElse(third);

        assertThat(other.statusCode()).isEqualTo(429);
        assertThat(other.headers().firstValue("Retry-After")).isPresent();
        assertThat(Stream.of(first.join(), second.join(), third).map(HttpResponse::statusCode))
                .contains(504, 429)
                .filteredOn(status -> status != 504 && status != 429)
                .as("what found no place among those that take long")
                .allMatch(status -> status == 503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(console().post("RETURN 1", Map.of()).statusCode()).isEqualTo(200);
        assertThat(underWay()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", " AND 1 = 1", ", 1", " UNION RETURN 1", " UNION ALL RETURN -1"})
    void longTextsAreAnsweredOrSentBack(String part) {
        String query = "RETURN 1" + part.repeat(19_000 / part.length());

        assertThat(console().post(query, Map.of()).statusCode()).isIn(200, 400, 403, 502, 503, 504);
        assertThat(console().post("RETURN 1", Map.of()).statusCode()).isEqualTo(200);
    }

    private static long underWay() {
        return TestNeo4j.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000' "
                        + "AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private static long everything() {
        return TestNeo4j.driver()
                .executableQuery("MATCH (n) RETURN count(n) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
