package org.trailgraph.neo4j;

/**
 * The graph is another one than before: whoever keeps a snapshot of it reads a new one.
 *
 * @param version the graph's version, which every committed change raises
 */
public record GraphChanged(GraphVersion version) {}
