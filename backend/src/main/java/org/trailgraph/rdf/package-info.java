/** The vocabulary, the RDF dataset, the export and linked data, and reading RDF. */
@NullMarked
package org.trailgraph.rdf;

import org.jspecify.annotations.NullMarked;
