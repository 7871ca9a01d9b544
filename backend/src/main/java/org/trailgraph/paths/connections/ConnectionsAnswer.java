package org.trailgraph.paths.connections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.graph.Text;
import org.trailgraph.paths.graph.TopicName;

/**
 * How two topics relate.
 *
 * @param connections the best first, each unlike the others
 * @param nearestCommon topics that both require or reach, the nearest first
 * @param topics the names of all topics mentioned, by id
 */
public record ConnectionsAnswer(List<Connection> connections, List<String> nearestCommon, List<TopicName> topics) {

    /** A chain of topics and the links between them. */
    public record Connection(double cost, List<String> nodes, List<Hop> hops) {}

    /**
     * One link of a chain; from and to are as it is stored.
     *
     * @param reversed whether the chain follows the link against its direction
     * @param because the stored reason, or null where the link has none
     */
    public record Hop(
            String link,
            String type,
            String from,
            String to,
            boolean reversed,
            @Nullable Text because,
            boolean contested) {}
}
