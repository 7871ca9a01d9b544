package org.trailgraph.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Traditional Chinese written in simplified characters, one by one. Names are compared in this form, so a character with
 * two readings is no harm; words that differ from region to region stay as they are.
 */
final class Simplified {

    private static final Map<Integer, Integer> FORMS = read();

    private Simplified() {}

    static String of(String text) {
        return text.codePoints()
                .map(character -> FORMS.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> read() {
        try (InputStream file = Objects.requireNonNull(Simplified.class.getResourceAsStream("traditional.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableMap(line -> line.codePointAt(0), line -> line.codePointAt(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
