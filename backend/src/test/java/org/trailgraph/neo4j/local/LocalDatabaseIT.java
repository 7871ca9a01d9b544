package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.trailgraph.neo4j.TestNeo4j;

/** Starting, stopping, and what may stand in the way, with real Neo4j processes. */
class LocalDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    void keepsDataPortAndPasswordFromStartToStart() {
        LocalDatabase first = LocalDatabase.start(TestNeo4j.settings(folder));
        try (first) {
            run(first, "CREATE (:Kept)");
        }
        assertThat(BoltPort.isFree(first.uri().getPort())).isTrue();

        try (LocalDatabase second = LocalDatabase.start(TestNeo4j.settings(folder))) {
            assertThat(run(second, "MATCH (k:Kept) RETURN count(k)")).isEqualTo(1);
            assertThat(second.uri()).isEqualTo(first.uri());
            assertThat(second.password()).isEqualTo(first.password());
        }
    }

    private static long run(LocalDatabase database, String cypher) {
        try (Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()))) {
            return driver.executableQuery(cypher).execute().records().stream()
                    .mapToLong(row -> row.get(0).asLong())
                    .sum();
        }
    }
}
