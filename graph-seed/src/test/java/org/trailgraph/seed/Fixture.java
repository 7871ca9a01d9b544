package org.trailgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Small content folders: the good one, and bad ones that hold the files that differ from it. */
final class Fixture {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Fixture() {}

    static SeedReading good() {
        return SeedReader.read(files("good"));
    }

    static SeedReading bad(String check) {
        SortedMap<String, String> files = files("good");
        files.putAll(files("bad/" + check));
        return SeedReader.read(files);
    }

    /** Each problem as the check command prints it. */
    static List<String> problems(String check) {
        return bad(check).problems().stream().map(Problem::toString).toList();
    }

    private static SortedMap<String, String> files(String folder) {
        try {
            return SeedFiles.in(RESOURCES.resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
