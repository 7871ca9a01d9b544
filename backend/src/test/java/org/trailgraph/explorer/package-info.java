/** The explorer in a real browser, over the running application, a real Neo4j and the seed. */
@NullMarked
package org.trailgraph.explorer;

import org.jspecify.annotations.NullMarked;
