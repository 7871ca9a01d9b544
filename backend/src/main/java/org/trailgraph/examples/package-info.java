/** Queries to start from, each in Cypher and in SPARQL with the same answer. */
@NullMarked
package org.trailgraph.examples;

import org.jspecify.annotations.NullMarked;
