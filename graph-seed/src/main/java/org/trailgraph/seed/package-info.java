/** The content: its model, its reader and its checks. Depends on nothing else of Trailgraph. */
@NullMarked
package org.trailgraph.seed;

import org.jspecify.annotations.NullMarked;
