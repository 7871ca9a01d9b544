package org.trailgraph.importing.skos;

import java.util.List;
import org.apache.jena.graph.Node;
import org.trailgraph.topics.LinkType;

/**
 * How the concepts of a vocabulary relate.
 *
 * @param links between concepts that were read, each once
 * @param order who stands above whom
 */
record Relations(List<Link> links, Order order) {

    /** Between two concepts, by their IRIs. */
    record Link(Node from, LinkType type, Node to) {}
}
