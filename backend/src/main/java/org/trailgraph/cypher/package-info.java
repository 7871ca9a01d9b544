/** The read-only Cypher console. */
@NullMarked
package org.trailgraph.cypher;

import org.jspecify.annotations.NullMarked;
