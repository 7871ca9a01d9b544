/** The immutable in-memory graph that paths run on: how it is held, read from Neo4j and swapped. */
@NullMarked
package org.trailgraph.paths.graph;

import org.jspecify.annotations.NullMarked;
