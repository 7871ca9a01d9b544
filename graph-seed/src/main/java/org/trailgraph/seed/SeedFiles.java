package org.trailgraph.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a content folder from the disk. */
public final class SeedFiles {

    private SeedFiles() {}

    /**
     * Every Markdown and YAML file below the folder: its relative name with forward slashes, and its text, with U+FFFD for
     * what is not UTF-8.
     */
    public static SortedMap<String, String> in(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(SeedFiles::isContent)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static boolean isContent(Path path) {
        String name = path.toString();
        return Files.isRegularFile(path) && (name.endsWith(".md") || name.endsWith(".yaml"));
    }
}
