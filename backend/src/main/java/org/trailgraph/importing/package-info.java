/** Brings content into the graph: the seed, exports that are read back, vocabularies. */
@NullMarked
package org.trailgraph.importing;

import org.jspecify.annotations.NullMarked;
