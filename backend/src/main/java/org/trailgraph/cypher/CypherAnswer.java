package org.trailgraph.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, and the topics and links among them to draw.
 *
 * @param truncated whether rows are missing, because there were more than asked for or they were too large
 * @param millis how long the query ran, reading included
 */
record CypherAnswer(
        List<String> columns, List<List<@Nullable Object>> rows, Graph graph, boolean truncated, long millis) {

    /** Topics and the links between them; both ends of a link are among the nodes. */
    record Graph(List<Node> nodes, List<Link> links) {}

    /** A topic to draw. */
    record Node(
            String id,
            String kind,
            @Nullable String en,
            @Nullable String zh,
            @Nullable String area) {}

    /** A link to draw between two of the nodes. */
    record Link(String id, String type, String from, String to) {}
}
