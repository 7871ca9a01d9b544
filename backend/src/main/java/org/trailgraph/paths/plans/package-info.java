/** Study plans and what is ready: what a learner still needs, in the most coherent order. */
@NullMarked
package org.trailgraph.paths.plans;

import org.jspecify.annotations.NullMarked;
