package org.trailgraph.topics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well the best of a topic's names fits what was typed.
 *
 * @param score 1 for the name itself, then what begins with it, what contains it, and what it is one letter away from
 */
record NameMatch(String name, double score) {

    /** With fewer letters too many names are one letter away. */
    static final int SHORTEST_TO_MISTAKE = 4;

    private static final double ALIAS_LESS = 0.02;

    /** The best match by letters, if any; where several are as good, the first. */
    static Optional<NameMatch> best(String key, List<String> names, List<String> aliases) {
        return Stream.concat(
                        names.stream().flatMap(name -> of(key, name, 0).stream()),
                        aliases.stream().flatMap(alias -> of(key, alias, ALIAS_LESS).stream()))
                .max(Comparator.comparingDouble(NameMatch::score));
    }

    private static Optional<NameMatch> of(String key, String name, double less) {
        String other = NameKey.of(name);
        if (other.equals(key)) {
            return Optional.of(new NameMatch(name, 1 - less));
        }
        double share = 0.1 * key.length() / Math.max(1, other.length());
        if (other.startsWith(key)) {
            return Optional.of(new NameMatch(name, 0.7 + share - less));
        }
        if (other.contains(key)) {
            return Optional.of(new NameMatch(name, 0.5 + share - less));
        }
        if (key.length() < SHORTEST_TO_MISTAKE) {
            return Optional.empty();
        }
        if (isOneLetterAway(key, other)) {
            return Optional.of(new NameMatch(name, 0.45 - less));
        }
        return beginsOneLetterAway(key, other)
                ? Optional.of(new NameMatch(name, 0.3 + share - less))
                : Optional.empty();
    }

    private static boolean beginsOneLetterAway(String key, String name) {
        return IntStream.rangeClosed(key.length() - 1, Math.min(key.length() + 1, name.length()))
                .anyMatch(length -> isOneLetterAway(key, name.substring(0, length)));
    }

    /** Whether one letter more, less or other, or two neighbours changing places, makes the one from the other. */
    static boolean isOneLetterAway(String a, String b) {
        if (a.length() > b.length()) {
            return isOneLetterAway(b, a);
        }
        int start = 0;
        while (start < a.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        if (a.length() < b.length()) {
            return restA.equals(restB.substring(1));
        }
        return restA.length() < 2
                || restA.substring(1).equals(restB.substring(1))
                || (restA.charAt(0) == restB.charAt(1)
                        && restA.charAt(1) == restB.charAt(0)
                        && restA.substring(2).equals(restB.substring(2)));
    }
}
