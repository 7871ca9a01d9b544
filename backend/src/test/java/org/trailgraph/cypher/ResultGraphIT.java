package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.trailgraph.neo4j.TestNeo4j;

/** The last wall: results that the guard would never have let come about. */
class ResultGraphIT {

    @BeforeAll
    static void fill() {
        TestNeo4j.wipe();
        TestNeo4j.driver()
                .executableQuery("CREATE (:Learner {id: 'anna', progress: 'secret'}), (:Topic:Concept {id: 'sets'}), "
                        + "(:Topic:Concept:Learner {id: 'both'})-[:REQUIRES]->(:Topic:Concept {id: 'maps'})")
                .execute();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (l:Learner {id: 'anna'}) RETURN l",
                "MATCH (l:Learner {id: 'both'}) RETURN l",
                "MATCH (l:Learner {id: 'anna'}) RETURN [1, [l]]",
                "MATCH (l:Learner {id: 'anna'}) RETURN {a: {b: l}}",
                "MATCH p = (l:Learner {id: 'anna'}) RETURN p",
                "MATCH p = (l:Learner)-[]->() RETURN p",
                "MATCH (c:Topic {id: 'sets'}) OPTIONAL MATCH (l:Learner) RETURN c, l"
            })
    void refusesAWholeAnswerWithALearnerAnywhereInIt(String query) {
        assertThatExceptionOfType(CypherRefused.class)
                .isThrownBy(() -> plain(query))
                .satisfies(refusal -> assertThat(refusal.getBody().toString())
                        .contains("Learner")
                        .doesNotContain("secret", "anna"));
    }

    @Test
    void answersTopics() {
        assertThat(plain("MATCH (c:Topic {id: 'sets'}) RETURN [c] AS topics").toString())
                .contains("id=sets");
    }

    private static List<?> plain(String query) {
        return TestNeo4j.database().readOnce("test", Duration.ofSeconds(10), tx -> {
            List<List<Value>> rows = tx.run(query).list(Record::values);
            return ResultGraph.of(rows, tx).plain(rows);
        });
    }
}
