package org.trailgraph.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a curator runs: reads a content folder, prints every problem, and counts what is there; with
 * {@code -Dseed.coverage=true} also how many questions ask about each concept.
 */
public final class CheckCommand {

    private CheckCommand() {}

    /** Takes the content folder, by default {@code graph-seed/content}; exits with 1 where something is wrong. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "graph-seed/content");
        if (!Files.isDirectory(folder)) {
            out.println("There is no folder " + folder + ": name the content folder to check.");
            System.exit(2);
        }
        SeedReading reading = SeedReader.read(SeedFiles.in(folder));
        reading.problems().forEach(out::println);
        SeedReport report = new SeedReport(reading.seed());
        if (Boolean.getBoolean("seed.coverage")) {
            out.println(report.coverageTable());
        }
        out.println(report.counts());
        out.println(reading.problems().size() + " problems");
        if (!reading.problems().isEmpty()) {
            System.exit(1);
        }
    }
}
