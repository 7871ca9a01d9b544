package org.trailgraph.paths.connections;

import org.trailgraph.paths.graph.ConceptGraph;

/** Lets a benchmark ask for connections in a graph that is in no database. */
public final class BenchedConnections {

    private BenchedConnections() {}

    public static ConnectionsAnswer between(ConceptGraph graph, String from, String to) {
        return Connections.between(graph, from, to, 3);
    }
}
