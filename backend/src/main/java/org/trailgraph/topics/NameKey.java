package org.trailgraph.topics;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name without what people write now this way, now that: case, width, accents, spaces, hyphens and other signs, and
 * traditional for simplified characters. Two names that say the same have the same key.
 */
final class NameKey {

    /** The property of a topic that holds the keys of its names; the full-text index {@code topic_keys} is on it. */
    static final String PROPERTY = "nameKeys";

    /** What is beyond counts no more. Lucene cuts words at 255 characters. */
    static final int LONGEST = 200;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String key = Simplified.of(SIGNS.matcher(plain).replaceAll(""));
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }

    /** The keys of all names and aliases among a topic's properties, each once. */
    static List<String> all(Map<String, Object> properties) {
        return Stream.of("en", "zh", "aliasesEn", "aliasesZh")
                .map(properties::get)
                .flatMap(NameKey::texts)
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }
}
