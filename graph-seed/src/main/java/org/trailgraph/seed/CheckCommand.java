package org.trailgraph.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a curator runs: reads a content folder, prints every problem, and counts what is there. */
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
        out.println(counts(reading));
        if (!reading.problems().isEmpty()) {
            System.exit(1);
        }
    }

    static String counts(SeedReading reading) {
        Seed seed = reading.seed();
        Map<String, Long> links = seed.links()
                .collect(Collectors.groupingBy(link -> link.type().id(), TreeMap::new, Collectors.counting()));
        long uncited = seed.concepts().stream()
                .filter(concept -> concept.sources().isEmpty())
                .count();
        return """
                %d concepts (%d without a source), %d questions, %d areas, %d sources, %d banks
                %d links: %s
                %d problems""".formatted(
                        seed.concepts().size(),
                        uncited,
                        seed.questions().size(),
                        seed.areas().size(),
                        seed.sources().size(),
                        seed.banks().size(),
                        seed.links().count(),
                        links,
                        reading.problems().size());
    }
}
