package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area with its best linked concepts, its first questions and the areas it has links with.
 *
 * @param concepts how many concepts are in the area, listed here or not; so for {@code questions}
 * @param asked the first questions in the order of their banks
 * @param neighbours every area that a link joins it with, most links first
 */
public record AreaPage(
        String id,
        @Nullable String en,
        @Nullable String zh,
        long concepts,
        long questions,
        List<Overview.Atlas.Main> topics,
        List<TopicName> asked,
        List<Neighbour> neighbours) {

    /** Another area, and how many links between concepts of the two there are, in either direction. */
    public record Neighbour(
            String id, @Nullable String en, @Nullable String zh, long count) {}
}
