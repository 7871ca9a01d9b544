/** What the content claims, computed: its numbers, its gradients and the code in its answers. */
@NullMarked
package org.trailgraph.seed.content;

import org.jspecify.annotations.NullMarked;
