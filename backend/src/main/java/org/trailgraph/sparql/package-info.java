/** The SPARQL 1.1 Protocol over the RDF dataset. */
@NullMarked
package org.trailgraph.sparql;

import org.jspecify.annotations.NullMarked;
