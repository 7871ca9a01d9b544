package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.trailgraph.neo4j.TestNeo4j;

/** A local database that runs, and what stands in the way of a second one. */
class LocalDatabaseIT {

    @TempDir
    private static Path home;

    private static LocalDatabase database;
    private static DataFolder folder;

    @BeforeAll
    static void start() {
        database = LocalDatabase.start(TestNeo4j.settings(home));
        folder = new DataFolder(home);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void keepsDataPortAndPasswordFromStartToStart() throws IOException {
        folder.run("CREATE (:Kept)");
        LocalDatabase before = database;
        ProcessHandle child = folder.child();

        before.close();
        assertThat(child.isAlive()).isFalse();
        database = LocalDatabase.start(TestNeo4j.settings(home));

        assertThat(folder.run("MATCH (k:Kept) RETURN count(k)")).isEqualTo(1);
        assertThat(database.uri()).isEqualTo(before.uri());
        assertThat(database.password()).isEqualTo(before.password());
    }

    @Test
    void isStartedAgainWhenItDies() throws Exception {
        ProcessHandle child = folder.child();
        child.destroyForcibly();
        DataFolder.awaitEnd(child, 10);

        assertThat(folder.run("RETURN 1")).isEqualTo(1);
        assertThat(folder.child()).isNotEqualTo(child);
    }

    @Test
    void hangsUpWhereItSendsTooMuchAtATimeAndOnlyThere() {
        AuthToken token = AuthTokens.basic("neo4j", database.password());
        long start = System.nanoTime();
        try (BoltRelay relay = BoltRelay.to(database.uri().getPort(), 1_000_000);
                Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + relay.port(), token)) {
            assertThat(driver.executableQuery("UNWIND range(1, 500000) AS i RETURN i")
                            .execute()
                            .records())
                    .hasSize(500_000);
            assertThat(relay.cutOffSince(start)).isFalse();
            try (Session session = driver.session()) {
                assertThatExceptionOfType(ServiceUnavailableException.class)
                        .isThrownBy(() ->
                                session.run("RETURN range(1, 5000000) AS l").single());
            }
            assertThat(relay.cutOffSince(start)).isTrue();
            assertThat(relay.cutOffSince(System.nanoTime())).isFalse();
            assertThat(driver.executableQuery("RETURN 1").execute().records()).hasSize(1);
        }
    }

    @Test
    void refusesASecondInstanceOnTheSameFolder() {
        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> LocalDatabase.start(TestNeo4j.settings(home)))
                .withMessage(
                        "The data folder %s is in use by another Trailgraph (process %d): stop that one or name another folder with --trailgraph.home=...",
                        home, ProcessHandle.current().pid());
    }

    @Test
    void keepsThePasswordToItsOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("neo4j.password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        assertThat(folder.child().info().arguments().orElseThrow()).doesNotContain(database.password());
    }

    @Test
    void takesLittleDisk() throws IOException {
        assertThat(sizeOf(home)).isLessThan(20_000_000);
    }

    @Test
    void saysThatThePortIsTaken(@TempDir Path other) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LocalDatabaseSettings small = TestNeo4j.settings(other);
            LocalDatabaseSettings settings = new LocalDatabaseSettings(
                    other, small.jars(), socket.getLocalPort(), small.heap(), small.pageCache(), List.of());
            assertThatExceptionOfType(CannotStartNeo4j.class)
                    .isThrownBy(() -> LocalDatabase.start(settings))
                    .withMessage(
                            "Port %d, which Neo4j is to use, is taken by another program: stop that one or choose another port with --trailgraph.neo4j.port=...",
                            socket.getLocalPort());
        }
    }

    @Test
    void saysWhatNeo4jSaidWhenItDoesNotComeUp(@TempDir Path other) throws IOException {
        Path databases = new HomeFolder(other).databases();
        Files.createDirectories(databases);
        Files.writeString(databases.resolve("system"), "a file where Neo4j wants a folder");

        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> LocalDatabase.start(TestNeo4j.settings(other)))
                .withMessageContaining("Neo4j ended while it was starting")
                .withMessageContaining(other.resolve("neo4j/logs/neo4j.log").toString())
                .withMessageNotContaining("\tat ");
    }

    private static long sizeOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
