package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Remembers which Neo4j wrote the store: one of another major version, or an older one, would not open it. */
final class StoreVersion {

    private final HomeFolder home;
    private final Path file;

    StoreVersion(HomeFolder home) {
        this.home = home;
        this.file = home.file("neo4j.version");
    }

    void check(ServerJars jars) {
        String last;
        try {
            last = Files.readString(file).strip();
        } catch (IOException unknown) {
            return; // A new folder, or a store that was put there: Neo4j itself will tell.
        }
        int[] store = numbers(last);
        int[] server = numbers(jars.version());
        if (store[0] != server[0] || Arrays.compare(store, 0, 2, server, 0, 2) > 0) {
            throw new CannotStartNeo4j(
                    "The data in %s was written by Neo4j %s and this is Neo4j %s, which does not open it: start the Trailgraph that wrote it, or name another folder with --trailgraph.home=..."
                            .formatted(home.root(), last, jars.version()));
        }
    }

    void write(ServerJars jars) {
        HomeFolder.write(file, jars.version() + "\n");
    }

    /** Major and minor. */
    private static int[] numbers(String version) {
        int[] numbers = Arrays.stream((version + ".0").split("[^0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        return Arrays.copyOf(numbers, 2);
    }
}
