package org.trailgraph.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What the learner takes away, and brings back.
 *
 * @param format what kind of file this is
 * @param version of the format
 */
record ProgressFile(String format, int version, Instant exportedAt, List<Said> known, List<Said> rejected) {

    static final String FORMAT = "trailgraph-progress";
    static final int VERSION = 1;

    /** That something was said of a topic, and on which day. */
    record Said(String id, LocalDate since) {}

    static ProgressFile of(Progress progress, Instant now) {
        return new ProgressFile(
                FORMAT,
                VERSION,
                now.truncatedTo(ChronoUnit.SECONDS),
                list(progress.known()),
                list(progress.rejected()));
    }

    private static List<Said> list(Map<String, LocalDate> said) {
        return said.entrySet().stream()
                .map(entry -> new Said(entry.getKey(), entry.getValue()))
                .toList();
    }
}
