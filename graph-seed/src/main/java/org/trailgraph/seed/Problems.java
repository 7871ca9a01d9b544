package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem, so that a curator sees all of them at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Where where, String what) {
        found.add(new Problem(where, what));
    }

    /** All problems in the order of files and lines, each once. */
    List<Problem> all() {
        return found.stream().distinct().sorted().toList();
    }
}
