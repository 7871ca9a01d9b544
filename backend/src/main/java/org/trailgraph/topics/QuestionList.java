package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the questions that fit, in the order of their banks. */
public record QuestionList(long total, List<Entry> questions) {

    /** A question without its answer. */
    public record Entry(
            String id,
            @Nullable String en,
            @Nullable String zh,
            @Nullable String area,
            @Nullable String form,
            @Nullable Integer difficulty,
            @Nullable Integer position,
            @Nullable String bank,
            @Nullable String section,
            List<TopicName> concepts) {}

    /** What the questions have to fit; null fits all. */
    public record Filter(
            @Nullable String area,
            @Nullable String concept,
            @Nullable String bank,
            @Nullable Integer difficulty) {}
}
