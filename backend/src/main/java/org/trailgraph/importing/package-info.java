/** Loads the seed into the graph. */
@NullMarked
package org.trailgraph.importing;

import org.jspecify.annotations.NullMarked;
