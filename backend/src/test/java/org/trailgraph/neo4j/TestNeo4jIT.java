package org.trailgraph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The shared database of the tests serves tests with and without Spring. */
@SpringBootTest
@Neo4jTest
class TestNeo4jIT {

    @Autowired
    private Database database;

    @Test
    void theApplicationAndTheTestSeeOneGraph() {
        TestNeo4j.wipe();
        TestNeo4j.database().write(write -> write.run("CREATE (:Topic:Concept {id: $id})", Map.of("id", "a")));

        long topics = database.read(tx ->
                tx.run("MATCH (t:Topic) RETURN count(t) AS n").single().get("n").asLong());

        assertThat(topics).isEqualTo(1);
        assertThat(database.read(GraphVersion::of).version()).isPositive();
    }
}
