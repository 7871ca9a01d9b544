package org.trailgraph.paths;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what a request asks for before any graph is looked at. */
final class Parameters {

    /** How many connections may be asked for. */
    static final Bounds CONNECTIONS = new Bounds(1, 3, 5);

    /** How many ready concepts may be asked for. */
    static final Bounds READY = new Bounds(1, 1_000, 100_000);

    private static final int MOST_IDS = 10_000;

    /** The least and the most a number may be, and what it is when nobody says. */
    record Bounds(int least, int usual, int most) {}

    private Parameters() {}

    /** A list of ids, empty where none is given; blanks say nothing. */
    static List<String> ids(String parameter, @Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_IDS) {
            throw new BadParameter(
                    "Too many ids",
                    "'" + parameter + "' takes at most " + MOST_IDS + " ids, not " + given.size() + ".");
        }
        return given.stream()
                .filter(id -> id != null && !id.isBlank())
                .map(String::strip)
                .toList();
    }

    /** One id. */
    static String id(String parameter, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new BadParameter("An id is missing", "'" + parameter + "' needs the id of a topic.");
        }
        return given.strip();
    }

    /** A number within bounds. */
    static int number(String parameter, @Nullable Integer given, Bounds bounds) {
        if (given == null) {
            return bounds.usual();
        }
        if (given < bounds.least() || given > bounds.most()) {
            throw new BadParameter(
                    "A number is out of bounds",
                    "'" + parameter + "' is a number from " + bounds.least() + " to " + bounds.most() + ", not " + given
                            + ".");
        }
        return given;
    }
}
