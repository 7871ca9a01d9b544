/** Connections: the cheapest typed chains between two topics. */
@NullMarked
package org.trailgraph.paths.connections;

import org.jspecify.annotations.NullMarked;
