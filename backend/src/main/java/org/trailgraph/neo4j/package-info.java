/** Talks to Neo4j: the driver's read and write policy, the schema, the change counter. */
@NullMarked
package org.trailgraph.neo4j;

import org.jspecify.annotations.NullMarked;
