package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Neo4j's own lock on a store, held for as long as any server has it open, be it ours or started by hand. */
final class StoreLock {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(100);

    private StoreLock() {}

    /** Waits until nobody has the store open. */
    static void await(HomeFolder home) {
        Path file = home.databases().resolve("store_lock");
        Instant limit = Instant.now().plus(PATIENCE);
        while (Files.exists(file) && isHeld(file)) {
            if (Instant.now().isAfter(limit)) {
                throw new CannotStartNeo4j(
                        "The database in %s is open in another Neo4j: stop that one or name another folder with --trailgraph.home=..."
                                .formatted(home.neo4j()));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private static boolean isHeld(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException unknown) {
            return false;
        }
    }
}
