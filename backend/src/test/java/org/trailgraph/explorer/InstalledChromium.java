package org.trailgraph.explorer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a Chromium on this machine: the one that is named, else the first on the PATH. */
final class InstalledChromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledChromium() {}

    static Optional<Path> find() {
        Optional<String> named = first(System.getProperty("trailgraph.chromium"), System.getenv("TRAILGRAPH_CHROMIUM"));
        if (named.isPresent()) {
            return named.map(InstalledChromium::mustRun);
        }
        return onPath(first(System.getenv("PATH")).orElse(""));
    }

    /** The first known browser in a list of folders as PATH has it. */
    static Optional<Path> onPath(String path) {
        List<Path> folders = Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path mustRun(String name) {
        Path executable = Path.of(name);
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(
                    "There is no program at " + name + ", which is named as the Chromium to use.");
        }
        return executable;
    }

    private static Optional<String> first(@Nullable String... values) {
        return Stream.of(values)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
