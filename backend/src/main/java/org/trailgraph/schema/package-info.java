/** What a query can name: labels, link types and properties in Cypher, classes and predicates in SPARQL. */
@NullMarked
package org.trailgraph.schema;

import org.jspecify.annotations.NullMarked;
