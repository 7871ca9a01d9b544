package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the local database, and what lies where in it; nobody but its owner reads it. */
record HomeFolder(Path root) {

    private static final long NEEDED_BYTES = 100_000_000;

    static HomeFolder create(Path root) {
        return create(root, NEEDED_BYTES);
    }

    static HomeFolder create(Path root, long neededBytes) {
        HomeFolder home = new HomeFolder(root.toAbsolutePath().normalize());
        try {
            Files.createDirectories(home.logs());
            Files.createDirectories(home.conf());
            restrict(home.root, "rwx------");
            home.checkSpace(neededBytes);
            return home;
        } catch (IOException unwritable) {
            throw new CannotStartNeo4j(
                    "Trailgraph cannot write to its data folder %s (%s): make it writable or name another with --trailgraph.home=..."
                            .formatted(home.root, unwritable.getMessage()),
                    unwritable);
        }
    }

    Path neo4j() {
        return root.resolve("neo4j");
    }

    Path conf() {
        return neo4j().resolve("conf");
    }

    Path logs() {
        return neo4j().resolve("logs");
    }

    Path databases() {
        return neo4j().resolve("data").resolve("databases");
    }

    /** A small file of ours beside Neo4j's own folder. */
    Path file(String name) {
        return root.resolve(name);
    }

    /** Writes all of a small file or nothing, readable for the owner only. */
    static void write(Path file, String content) {
        try {
            Path draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".draft");
            restrict(draft, "rw-------");
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotStartNeo4j(
                    "Trailgraph cannot write %s (%s): free some disk space or name another data folder with --trailgraph.home=..."
                            .formatted(file, failure.getMessage()),
                    failure);
        }
    }

    private void checkSpace(long needed) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < needed) {
            throw new CannotStartNeo4j(
                    "The disk of the data folder %s is full (%d MB free): free some space or name another folder with --trailgraph.home=..."
                            .formatted(root, free / 1_000_000));
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
