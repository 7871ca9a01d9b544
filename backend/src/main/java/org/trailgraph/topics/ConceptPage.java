package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about a concept.
 *
 * @param difficulty from 1 to 5
 * @param minutes estimated time to learn it, for who knows what it requires
 * @param formula Markdown with TeX
 * @param links all links in and out
 */
public record ConceptPage(
        String id,
        String kind,
        @Nullable String en,
        @Nullable String zh,
        Texts aliases,
        @Nullable String area,
        @Nullable Integer difficulty,
        @Nullable Integer minutes,
        Text summary,
        @Nullable String formula,
        Text symbols,
        Text pitfalls,
        @Nullable String origin,
        @Nullable String foreignId,
        List<ConceptLink> links,
        List<Asking> questions,
        List<Citation> sources) {

    /** A link with its reason. {@code other} is the concept at its far end. */
    public record ConceptLink(
            String id,
            String type,
            String from,
            String to,
            TopicName other,
            Text because,
            boolean contested,
            boolean implied,
            @Nullable String origin) {}

    /** A question that asks about the concept. */
    public record Asking(
            String id, @Nullable String en, @Nullable String zh, boolean explicit) {}
}
