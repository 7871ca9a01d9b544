package org.trailgraph.seed;

import java.util.Comparator;

/**
 * A place in the content.
 *
 * @param file the file's name relative to the content folder, with forward slashes
 * @param line counted from 1
 */
public record Where(String file, int line) implements Comparable<Where> {

    private static final Comparator<Where> ORDER =
            Comparator.comparing(Where::file).thenComparingInt(Where::line);

    /** The place so many lines further down. */
    Where down(long lines) {
        return new Where(file, Math.toIntExact(line + lines));
    }

    @Override
    public int compareTo(Where other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
