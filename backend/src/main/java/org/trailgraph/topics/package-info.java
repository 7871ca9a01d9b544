/** Concepts, questions and links: reading, search, neighbourhood, and the one place that writes them. */
@NullMarked
package org.trailgraph.topics;

import org.jspecify.annotations.NullMarked;
