package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers the child process, so that the next start finds one that outlived its application. */
final class PidFile {

    private static final Logger log = LoggerFactory.getLogger(PidFile.class);

    /** An orphan needs at most eight seconds to end by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The system's clock may have been set meanwhile; a pid is not used again that soon. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    PidFile(HomeFolder home) {
        this.file = home.file("neo4j.pid");
    }

    void write(ProcessHandle child) {
        long start = child.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        HomeFolder.write(file, child.pid() + " " + start + "\n");
    }

    /** Waits for the child of an application that was killed, and kills it should it not end by itself. */
    void takeOver() {
        orphan().ifPresent(orphan -> {
            log.info("Waiting for the database of an earlier start to end (process {})", orphan.pid());
            if (!ended(orphan)) {
                orphan.destroyForcibly();
                if (!ended(orphan)) {
                    throw new CannotStartNeo4j(
                            "The database of an earlier start does not end: kill process %d and start again."
                                    .formatted(orphan.pid()));
                }
            }
        });
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            // It is overwritten soon.
        }
    }

    /** The process of the file if it is alive and really the same: a pid that was given to another is left alone. */
    Optional<ProcessHandle> orphan() {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(other ->
                                    Duration.between(start, other).abs().compareTo(CLOCK_TOLERANCE) < 0)
                            .isPresent());
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException alive) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
