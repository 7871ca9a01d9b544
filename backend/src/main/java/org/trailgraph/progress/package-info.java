/** What a learner knows: one encrypted document beside the graph, changed, exported and imported over HTTP. */
@NullMarked
package org.trailgraph.progress;

import org.jspecify.annotations.NullMarked;
