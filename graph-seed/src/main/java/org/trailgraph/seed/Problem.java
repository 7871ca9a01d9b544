package org.trailgraph.seed;

import java.util.Comparator;

/** Something in the content that has to be mended before it is loaded. */
public record Problem(Where where, String what) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::where).thenComparing(Problem::what);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
