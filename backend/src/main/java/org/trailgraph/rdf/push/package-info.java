/** The export sent to a triple store of one's own by the SPARQL 1.1 Graph Store HTTP Protocol. */
@NullMarked
package org.trailgraph.rdf.push;

import org.jspecify.annotations.NullMarked;
