package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What links two areas.
 *
 * @param count how many links there are, in either direction
 * @param links the strongest of them: those between well linked concepts first
 * @param topics the concepts at their ends
 */
public record AreaLinks(String from, String to, long count, List<Link> links, List<GraphView.Node> topics) {

    /** A link with its reason. */
    public record Link(
            String id,
            String type,
            String from,
            String to,
            Text because,
            boolean contested,
            @Nullable String origin) {}
}
