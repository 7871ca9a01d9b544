package org.trailgraph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.paths.Metacademy.Requirement;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.topics.TopicWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans on a graph that nobody here wrote, where a folder "shared" lies beside the checkout. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Neo4jTest
class MetacademyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Database database;

    @Autowired
    private TopicWriter writer;

    @Autowired
    private PathGraph paths;

    @LocalServerPort
    private int port;

    private @Nullable Metacademy metacademy;

    @BeforeEach
    void load() throws IOException {
        assumeTrue(
                Files.isDirectory(Metacademy.FOLDER),
                () -> "Metacademy is not at hand: put concepts.jsonl into " + Metacademy.FOLDER + " seen from backend");
        metacademy = Metacademy.read();
        TestNeo4j.wipe();
        writer.load(Metacademy.OWNER, metacademy.facts());
        GraphVersion written = database.read(GraphVersion::of);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> paths.current().version().equals(written));
    }

    @AfterEach
    void leaveNothing() {
        TestNeo4j.wipe();
    }

    private Metacademy metacademy() {
        return Objects.requireNonNull(metacademy);
    }

    @Test
    void has964RequirementsOfWhich274AreImpliedAnd21NameNothing() {
        assertThat(metacademy().concepts()).hasSize(392);
        assertThat(metacademy().requires()).hasSize(964);
        assertThat(metacademy().implied()).hasSize(274);
        assertThat(metacademy().dangling())
                .hasSize(21)
                .contains(new Requirement("convolutional_nets", "convolution"))
                .contains(new Requirement("conditional_independence", "random variables"));
    }

    @Test
    void keepsTheImpliedOnesInTheDatabaseAndOutOfPlans() {
        long stored = database.read(tx -> tx.run("MATCH ()-[r:REQUIRES]->() RETURN count(r) AS stored")
                .single()
                .get("stored")
                .asLong());
        ConceptGraph graph = paths.current();

        assertThat(stored).isEqualTo(964);
        assertThat(graph.concepts()).isEqualTo(392);
        assertThat(graph.links().count()).isEqualTo(964 - 274);
    }

    @Test
    void plansLogisticRegressionWithThe21ConceptsThatItNeeds() {
        List<String> order = plan("logistic_regression");

        assertThat(order).hasSize(22).endsWith("logistic-regression");
        isInAnOrderThatMayBe(order);
    }

    @Test
    void plansBackpropagationWithThe14ConceptsThatItNeeds() {
        List<String> order = plan("backpropagation");

        assertThat(order).hasSize(15).endsWith("backpropagation");
        isInAnOrderThatMayBe(order);
    }

    @Test
    void plansEveryConceptWithNoImpliedRequirementAsAReason() {
        Set<String> implied = new HashSet<>();
        metacademy().implied().forEach(one -> implied.add(linkId(one)));
        for (String goal : metacademy().concepts().keySet()) {
            JsonNode steps = get(goal).at("/steps");
            List<String> order = steps.valueStream()
                    .map(step -> step.at("/concept/id").asString())
                    .toList();
            isInAnOrderThatMayBe(order);
            assertThat(steps.valueStream().map(step -> step.at("/because/link").asString("")))
                    .as(goal)
                    .doesNotContainAnyElementsOf(implied);
        }
    }

    private static String linkId(Requirement one) {
        return Metacademy.slug(one.from()) + "--requires--" + Metacademy.slug(one.to());
    }

    private JsonNode get(String goal) {
        return JSON.readTree(new Http(port).get("/api/paths/plan?goal=" + goal).body());
    }

    private List<String> plan(String goal) {
        JsonNode plan = get(goal);
        assertThat(plan.at("/goals/0").asString()).isEqualTo(Metacademy.slug(goal));
        assertThat(plan.at("/unordered")).isEmpty();
        return plan.at("/steps")
                .valueStream()
                .map(step -> step.at("/concept/id").asString())
                .toList();
    }

    /** By all 964 requirements, the implied ones too: what a step needs has come before, and all of it is there. */
    private void isInAnOrderThatMayBe(List<String> order) {
        assertThat(order).isNotEmpty().doesNotHaveDuplicates();
        for (Requirement one : metacademy().requires().keySet()) {
            int step = order.indexOf(Metacademy.slug(one.from()));
            if (step >= 0) {
                assertThat(order.subList(0, step)).as(linkId(one)).contains(Metacademy.slug(one.to()));
            }
        }
    }
}
