/** Linked data: what an IRI leads to, as a page or as RDF, and the description of the whole. */
@NullMarked
package org.trailgraph.rdf.linked;

import org.jspecify.annotations.NullMarked;
