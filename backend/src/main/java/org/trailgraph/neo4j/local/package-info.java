/** Starts and watches a Neo4j of our own as a child process when no other is configured. */
@NullMarked
package org.trailgraph.neo4j.local;

import org.jspecify.annotations.NullMarked;
