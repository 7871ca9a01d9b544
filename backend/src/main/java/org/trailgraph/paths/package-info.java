/** Connections, study plans and what is ready, on an immutable in-memory graph. */
@NullMarked
package org.trailgraph.paths;

import org.jspecify.annotations.NullMarked;
