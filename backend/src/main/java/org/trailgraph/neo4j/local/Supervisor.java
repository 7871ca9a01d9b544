package org.trailgraph.neo4j.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trailgraph.neo4j.Availability;

/** Keeps one child process running: starts it again when it dies by itself, until it has died too often. */
final class Supervisor {

    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final int DEATHS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(2);

    /** What a virtual machine with {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private final HomeFolder home;
    private final Supplier<Neo4jProcess> launch;
    private final Consumer<Neo4jProcess> awaitReady;
    private final Availability availability;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private @Nullable Neo4jProcess process;
    private boolean stopping;

    Supervisor(
            HomeFolder home,
            Supplier<Neo4jProcess> launch,
            Consumer<Neo4jProcess> awaitReady,
            Availability availability) {
        this.home = home;
        this.launch = launch;
        this.awaitReady = awaitReady;
        this.availability = availability;
    }

    /** Starts the process and waits until it is ready; the thread watches it until it gives up or is told to stop. */
    Thread start() {
        Neo4jProcess started = launched();
        try {
            awaitReady.accept(started);
        } catch (CannotStartNeo4j failure) {
            started.stop();
            throw isStopping() ? stopped() : failure;
        }
        Thread watch = new Thread(() -> watch(started), "neo4j-supervisor");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    /** Stops the process and starts none any more; answers whether there was one left to stop. */
    boolean stop() {
        Neo4jProcess last;
        synchronized (this) {
            stopping = true;
            notifyAll();
            last = process;
            process = null;
        }
        if (last != null) {
            last.stop();
        }
        return last != null;
    }

    private synchronized Neo4jProcess launched() {
        if (stopping) {
            throw stopped();
        }
        Neo4jProcess started = launch.get();
        process = started;
        new PidFile(home).write(started.handle());
        return started;
    }

    private void watch(Neo4jProcess first) {
        Neo4jProcess watched = first;
        while (hasDied(watched)) {
            availability.is(Availability.State.STARTING_AGAIN);
            log.warn("Neo4j ended by itself ({}); starting it again", why(watched.exitValue()));
            if (diedTooOften() || !pausedBeforeRestart()) {
                return;
            }
            try {
                watched = launched();
                awaitReady.accept(watched);
                availability.is(Availability.State.THERE);
            } catch (CannotStartNeo4j failure) {
                if (isStopping()) {
                    return;
                }
                log.warn("{}", failure.getMessage());
                watched.stop();
            }
        }
    }

    private boolean hasDied(Neo4jProcess watched) {
        while (!watched.ended(Duration.ofDays(1))) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return !isStopping();
    }

    private static String why(int exitValue) {
        return (exitValue == OUT_OF_MEMORY ? "out of memory, " : "") + "exit code " + exitValue;
    }

    private boolean diedTooOften() {
        Instant now = Instant.now();
        deaths.add(now);
        deaths.removeIf(death -> death.isBefore(now.minus(WITHIN)));
        if (deaths.size() < DEATHS) {
            return false;
        }
        availability.is(Availability.State.GIVEN_UP);
        log.error(
                "Neo4j died {} times within {} s and is not started again: see {}, then start Trailgraph again",
                DEATHS,
                WITHIN.toSeconds(),
                home.logs());
        return true;
    }

    /** Nothing before the first restart, then 1, 2, 4 seconds; false when told to stop meanwhile. */
    private synchronized boolean pausedBeforeRestart() {
        Instant until = Instant.now().plusSeconds((1L << (deaths.size() - 1)) / 2);
        long millis;
        while (!stopping && (millis = Duration.between(Instant.now(), until).toMillis()) > 0) {
            try {
                wait(millis);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !stopping;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private static CannotStartNeo4j stopped() {
        return new CannotStartNeo4j("Trailgraph was stopped while Neo4j was starting.");
    }
}
