package org.trailgraph.neo4j.local;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Where the local database lives and how much it may take.
 *
 * @param home the folder for data, logs and password
 * @param jars the Neo4j server's jars, or null for where the build puts them
 * @param port the Bolt port, or 0 for a free one that stays the same from start to start
 * @param heap the most heap the database takes
 * @param pageCache the most memory for the store's pages, beside the heap
 * @param jvmOptions further options of the database's virtual machine
 */
public record LocalDatabaseSettings(
        Path home, @Nullable Path jars, int port, DataSize heap, DataSize pageCache, List<String> jvmOptions) {

    /** All defaults but the folder. */
    public static LocalDatabaseSettings in(Path home) {
        return new LocalDatabaseSettings(home, null, 0, DataSize.ofGigabytes(1), DataSize.ofMegabytes(512), List.of());
    }
}
