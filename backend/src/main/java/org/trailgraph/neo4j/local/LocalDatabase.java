package org.trailgraph.neo4j.local;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trailgraph.neo4j.Availability;

/**
 * A Neo4j Community server of our own in a child process, from {@link #start} until {@link #close}. It is started again
 * when it dies by itself, and it never outlives this process by more than ten seconds.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalDatabase.class);
    private static final Duration FOR_PASSWORD = Duration.ofSeconds(60);
    private static final Duration UNTIL_HALT = Duration.ofSeconds(2);
    private static final int INTERRUPTED = 130;
    private static final int ATTEMPTS = 3;

    private final LocalDatabaseSettings settings;
    private final ServerJars jars;
    private final HomeFolder home;
    private final FolderLock lock;
    private final Supervisor supervisor;
    private String password = "";
    private int port;

    private LocalDatabase(LocalDatabaseSettings settings, Availability availability) {
        this.settings = settings;
        this.jars = ServerJars.in(settings.jars());
        this.home = HomeFolder.create(settings.home());
        this.lock = FolderLock.take(home);
        this.supervisor =
                new Supervisor(home, () -> Neo4jProcess.server(home, jars, settings), this::awaitReady, availability);
    }

    /**
     * Starts the server and waits until it answers, for up to 120 seconds.
     *
     * @throws CannotStartNeo4j with a sentence for the user
     */
    public static LocalDatabase start(LocalDatabaseSettings settings) {
        return start(settings, new Availability());
    }

    /** The same; it tells from then on whether the server is there. */
    static LocalDatabase start(LocalDatabaseSettings settings, Availability availability) {
        LocalDatabase database = new LocalDatabase(settings, availability);
        CountDownLatch done = new CountDownLatch(1);
        Thread abort = new Thread(() -> database.abort(done), "neo4j-abort");
        Runtime.getRuntime().addShutdownHook(abort);
        try {
            database.open();
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        } finally {
            done.countDown();
            forget(abort);
        }
    }

    /** Where the server answers Bolt, on loopback. */
    public URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** The password of its user {@code neo4j}. */
    public String password() {
        return password;
    }

    /** Stops the server, at the latest after five seconds, and frees its folder. */
    @Override
    public void close() {
        if (supervisor.stop()) {
            log.info("Neo4j has stopped");
        }
        lock.close();
    }

    private void open() {
        StoreVersion version = new StoreVersion(home);
        version.check(jars);
        new PidFile(home).takeOver();
        StoreLock.await(home);
        ServerLog.of(home).clear();
        log.info("Starting Neo4j {} in {} ...", jars.version(), home.neo4j());
        password = Password.of(home);
        if (!Files.exists(home.databases().resolve("system"))) {
            setPassword();
        }
        for (int attempt = 1; !startedAt(BoltPort.choose(home, settings.port()), attempt); attempt++) {
            log.info("Port {} was taken meanwhile; trying another", port);
        }
        version.write(jars);
    }

    private boolean startedAt(int chosen, int attempt) {
        port = chosen;
        ServerConf.write(home, port, settings);
        try {
            supervisor.start();
            return true;
        } catch (CannotStartNeo4j failure) {
            if (settings.port() == 0 && attempt < ATTEMPTS && !BoltPort.isFree(port)) {
                return false;
            }
            throw failure;
        }
    }

    private void awaitReady(Neo4jProcess process) {
        new Readiness(home, uri(), AuthTokens.basic("neo4j", password)).await(process);
    }

    private void setPassword() {
        Neo4jProcess tool = Neo4jProcess.initialPassword(home, jars, password);
        if (!tool.ended(FOR_PASSWORD) || tool.exitValue() != 0) {
            tool.stop();
            throw new CannotStartNeo4j(
                    "Neo4j's password cannot be set" + ServerLog.of(home).advice());
        }
    }

    /** Ends a start that the user breaks off: whoever waits for the end of it would hold up the shutdown. */
    private void abort(CountDownLatch done) {
        supervisor.stop();
        try {
            if (!done.await(UNTIL_HALT.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // It runs already, which is what it was for.
        }
    }
}
