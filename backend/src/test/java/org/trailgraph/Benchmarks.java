package org.trailgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Puts what was measured into its section of docs/benchmarks.md; the other sections stay as they are. */
public final class Benchmarks {

    private static final Path DOCS = Path.of("..", "docs", "benchmarks.md");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Benchmarks() {}

    /** Replaces the section, or adds it at the end. */
    public static void put(String heading, String text) {
        try {
            String before = Files.readString(DOCS);
            int start = before.indexOf("## " + heading + "\n");
            int next = start < 0 ? -1 : before.indexOf("\n## ", start + 1);
            String head = start < 0 ? before.stripTrailing() + "\n\n" : before.substring(0, start);
            String tail = next < 0 ? "" : before.substring(next);
            Files.writeString(DOCS, head + "## " + heading + "\n\n" + text.strip() + "\n" + tail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day, the processor and the Java that something was measured on. */
    public static String machine() {
        return "on %s, %d cores (%s), %s %s, Java %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }

    private static String processor() {
        try {
            List<String> lines = Files.isReadable(PROCESSORS) ? Files.readAllLines(PROCESSORS) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
