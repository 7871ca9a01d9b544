package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailgraph.neo4j.TestNeo4j;

/** What becomes of the database when its application is killed. */
class OrphanIT {

    @Test
    void endsWithinTenSecondsAndTheNextStartTakesOver(@TempDir Path home) throws Exception {
        DataFolder folder = new DataFolder(home);
        ProcessHandle orphan;
        try (ChildJvm application = new ChildJvm(HoldsDatabase.class, home.toString()).await("holds bolt:")) {
            folder.run("CREATE (:Kept)");
            orphan = folder.child();
            application.signal("KILL");
            assertThat(application.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
        // At once, so that the orphan may still be at it.
        try (LocalDatabase database = LocalDatabase.start(TestNeo4j.settings(home))) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(folder.run("MATCH (k:Kept) RETURN count(k)")).isEqualTo(1);
            assertThat(database.uri().getPort()).isEqualTo(Integer.parseInt(folder.read("neo4j.port")));
        }
    }

    @Test
    void endsWithinTenSecondsEvenWhileItStarts(@TempDir Path home) throws Exception {
        try (ChildJvm application = new ChildJvm(HoldsDatabase.class, home.toString()).await("Waiting for Neo4j")) {
            ProcessHandle orphan = new DataFolder(home).child();
            application.signal("KILL");
            DataFolder.awaitEnd(orphan, 10);
            assertThat(orphan.isAlive()).isFalse();
        }
    }
}
