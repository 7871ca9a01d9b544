package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search found, best first. */
public record SearchAnswer(String query, List<Hit> hits) {

    /**
     * A topic that was found.
     *
     * @param matched the name, alias or beginning of the text that fits the query
     * @param score from 0 to 1: 1 is the name itself, less than 0.3 only the text about the topic
     */
    public record Hit(
            String id,
            String kind,
            @Nullable String en,
            @Nullable String zh,
            String matched,
            double score) {}
}
