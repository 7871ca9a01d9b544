package org.trailgraph.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.trailgraph.neo4j.local.LocalDatabase;
import org.trailgraph.neo4j.local.LocalDatabaseSettings;

/**
 * The one real Neo4j that all tests of a JVM share: started when first asked for, stopped when the JVM ends. A test with
 * Spring gets it by {@link Neo4jTest}, one without by {@link #database()}.
 */
public final class TestNeo4j {

    private TestNeo4j() {}

    /** A driver for whatever a test wants to see of the graph; it stays open. */
    public static Driver driver() {
        return Shared.DRIVER;
    }

    /** The application's way to the graph, without Spring; nobody hears of changes. */
    public static Database database() {
        return new Database(Shared.DRIVER, event -> {});
    }

    /** Removes all nodes and makes sure of the schema: what a test begins with. */
    public static void wipe() {
        try (Session session = Shared.DRIVER.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS")
                    .consume();
        }
        new Schema(Shared.DRIVER).create();
    }

    /** What stands for the last transaction that wrote anything. */
    public static Set<Bookmark> lastWrite() {
        try (Session session = Shared.DRIVER.session()) {
            session.executeRead(tx -> tx.run("RETURN 1").consume());
            return session.lastBookmarks();
        }
    }

    /** Forgets what the learner knows, however it got there. */
    public static void forgetLearner() {
        Shared.DRIVER.executableQuery("MATCH (l:Learner) DETACH DELETE l").execute();
    }

    static LocalDatabase local() {
        return Shared.LOCAL;
    }

    /** Small and in a folder of its own, for the shared one and for tests that need another. */
    public static LocalDatabaseSettings settings(Path home) {
        LocalDatabaseSettings defaults = LocalDatabaseSettings.in(home);
        String jars = System.getProperty("trailgraph.neo4j.jars");
        return new LocalDatabaseSettings(
                home,
                jars == null ? null : Path.of(jars),
                defaults.port(),
                DataSize.ofMegabytes(256),
                DataSize.ofMegabytes(64),
                // The first compiler alone: the second costs four seconds of a start and gains nothing in a short life.
                List.of("-XX:TieredStopAtLevel=1"));
    }

    /** Loaded, and so started, on first use. */
    private static final class Shared {

        static final Path HOME = temporaryFolder();
        static final LocalDatabase LOCAL = LocalDatabase.start(settings(HOME));
        static final Driver DRIVER = GraphDatabase.driver(LOCAL.uri(), token());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Shared::stop, "test-neo4j-stop"));
        }

        private static AuthToken token() {
            return AuthTokens.basic("neo4j", LOCAL.password());
        }

        private static void stop() {
            DRIVER.close();
            LOCAL.close();
            try {
                FileSystemUtils.deleteRecursively(HOME);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("trailgraph-test");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
