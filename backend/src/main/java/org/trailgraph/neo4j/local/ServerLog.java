package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What Neo4j itself said last. */
record ServerLog(Path file) {

    private static final int LINES = 8;

    static ServerLog of(HomeFolder home) {
        return new ServerLog(home.logs().resolve("console.log"));
    }

    /** Begins a new log at every start of the application. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            // Then this start's lines follow the last one's.
        }
    }

    /** The second half of a sentence about a failure: where the log is, and its last lines without stack traces. */
    String advice() {
        List<String> lines = lines();
        return ": see its log %s, which ends with%n%s"
                .formatted(
                        file,
                        lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                                .map(line -> "    " + line)
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    private List<String> lines() {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t") && !line.startsWith("Caused by:"))
                    .toList();
        } catch (IOException none) {
            return List.of("(no log)");
        }
    }
}
