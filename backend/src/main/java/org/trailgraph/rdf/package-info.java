/** The vocabulary, the RDF dataset, the export and linked data. */
@NullMarked
package org.trailgraph.rdf;

import org.jspecify.annotations.NullMarked;
