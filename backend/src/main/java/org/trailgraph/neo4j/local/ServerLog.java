package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Neo4j and its virtual machine said last.
 *
 * @param console what the process printed since the application started; little, unless something is wrong
 * @param messages Neo4j's own log, which rotates
 */
record ServerLog(Path console, Path messages) {

    private static final int LINES = 8;

    static ServerLog of(HomeFolder home) {
        return new ServerLog(home.logs().resolve("console.log"), home.logs().resolve("neo4j.log"));
    }

    /** Begins a new log of the console, which nobody else shortens. */
    void clear() {
        try {
            Files.deleteIfExists(console);
        } catch (IOException kept) {
            // Then this start's lines follow the last one's.
        }
    }

    /** The second half of a sentence about a failure: where the logs are, and their last lines without stack traces. */
    String advice() {
        String last = Stream.concat(last(messages), last(console))
                .map(line -> "    " + line)
                .collect(Collectors.joining(System.lineSeparator()));
        return ": see its logs %s and %s, which end with%n%s".formatted(messages, console.getFileName(), last);
    }

    private static Stream<String> last(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            List<String> lines = text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t") && !line.startsWith("Caused by:"))
                    .toList();
            return lines.stream().skip(Math.max(0, lines.size() - LINES));
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
