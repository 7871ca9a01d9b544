package org.trailgraph.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the learner knows over HTTP, on a real Neo4j. */
@SeededTest
class ProgressIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String QUESTION = "lstm-vs-gru";
    private static final String FILE = """
            {"format": "trailgraph-progress", "version": 1, "exportedAt": "2026-11-25T08:00:00Z",
             "known": [{"id": "relu", "since": "2026-01-02"}, {"id": "long-gone", "since": "2026-01-03"}],
             "rejected": [{"id": "dropout", "since": "2026-01-04"}]}
            """;

    @LocalServerPort
    private int port;

    private Http http() {
        return new Http(port);
    }

    private HttpResponse<String> say(Map<String, List<String>> change) {
        return http().post("/api/progress", "application/json", JSON.writeValueAsString(change));
    }

    private HttpResponse<String> take(String parameters, String file) {
        return http().put("/api/progress/file" + parameters, "application/json", file);
    }

    private JsonNode now() {
        return http().json("/api/progress");
    }

    private static String kept() {
        return query("MATCH (l:Learner) RETURN l.progress AS it");
    }

    private static String query(String cypher) {
        return TestNeo4j.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("it").asObject())
                .toList()
                .toString();
    }

    @Test
    void atFirstNothingIsKnownAndLookingKeepsNothing() {
        assertThat(now().toString())
                .isEqualTo("{\"known\":[],\"rejected\":[],\"missing\":[],\"concepts\":0,\"questions\":0}");
        assertThat(kept()).isEqualTo("[]");
    }

    @Test
    void whatIsSaidIsKeptSortedAndAnswered() {
        HttpResponse<String> answer =
                say(Map.of("known", List.of("softmax-function", QUESTION, "relu"), "rejected", List.of("dropout")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"known\":[\"lstm-vs-gru\",\"relu\",\"softmax-function\"],\"rejected\":[\"dropout\"],"
                        + "\"missing\":[],\"concepts\":2,\"questions\":1}");
        assertThat(now().toString()).isEqualTo(answer.body());
        say(Map.of("known", List.of("dropout"), "forgotten", List.of("relu", "never-heard-of")));
        assertThat(now().get("known").toString()).isEqualTo("[\"dropout\",\"lstm-vs-gru\",\"softmax-function\"]");
        assertThat(now().get("rejected").size()).isZero();
    }

    @Test
    void whatCannotBeMeantIsRefusedAndNothingOfItIsKept() {
        assertProblem(say(Map.of("known", List.of("relu", "dropout"), "rejected", List.of("dropout"))), 400, "dropout");
        assertProblem(say(Map.of("known", List.of("relu", "nonsense", "humbug"))), 404, "nonsense, humbug");
        assertProblem(say(Map.of("rejected", List.of("nonsense"))), 404, "nonsense");
        assertProblem(say(Map.of("known", List.of("relu"), "rejected", List.of(QUESTION))), 400, QUESTION);
        List<String> many = Stream.generate(() -> "relu").limit(10_001).toList();
        assertProblem(say(Map.of("known", many)), 400, "10000");
        assertThat(http().post("/api/progress", "application/json", "{\"known\": 7}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(now().get("known").size()).isZero();
    }

    @Test
    void twoWhoChangeItAtOnceDoNotLoseEachOthersChanges() {
        List<String> concepts = TestNeo4j.driver()
                .executableQuery("MATCH (c:Topic:Concept) RETURN c.id AS id ORDER BY id LIMIT 60")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
        ExecutorService six = Executors.newFixedThreadPool(6);
        List<CompletableFuture<Integer>> answers = concepts.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> say(Map.of("known", List.of(id))).statusCode(), six))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        six.shutdown();
        assertThat(now().get("known").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(concepts);
        assertThat(query("MATCH (l:Learner) RETURN keys(l) AS it"))
                .contains("id", "progress")
                .doesNotContain("locked");
    }

    @Test
    void theGraphIsTheSameAsBefore() {
        String version = query("MATCH (c:ChangeCounter) RETURN c.version AS it");
        say(Map.of("known", List.of("relu")));
        take("", FILE);

        assertThat(query("MATCH (c:ChangeCounter) RETURN c.version AS it")).isEqualTo(version);
        assertThat(query("MATCH (l:Learner)--() RETURN l.id AS it")).isEqualTo("[]");
    }

    @Test
    void theFileThatIsTakenAwayComesBackAsItWas() {
        say(Map.of("known", List.of("relu", QUESTION), "rejected", List.of("dropout")));
        HttpResponse<String> file = http().get("/api/progress/file");
        JsonNode json = JSON.readTree(file.body());

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"trailgraph-progress-\\d{4}-\\d\\d-\\d\\d\\.json\"");
        assertThat(json.get("format").asString()).isEqualTo("trailgraph-progress");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("exportedAt").asString()).startsWith("20").endsWith("Z");
        assertThat(json.at("/known/0/id").asString()).isEqualTo(QUESTION);
        assertThat(LocalDate.parse(json.at("/known/0/since").asString()))
                .isBetween(LocalDate.now(ZoneId.systemDefault()).minusDays(1), LocalDate.now(ZoneId.systemDefault()));
        assertThat(json.at("/rejected/0/id").asString()).isEqualTo("dropout");

        JsonNode before = now();
        TestNeo4j.forgetLearner();
        assertThat(JSON.readTree(take("", file.body()).body()).get("counts").toString())
                .isEqualTo("{\"added\":3,\"changed\":0,\"removed\":0,\"same\":0}");
        assertThat(now()).isEqualTo(before);
        JsonNode again = JSON.readTree(http().get("/api/progress/file").body());
        assertThat(again.get("known")).isEqualTo(json.get("known"));
        assertThat(again.get("rejected")).isEqualTo(json.get("rejected"));
    }

    @Test
    void aFileIsAddedOrReplacesAndAPreviewOnlySaysSo() {
        say(Map.of("known", List.of("dropout", "softmax-function")));
        JsonNode preview =
                JSON.readTree(take("?mode=replace&preview=true", FILE).body());
        assertThat(preview.get("counts").toString()).isEqualTo("{\"added\":2,\"changed\":1,\"removed\":1,\"same\":0}");
        assertThat(now().get("known").toString()).isEqualTo("[\"dropout\",\"softmax-function\"]");

        JsonNode added = JSON.readTree(take("", FILE).body());
        assertThat(added.get("known").toString()).isEqualTo("[\"long-gone\",\"relu\",\"softmax-function\"]");
        assertThat(added.get("rejected").toString()).isEqualTo("[\"dropout\"]");
        assertThat(added.get("missing").toString()).isEqualTo("[\"long-gone\"]");
        assertThat(added.get("concepts").asInt()).isEqualTo(2);
        assertThat(added.get("counts").toString()).isEqualTo("{\"added\":2,\"changed\":1,\"removed\":0,\"same\":1}");

        JsonNode replaced = JSON.readTree(take("?mode=replace", FILE).body());
        assertThat(replaced.get("known").toString()).isEqualTo("[\"long-gone\",\"relu\"]");
        assertThat(replaced.get("counts").toString()).isEqualTo("{\"added\":0,\"changed\":0,\"removed\":1,\"same\":3}");
        assertThat(http().get("/api/progress/file").body()).contains("{\"id\":\"relu\",\"since\":\"2026-01-02\"}");
    }

    @Test
    void aFileThatIsNoneChangesNothing() {
        say(Map.of("known", List.of("relu")));

        assertProblem(take("?mode=replace", "{\"format\":\n \"trailgraph-progress\",,}"), 400, "Line 2, column ");
        assertProblem(take("?mode=replace", FILE.replace("-progress", "-csv")), 400, "'format'");
        assertProblem(take("?mode=replace", FILE.replace("dropout", QUESTION)), 400, QUESTION);
        assertProblem(take("?mode=replace", FILE + " ".repeat(5_000_000)), 413, "5 MB");
        assertProblem(take("?mode=merge", FILE), 400, "'mode'");
        assertThat(http().put("/api/progress/file", "text/csv", FILE).statusCode())
                .isEqualTo(415);
        assertThat(now().get("known").toString()).isEqualTo("[\"relu\"]");
    }

    @Test
    void whatAnotherKeyHasSealedIsSaidSoAndLeftAsItIs() {
        String sealed = Seal.close("{\"known\":{},\"rejected\":{}}", new SecretKeySpec(new byte[32], "AES"), "local");
        TestNeo4j.driver()
                .executableQuery("CREATE (:Learner {id: 'local', progress: $sealed})")
                .withParameters(Map.of("sealed", sealed))
                .execute();

        assertProblem(http().get("/api/progress"), 409, "trailgraph.progress.key");
        assertProblem(http().get("/api/progress/file"), 409, "trailgraph.progress.key");
        assertProblem(say(Map.of("known", List.of("relu"))), 409, "trailgraph.progress.key");
        assertProblem(take("?mode=replace", FILE), 409, "trailgraph.progress.key");
        assertThat(kept()).isEqualTo("[" + sealed + "]");
    }

    @Test
    void theApiDescribesIt() {
        JsonNode paths = http().json("/v3/api-docs").get("paths");

        assertThat(paths.at("/~1api~1progress/post/summary").asString()).isNotBlank();
        assertThat(paths.at("/~1api~1progress~1file/put/requestBody/required").asBoolean())
                .isTrue();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).contains(says);
    }
}
