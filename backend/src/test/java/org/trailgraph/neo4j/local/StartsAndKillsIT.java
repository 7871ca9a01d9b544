package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailgraph.TrailgraphApplication;

/** The application ends in every way it can, many times over one folder. */
@Tag("long")
class StartsAndKillsIT {

    private static final int ROUNDS = 20;
    private static final String READY = "Trailgraph is ready";

    @Test
    void twentyStartsAndKillsInARowLoseNothingAndLeaveNoProcess(@TempDir Path home) throws Exception {
        DataFolder folder = new DataFolder(home);
        List<String> signals = List.of("INT", "TERM", "KILL");
        ProcessHandle last = ProcessHandle.current();
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildJvm application = start(home).await(READY)) {
                assertThat(folder.child()).isNotEqualTo(last);
                last = folder.child();
                folder.run("CREATE (:Round {number: %d})".formatted(round));
                application.signal(signals.get(round % signals.size()));
                assertThat(application.endsWithin(Duration.ofSeconds(5))).isTrue();
            }
        }
        DataFolder.awaitEnd(last, 10);
        try (ChildJvm application = start(home).await(READY)) {
            assertThat(folder.run("MATCH (r:Round) RETURN count(DISTINCT r.number)"))
                    .isEqualTo(ROUNDS);
            last = folder.child();
            application.signal("INT");
            assertThat(application.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
        assertThat(last.isAlive()).isFalse();
        assertThat(ProcessHandle.allProcesses().filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(home.toString()))
                        .isPresent()))
                .isEmpty();
    }

    private static ChildJvm start(Path home) throws Exception {
        return new ChildJvm(
                TrailgraphApplication.class,
                "--server.port=0",
                "--trailgraph.home=" + home,
                "--trailgraph.neo4j.heap=256MB",
                "--trailgraph.neo4j.jvm-options=-XX:TieredStopAtLevel=1");
    }
}
