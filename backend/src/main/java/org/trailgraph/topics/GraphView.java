package org.trailgraph.topics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph to draw.
 *
 * @param more for each topic how many of its neighbours (by the asked types of link) are neither among the nodes nor on
 *     the map of whoever asks
 */
public record GraphView(List<Node> nodes, List<Link> links, Map<String, Long> more) {

    /** A topic to draw. {@code degree} counts its links of the asked types, drawn or not. */
    public record Node(
            String id,
            String kind,
            @Nullable String en,
            @Nullable String zh,
            @Nullable String area,
            long degree,
            @Nullable Integer difficulty) {}

    /** A link to draw between two of the nodes. */
    public record Link(String id, String type, String from, String to) {}
}
