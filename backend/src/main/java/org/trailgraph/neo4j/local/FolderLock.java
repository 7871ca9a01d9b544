package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Says that a folder belongs to this process for as long as it lives; the system frees it after a kill, too. */
final class FolderLock implements AutoCloseable {

    /** One byte far behind the content, so that others can read the pid where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(HomeFolder home) {
        Path file = home.file("trailgraph.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStartNeo4j(
                        "The data folder %s is in use by another Trailgraph (process %s): stop that one or name another folder with --trailgraph.home=..."
                                .formatted(home.root(), Files.readString(file).strip()));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return new FolderLock(channel);
        } catch (IOException failure) {
            throw new CannotStartNeo4j(
                    "Trailgraph cannot lock its data folder %s (%s): name another with --trailgraph.home=..."
                            .formatted(home.root(), failure.getMessage()),
                    failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ended) {
            // The lock ends with the process at the latest.
        }
    }
}
