package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What the owner of a data folder finds in it: where the database answers, with which password, in which process. */
record DataFolder(Path path) {

    private static final Config PATIENT =
            Config.builder().withMaxTransactionRetryTime(60, TimeUnit.SECONDS).build();

    /** Runs one statement, again until a database answers, and adds up the numbers in its first column. */
    long run(String cypher) throws IOException {
        String uri = "bolt://127.0.0.1:" + read("neo4j.port");
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", read("neo4j.password")), PATIENT)) {
            return driver.executableQuery(cypher).execute().records().stream()
                    .mapToLong(row -> row.get(0).asLong())
                    .sum();
        }
    }

    ProcessHandle child() throws IOException {
        return ProcessHandle.of(Long.parseLong(read("neo4j.pid").split(" ", -1)[0]))
                .orElseThrow();
    }

    String read(String file) throws IOException {
        return Files.readString(path.resolve(file)).strip();
    }

    /** Fails unless the process ends in time. */
    static void awaitEnd(ProcessHandle process, long seconds) throws Exception {
        process.onExit().get(seconds, TimeUnit.SECONDS);
    }
}
