package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailgraph.neo4j.Availability;
import org.trailgraph.neo4j.TestNeo4j;

/** A child process that cannot live. */
class SupervisorIT {

    @Test
    void givesUpAfterFiveDeathsInARow(@TempDir Path folder) throws InterruptedException {
        HomeFolder home = HomeFolder.create(folder);
        ServerJars broken = new ServerJars(folder, "0", "no.such.MainClass");
        AtomicInteger starts = new AtomicInteger();
        Availability availability = new Availability();
        Supervisor supervisor = new Supervisor(
                home,
                () -> Neo4jProcess.server(home, broken, TestNeo4j.settings(folder)),
                process -> starts.incrementAndGet(),
                availability);

        Thread watch = supervisor.start();

        watch.join(Duration.ofSeconds(60).toMillis());
        assertThat(watch.isAlive()).isFalse();
        assertThat(starts).hasValue(5);
    }
}
