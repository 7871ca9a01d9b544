package org.trailgraph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.paths.graph.PathGraph;
import tools.jackson.databind.JsonNode;

/** Plans, connections and ready over HTTP, on a graph in a real Neo4j. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Neo4jTest
class PathsIT {

    @Autowired
    private Database database;

    @Autowired
    private PathGraph graph;

    @LocalServerPort
    private int port;

    @BeforeEach
    void write() {
        TestNeo4j.wipe();
        change("""
                CREATE (cnn:Area {id: 'cnn'}),
                  (n:Topic:Concept {id: 'normalization', en: 'Normalization', zh: '归一化', difficulty: 2, minutes: 20}),
                  (b:Topic:Concept {id: 'bn', foreignId: 'batch_norm', en: 'BN', zh: '批归一化', difficulty: 3, minutes: 30}),
                  (l:Topic:Concept {id: 'ln', en: 'LN', zh: '层归一化'}),
                  (t:Topic:Concept {id: 'transformer', en: 'Transformer', zh: 'Transformer', difficulty: 4, minutes: 90}),
                  (n)-[:IN]->(cnn), (b)-[:IN]->(cnn),
                  (b)-[:REQUIRES {becauseEn: 'BN is one.', becauseZh: 'BN是一种。'}]->(n),
                  (l)-[:REQUIRES {becauseEn: 'LN is one.', becauseZh: 'LN是一种。'}]->(n),
                  (t)-[:REQUIRES {becauseEn: 'Each sub-layer is normalized.', becauseZh: '每个子层。'}]->(l),
                  (t)-[:REQUIRES {implied: true}]->(n),
                  (b)-[:COMPARED_WITH {becauseEn: 'Over the batch.', becauseZh: '沿批量。', contested: true}]->(l),
                  (q:Topic:Question {id: 'why-ln', en: 'Why LN?', zh: '为什么用LN？'})-[:ASKS {explicit: true}]->(l)
                """);
    }

    /** A cycle from outside would keep the seed of the next test out. */
    @AfterEach
    void wipe() {
        TestNeo4j.wipe();
    }

    private void change(String cypher) {
        database.write(write -> write.run(cypher, Map.of()));
        GraphVersion written = database.read(GraphVersion::of);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> graph.current().version().equals(written));
    }

    private JsonNode get(String path) {
        return body(client().get().uri(path).retrieve().body(JsonNode.class));
    }

    private JsonNode post(String path, Object body) {
        return body(client().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    private RestClient client() {
        return RestClient.create("http://localhost:" + port + "/api/paths");
    }

    private static JsonNode body(@Nullable JsonNode body) {
        return Objects.requireNonNull(body);
    }

    @Test
    void plansFromWhatIsKnownToTheGoal() {
        JsonNode plan = get("/plan?goal=transformer&known=batch_norm");

        assertThat(plan.at("/steps/0/concept/id").asString()).isEqualTo("ln");
        assertThat(plan.at("/steps/0/concept/difficulty").isNull()).isTrue();
        assertThat(plan.at("/steps/0/because/link").asString()).isEqualTo("transformer--requires--ln");
        assertThat(plan.at("/steps/0/because/zh").asString()).isEqualTo("每个子层。");
        assertThat(plan.at("/steps/0/questions/0/id").asString()).isEqualTo("why-ln");
        assertThat(plan.at("/steps/1/concept/id").asString()).isEqualTo("transformer");
        assertThat(plan.at("/steps")).hasSize(2);
        assertThat(plan.at("/assumedKnown/0").asString()).isEqualTo("normalization");
        assertThat(plan.at("/minutes").asInt()).isEqualTo(90);
        assertThat(plan.at("/tooFar").isNull()).isTrue();
    }

    @Test
    void takesTheSameByPost() {
        Map<String, Object> asked = Map.of("goal", List.of("transformer"), "known", List.of("batch_norm"));

        assertThat(post("/plan", asked)).isEqualTo(get("/plan?goal=transformer&known=batch_norm"));
        assertThat(post("/connections", Map.of("from", "bn", "to", "transformer", "k", 1)))
                .isEqualTo(get("/connections?from=bn&to=transformer&k=1"));
        assertThat(post("/ready", Map.of("known", List.of("bn")))).isEqualTo(get("/ready?known=bn"));
    }

    @Test
    void connectsByTheReasonsOfTheLinks() {
        JsonNode best = get("/connections?from=bn&to=transformer").at("/connections/0");

        assertThat(best.at("/nodes").valueStream().map(JsonNode::asString)).containsExactly("bn", "ln", "transformer");
        assertThat(best.at("/hops/0/type").asString()).isEqualTo("comparedWith");
        assertThat(best.at("/hops/0/contested").asBoolean()).isTrue();
        assertThat(best.at("/hops/0/because/en").asString()).isEqualTo("Over the batch.");
        assertThat(best.at("/hops/1/reversed").asBoolean()).isTrue();
    }

    @Test
    void saysWhatIsReadyWithoutImpliedRequirements() {
        JsonNode ready = get("/ready?known=ln");

        assertThat(ready.at("/ready").valueStream().map(one -> one.at("/id").asString()))
                .containsExactly("bn", "transformer");
        assertThat(get("/ready").at("/ready/0/unlocks").asInt()).isEqualTo(2);
    }

    @Test
    void plansOnTheNewGraphAfterAChange() {
        change("CREATE (:Topic:Concept {id: 'attention', en: 'Attention', zh: '注意力', minutes: 60})");
        change("""
                MATCH (t:Topic:Concept {id: 'transformer'}), (a:Topic:Concept {id: 'attention'})
                CREATE (t)-[:REQUIRES {becauseEn: 'It is its main sub-layer.', becauseZh: '主要子层。'}]->(a)
                """);

        assertThat(get("/plan?goal=transformer&known=ln")
                        .at("/steps/0/concept/id")
                        .asString())
                .isEqualTo("attention");
    }

    @Test
    void spreadsAPlanOverDaysAndShowsDetours() {
        JsonNode plan = get("/plan?goal=bn&pace=25&start=2026-12-01&deadline=2026-12-01&detours=true");

        assertThat(plan.at("/schedule/finish").asString()).isEqualTo("2026-12-02");
        assertThat(plan.at("/schedule/paceNeeded").asInt()).isEqualTo(50);
        assertThat(plan.at("/schedule/fits/steps").asInt()).isEqualTo(1);
        assertThat(plan.at("/schedule/steps/1/first").asString()).isEqualTo("2026-12-01");
        assertThat(plan.at("/schedule/steps/1/last").asString()).isEqualTo("2026-12-02");
        assertThat(plan.at("/detours/0/concept/id").asString()).isEqualTo("ln");
        assertThat(plan.at("/links/0/id").asString()).isEqualTo("bn--requires--normalization");
        assertThat(plan.at("/steps/0/concept/area").asString()).isEqualTo("cnn");
    }

    @Test
    void saysWhyAConceptIsNotInAPlan() {
        assertThat(get("/why?goal=bn&concept=ln").at("/verdict").asString()).isEqualTo("onlyForOthers");
        JsonNode assumed = post(
                "/why", Map.of("goal", List.of("transformer"), "known", List.of("ln"), "concept", "normalization"));
        assertThat(assumed.at("/verdict").asString()).isEqualTo("assumed");
        assertThat(assumed.at("/chain/0/zh").asString()).isEqualTo("LN是一种。");
    }

    @Test
    void placesALearnerAndSaysWhereTheyStand() {
        JsonNode first = post("/placement", Map.of("goal", List.of("transformer")));
        assertThat(first.at("/next/concept/id").asString()).isEqualTo("ln");
        assertThat(first.at("/next/question/id").asString()).isEqualTo("why-ln");
        JsonNode then = post(
                "/placement",
                Map.of("goal", List.of("transformer"), "answers", List.of(Map.of("concept", "ln", "knows", true))));
        assertThat(then.at("/known").asInt()).isEqualTo(2);

        JsonNode standing = get("/standing?concept=normalization");
        assertThat(standing.at("/status").asString()).isEqualTo("ready");
        assertThat(standing.at("/unlocks").valueStream().map(one -> one.at("/id")
                        .asString()))
                .containsExactly("bn", "ln");
        Map<String, Object> learner = Map.of("known", List.of("ln", "gone", "why-ln"));
        assertThat(post("/standing", Map.of("concept", "bn", "learner", learner))
                        .at("/status")
                        .asString())
                .isEqualTo("ready");
        assertThat(post("/plan", Map.of("goal", List.of("transformer"), "learner", learner))
                        .at("/steps"))
                .hasSize(1);
    }

    @Test
    void saysThatAGoalIsKnownAndTakesTwoHundredOfThem() {
        assertThat(get("/plan?goal=bn&known=bn").at("/knownGoals/0").asString()).isEqualTo("bn");
        String many =
                IntStream.range(0, 200).mapToObj(i -> "{id: 'g" + i + "'}").collect(Collectors.joining(","));
        change("UNWIND [" + many
                + ", {id: 'g200'}] AS goal CREATE (:Topic:Concept {id: goal.id, en: goal.id, minutes: 5})");
        List<String> goals = IntStream.range(0, 200).mapToObj(i -> "g" + i).toList();
        assertThat(post("/plan", Map.of("goal", goals)).at("/steps")).hasSize(200);
        List<String> more = IntStream.rangeClosed(0, 200).mapToObj(i -> "g" + i).toList();
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> post("/plan", Map.of("goal", more)))
                .satisfies(
                        problem -> assertThat(problem.getResponseBodyAsString()).contains("Too many goals"));
    }

    @Test
    void aCycleFromOutsideIsLeftUnorderedAndHangsNothing() {
        change("""
                MATCH (t:Topic:Concept {id: 'transformer'}), (n:Topic:Concept {id: 'normalization'})
                CREATE (n)-[:REQUIRES]->(t)
                """);

        JsonNode plan = get("/plan?goal=bn");
        assertThat(plan.at("/steps")).isEmpty();
        assertThat(plan.at("/unordered").valueStream().map(JsonNode::asString))
                .containsExactly("bn", "ln", "normalization", "transformer");
    }

    @Test
    void answersAClearProblemToABadQuestion() {
        assertProblem("/plan", 400, "A plan needs a goal");
        assertProblem("/plan?goal=nothing", 404, "Topic not found");
        assertProblem("/plan?goal=bn&known=ln&rejected=ln", 400, "Known and rejected at once");
        assertProblem("/plan?goal=bn&known=why-ln", 404, "Concept not found");
        assertProblem("/plan?goal=", 400, "A plan needs a goal");
        assertProblem("/plan?goal=bn&from=nothing", 404, "Topic not found");
        assertProblem("/plan?goal=bn&pace=0", 400, "A number is out of bounds");
        assertProblem("/plan?goal=bn&deadline=tomorrow", 400, "Not a day");
        assertProblem("/plan?goal=bn&start=2026-12-02&deadline=2026-12-01", 400, "The deadline is over");
        assertProblem("/why?goal=bn", 400, "An id is missing");
        assertProblem("/why?goal=bn&concept=why-ln", 404, "Concept not found");
        assertProblem("/standing?concept=nothing", 404, "Concept not found");
        assertProblem("/connections?from=bn", 400, "An id is missing");
        assertProblem("/connections?from=bn&to=batch_norm", 400, "The same topic twice");
        assertProblem("/connections?from=bn&to=ln&k=6", 400, "A number is out of bounds");
        assertProblem("/connections?from=bn&to=ln&k=many", 400, "");
        List<String> tooMany =
                IntStream.rangeClosed(0, 10_000).mapToObj(i -> "c" + i).toList();
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> post("/ready", Map.of("known", tooMany)))
                .satisfies(
                        problem -> assertThat(problem.getResponseBodyAsString()).contains("Too many ids"));
    }

    private void assertProblem(String path, int status, String title) {
        assertThatExceptionOfType(HttpClientErrorException.class)
                .as(path)
                .isThrownBy(() -> get(path))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(status);
                    assertThat(problem.getResponseBodyAsString()).contains(title);
                    assertThat(String.valueOf(problem.getResponseHeaders()))
                            .contains(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                });
    }
}
