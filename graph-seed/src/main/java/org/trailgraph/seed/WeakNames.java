package org.trailgraph.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are everyday words as well: alone they are no sign that a text means the concept. */
final class WeakNames {

    private static final Set<String> ALL = read();

    private WeakNames() {}

    /** Whether the name, in lower case, is weak. */
    static boolean contain(String name) {
        return ALL.contains(name);
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(WeakNames.class.getResourceAsStream("weak-names.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
