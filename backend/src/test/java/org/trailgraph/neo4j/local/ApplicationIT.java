package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailgraph.TrailgraphApplication;
import org.trailgraph.neo4j.TestNeo4j;

/** The real application in a process of its own: how it ends, and which database it uses. */
class ApplicationIT {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private static final String READY = "Trailgraph is ready";
    private static final String BEANS = "org.springframework.beans.factory.support.DisposableBeanAdapter";

    @TempDir
    private Path home;

    @Test
    void ctrlCStopsTheServerThenTheDriverThenTheDatabaseWithinFiveSeconds() throws Exception {
        try (ChildJvm application = start(
                        "--logging.level." + BEANS + "=trace", "--logging.level.org.springframework.boot.tomcat=info")
                .await(READY)) {
            ProcessHandle child = new DataFolder(home).child();

            application.signal("INT", child);

            assertThat(application.endsWithin(FIVE_SECONDS)).isTrue();
            assertThat(child.isAlive()).isFalse();
            assertThat(application.output().substring(application.output().indexOf(READY)))
                    .containsSubsequence(
                            "Graceful shutdown complete",
                            "close() on bean with name 'neo4jDriver'",
                            "Neo4j has stopped")
                    .doesNotContain("ended by itself");
            assertThat(new DataFolder(home).read("neo4j/logs/neo4j.log"))
                    .containsOnlyOnce("Stopping...")
                    .endsWith("Stopped.");
        }
    }

    @Test
    void ctrlCWhileTheDatabaseStartsStopsBothWithinFiveSeconds() throws Exception {
        try (ChildJvm application = start().await("Waiting for Neo4j")) {
            ProcessHandle child = new DataFolder(home).child();

            application.signal("INT", child);

            assertThat(application.endsWithin(FIVE_SECONDS)).isTrue();
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void startsNoDatabaseWhereAnotherIsConfigured() throws Exception {
        try (LocalDatabase server = LocalDatabase.start(TestNeo4j.settings(home.resolve("server")));
                ChildJvm application = start(
                                "--spring.neo4j.uri=" + server.uri(),
                                "--spring.neo4j.authentication.username=neo4j",
                                "--spring.neo4j.authentication.password=" + server.password())
                        .await(READY)) {
            assertThat(application.handle().children()).isEmpty();
            assertThat(home.resolve("neo4j")).doesNotExist();
            assertThat(application.output()).doesNotContain("Starting Neo4j");
            assertThat(new DataFolder(home.resolve("server"))
                            .run("SHOW TRANSACTIONS YIELD username RETURN count(username)"))
                    .isPositive();
        }
    }

    @Test
    void saysInOneSentenceThatTheHttpPortIsTaken() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ChildJvm application = start("--server.port=" + socket.getLocalPort())
                        .await(("Port %d is taken by another program: stop that one or choose another port with"
                                        + " --server.port=...")
                                .formatted(socket.getLocalPort()))) {
            assertThat(application.endsWithin(FIVE_SECONDS)).isTrue();
            assertThat(application.exitValue()).isEqualTo(1);
            assertThat(application.output()).doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(home.resolve("neo4j"))
                    .as("no database was started for nothing")
                    .doesNotExist();
        }
    }

    @Test
    void saysInOneSentenceThatTheFolderIsInUse() throws Exception {
        try (FolderLock held = FolderLock.take(HomeFolder.create(home));
                ChildJvm application = start().await("The data folder " + home + " is in use")) {
            assertThat(application.endsWithin(FIVE_SECONDS)).isTrue();
            assertThat(application.exitValue()).isEqualTo(1);
            assertThat(application.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    private ChildJvm start(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--trailgraph.home=" + home,
                "--trailgraph.neo4j.heap=256MB",
                "--trailgraph.neo4j.jvm-options=-XX:TieredStopAtLevel=1"));
        all.addAll(Arrays.asList(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
            all.add("--server.port=0");
        }
        return new ChildJvm(TrailgraphApplication.class, all.toArray(String[]::new));
    }
}
