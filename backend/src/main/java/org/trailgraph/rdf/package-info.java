/** The vocabulary, the RDF dataset and the export. */
@NullMarked
package org.trailgraph.rdf;

import org.jspecify.annotations.NullMarked;
