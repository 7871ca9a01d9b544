/** Reads vocabularies in SKOS that others wrote, as concepts and links of a bank, with a report for the curator. */
@NullMarked
package org.trailgraph.importing.skos;

import org.jspecify.annotations.NullMarked;
